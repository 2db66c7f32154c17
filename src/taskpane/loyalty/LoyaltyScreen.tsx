import { createElement, useMemo, useState, type Dispatch } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { hasTiers } from "../../analysis/loyalty/programme";
import { proposedTiers, valuesForTiers } from "../../analysis/loyalty/tierProposals";
import { withProgramme } from "../../analysis/loyalty/withProgramme";
import { settingKeys, settingOf, type SettingKey } from "../../analysis/settings/settings";
import { abcClasses, clientStatuses, type LoyaltyMode } from "../../analysis/types";
import { readFromOf } from "../../app/runAnalysis";
import type { WrittenPageSheet } from "../../app/workbookPort";
import { buildReports } from "../../reports/buildReports";
import { reportIds } from "../../reports/reportIds";
import { statusText } from "../../reports/words";
import { NotFromDatabase } from "../database/NotFromDatabase";
import { HelpLink } from "../parts/HelpLink";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { fieldOf } from "../settings/settingFields";
import { analysisOfRows, areRowsInDatabase } from "../state/analysisOfRows";
import { tierTexts, typedTiers } from "../state/draftKinds";
import { freshAnalysis } from "../state/freshAnalysis";
import type { PaneAction, PaneState } from "../state/paneState";
import { fieldErrors, settingsOf, settingsWithoutErrors } from "../state/settingsDraft";
import { useReading } from "../state/useReading";
import type { PaneEffects } from "../state/usePane";
import { GroupChoice } from "./GroupChoice";
import { TrialCost } from "./TrialCost";
import { useTrial } from "./useTrial";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What is to be set of programmes of any mode stands below their cost. */
const ofEveryMode: readonly SettingKey[] = [
  "loyaltyGrowth",
  "loyaltyLeast",
  "loyaltyClasses",
  "loyaltySegments",
  "loyaltyStatuses",
];

function fieldsOfMode(mode: LoyaltyMode): readonly SettingKey[] {
  return settingKeys.filter((key) => settingOf(key).ofModes?.includes(mode) === true && !ofEveryMode.includes(key));
}

/** Rates of proposed thresholds that have none yet, in percent. */
const usualRates = ["3", "5"];

interface LoyaltyScreenProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
}

/** A loyalty programme tried on the past sales: each change shows its cost. */
export function LoyaltyScreen({ state, dispatch, effects }: LoyaltyScreenProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { draft, choices } = state;
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState<WrittenPageSheet | null>(null);
  const analysis = analysisOfRows(state);
  const { hasSales } = useReading(analysis, state, effects);
  const { settings } = useMemo(() => settingsOf(draft), [draft]);
  const trial = useTrial(analysis, settings);

  if (process.env.CLIENTELE_ENGINE && areRowsInDatabase(state)) return <NotFromDatabase what="loyalty" />;
  if (analysis === null && !hasSales) {
    return (
      <Section heading={t("pane.screen.loyalty")} about={t("loyalty.about")}>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("loyalty.needSales")}</MessageBarBody>
        </MessageBar>
      </Section>
    );
  }
  // Why it could not be read is said above.
  if (state.reading.kind === "failed") return null;
  if (analysis === null) return <Spinner label={t("loyalty.reading")} />;

  const errors = fieldErrors(draft, choices);
  const mode = settingsWithoutErrors(draft).loyaltyMode;
  const change: Dispatch<PaneAction> = (action) => {
    dispatch(action);
    // Who chooses a programme wants its sheet, whatever was chosen before.
    const wanted = state.wantedReports;
    const isChosen = action.type === "drafted" && action.field === "loyaltyMode" && action.text !== "none";
    if (!isChosen || wanted === null || wanted.includes("loyalty")) return;
    dispatch({ type: "reportsWanted", reports: reportIds.filter((id) => id === "loyalty" || wanted.includes(id)) });
  };
  const props = { draft, errors, dispatch: change, settings, preview: { kind: "none" } as const, days: {}, choices };
  const field = (setting: SettingKey) => createElement(fieldOf(setting), { ...props, key: setting, setting });
  const { register } = analysis.evidence;
  const classes = abcClasses.slice(0, analysis.settings.abc.length + 1);

  const propose = () => {
    const proposal = proposedTiers(valuesForTiers(analysis.evidence, mode));
    if (proposal.kind !== "tiers") return;
    const rates = typedTiers(draft.loyaltyTiers).map(([, rate]) => rate);
    const tiers = proposal.from.map((from, place) => [String(from), rates[place] || usualRates[place]] as const);
    dispatch({ type: "drafted", field: "loyaltyTiers", text: tierTexts(tiers) });
  };
  const write = () => {
    if (settings === null) return;
    setWriting(true);
    setWritten(null);
    const work = effects.withWorkbook("addSheets", async (port, now) => {
      const tried = withProgramme(await freshAnalysis(port, now, analysis), settings);
      const context = { translate: t, language, ...readFromOf(now.choices), ids: ["loyalty"] as const };
      const [sheet] = buildReports(tried, context);
      const name = `${sheet.name} - ${t("loyalty.trial")}`;
      const [page] = await port.writePages([{ key: "loyalty trial", sheet: { ...sheet, name } }]);
      setWritten(page);
    });
    void work.then(() => setWriting(false));
  };
  const proposal = trial?.loyalty?.proposal ?? null;

  return (
    <>
      <Section heading={t("pane.screen.loyalty")} about={t("loyalty.about")}>
        <div className={styles.fields}>
          {field("loyaltyMode")}
          {fieldsOfMode(mode).map(field)}
          {hasTiers(mode) && (
            <div>
              <Button disabledFocusable={proposal?.kind !== "tiers"} onClick={propose}>
                {t("loyalty.propose")}
              </Button>
            </div>
          )}
          {mode !== "none" && field("loyaltyGrowth")}
          <HelpLink rule="loyalty" />
        </div>
      </Section>
      {mode !== "none" && (
        <Section heading={t("loyalty.cost")}>
          <div aria-live="polite">
            {trial === null ? (
              <Spinner size="tiny" label={t("loyalty.reading")} />
            ) : (
              settings !== null &&
              trial.loyalty !== null && <TrialCost loyalty={trial.loyalty} growth={settings.loyaltyGrowth} />
            )}
          </div>
          <div>
            <Button appearance="primary" disabledFocusable={isWriting || settings === null} onClick={write}>
              {t("loyalty.write")}
            </Button>
          </div>
          <div aria-live="polite">
            {isWriting && <Spinner size="tiny" label={t("loyalty.writing")} />}
            {written !== null && (
              <MessageBar intent="success" layout="multiline">
                <MessageBarBody>
                  {t("loyalty.written", { sheet: written.name })}
                  {written.stays !== null && ` ${t("loyalty.stays", { sheet: written.stays })}`}
                </MessageBarBody>
              </MessageBar>
            )}
          </div>
        </Section>
      )}
      {mode !== "none" && (
        <Section heading={t("loyalty.whom")}>
          <div className={styles.fields}>
            <GroupChoice {...props} field="loyaltyClasses" groups={classes.map((abc) => [abc, abc])} />
            <GroupChoice
              {...props}
              field="loyaltySegments"
              groups={register.segmentsBy === "abc" ? [] : register.segments.names.map((segment) => [segment, segment])}
            />
            <GroupChoice
              {...props}
              field="loyaltyStatuses"
              groups={clientStatuses
                .filter((status) => status !== "Potential")
                .map((status) => [status, t(`reports.${statusText[status]}`)])}
            />
            {field("loyaltyLeast")}
          </div>
        </Section>
      )}
    </>
  );
}
