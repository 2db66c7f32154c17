import { useId, useMemo, useState } from "react";
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { addressColumns } from "../../app/campaigns/addressColumns";
import { dayOfIso } from "../../analysis/time/isoDay";
import { dayText, type Translate } from "../../locales";
import { statusText } from "../../reports/words";
import { campaignChannels, type CampaignChannel } from "../../tasks/campaigns/addresses";
import { campaignList, exclusions, type CampaignRule, type Exclusion } from "../../tasks/campaigns/campaignList";
import { candidatesOf, sourcesOf, sourceText, type CampaignSource } from "../../tasks/campaigns/campaignSources";
import { phoneCountries, type PhoneCountry } from "../../tasks/campaigns/phoneForm";
import { clientStatuses } from "../../analysis/types";
import { NotFromDatabase } from "../database/NotFromDatabase";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { today } from "../parts/today";
import { analysisOfRows, areRowsInDatabase } from "../state/analysisOfRows";
import type { PaneState } from "../state/paneState";
import { useReading } from "../state/useReading";
import type { PaneEffects } from "../state/usePane";
import { CampaignMessage } from "./CampaignMessage";
import { hasAddresses, noAddresses, useCampaigns, useUnsubscribed } from "./useCampaigns";

const allClients: CampaignSource = { list: "all" };

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  reasons: { display: "flex", flexDirection: "column" },
});

/** Without these there is nobody to write to; the others the user may allow. */
const fixed: readonly Exclusion[] = ["noAddress", "strangeAddress"];
const USUAL_QUIET_DAYS = 30;

interface CampaignsScreenProps {
  readonly state: PaneState;
  readonly effects: PaneEffects;
}

/** Lists of clients to be written to or called, with who is left out and why. */
export function CampaignsScreen({ state, effects }: CampaignsScreenProps) {
  const styles = useStyles();
  const heading = useId();
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState("winBack");
  const [channel, setChannel] = useState<CampaignChannel>("email");
  const [country, setCountry] = useState<PhoneCountry>(language === "en" ? "none" : language);
  const [quiet, setQuiet] = useState(String(USUAL_QUIET_DAYS));
  const [place, setPlace] = useState("");
  const [allowed, setAllowed] = useState<ReadonlySet<Exclusion>>(new Set());
  const [name, setName] = useState("");
  const [sentOn, setSentOn] = useState(today);
  const analysis = analysisOfRows(state);
  const { hasSales } = useReading(analysis, state, effects);
  const campaigns = useCampaigns(effects, analysis, t, language);
  const { input, warnings, isBusy, done, last } = campaigns;
  const tables = (state.tables ?? []).filter(({ file }) => file === undefined);
  const table = tables.find((each) => each.name === place) ?? null;
  const quietDays = wholeNumber(quiet);
  const unsubscribed = useUnsubscribed(effects, table, channel, country);
  const sources = useMemo(() => (analysis === null ? [] : sourcesOf(analysis)), [analysis]);
  const source = useMemo(() => sources.find((each) => sourceText(each) === chosen) ?? allClients, [sources, chosen]);
  const rule = useMemo(
    (): CampaignRule | null =>
      input === null
        ? null
        : {
            channel,
            country,
            day: input.day,
            quietDays: quietDays ?? 0,
            unsubscribed: unsubscribed ?? noAddresses,
            allowed,
          },
    [channel, country, input, quietDays, unsubscribed, allowed],
  );
  const list = useMemo(
    () =>
      analysis === null || input === null || rule === null
        ? null
        : campaignList(candidatesOf(analysis, source, input, addressColumns(analysis)), rule),
    [analysis, input, rule, source],
  );

  if (process.env.CLIENTELE_ENGINE && areRowsInDatabase(state)) return <NotFromDatabase what="campaigns" />;
  if (analysis === null && !hasSales) return <Notice text={t("tasks.needSales")} t={t} />;
  // Why it could not be read is said above.
  if (state.reading.kind === "failed") return null;
  if (analysis === null || list === null || input === null || rule === null) {
    return <Spinner label={t("tasks.reading")} />;
  }
  if (!hasAddresses(analysis)) return <Notice text={t("campaigns.needClients")} t={t} />;

  const usualName = t("campaigns.usualName", { day: dayText(input.day, language) });
  const count = (reason: Exclusion) => list.leftOut.filter((each) => each.reason === reason).length;
  const day = dayOfIso(sentOn);
  return (
    <>
      <Section heading={t("pane.screen.campaigns")} about={t("campaigns.about")}>
        <div className={styles.fields}>
          <Field label={t("campaigns.source")}>
            <Select value={sourceText(source)} onChange={(_event, { value }) => setChosen(value)}>
              {sources.map((each) => (
                <option key={sourceText(each)} value={sourceText(each)}>
                  {nameOf(each, t)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t("campaigns.channelField")}>
            <Select
              value={channel}
              onChange={(_event, { value }) => setChannel(campaignChannels.find((each) => each === value) ?? "email")}
            >
              {campaignChannels.map((each) => (
                <option key={each} value={each}>
                  {t(`campaigns.channel.${each}`)}
                </option>
              ))}
            </Select>
          </Field>
          {channel === "phone" && (
            <Field label={t("campaigns.countryField")}>
              <Select value={country} onChange={(_event, { value }) => setCountry(value as PhoneCountry)}>
                {(Object.keys(phoneCountries) as PhoneCountry[]).map((each) => (
                  <option key={each} value={each}>
                    {t(`campaigns.country.${each}`)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field
            label={t("campaigns.quiet")}
            validationState={quietDays === null ? "error" : "none"}
            validationMessage={quietDays === null ? t("campaigns.wrongDays") : undefined}
          >
            <Input inputMode="numeric" value={quiet} onChange={(_event, { value }) => setQuiet(value)} />
          </Field>
          <Field label={t("campaigns.unsubscribedField")}>
            <Select value={place} onChange={(_event, { value }) => setPlace(value)}>
              <option value="">{t("campaigns.noTable")}</option>
              {tables.map((each) => (
                <option key={`${each.kind} ${each.name}`} value={each.name}>
                  {each.name}
                </option>
              ))}
            </Select>
          </Field>
          {warnings.map((warning) => (
            <MessageBar key={warning} intent="warning" layout="multiline">
              <MessageBarBody>{warning}</MessageBarBody>
            </MessageBar>
          ))}
          <div aria-live="polite">
            <Text id={heading}>{t("campaigns.counts", { lines: list.lines.length, left: list.leftOut.length })}</Text>
          </div>
          <div role="group" aria-labelledby={heading} className={styles.reasons}>
            {exclusions.map((reason) => (
              <Checkbox
                key={reason}
                label={t("campaigns.allow", { reason: t(`campaigns.reason.${reason}`), count: count(reason) })}
                checked={!allowed.has(reason)}
                disabled={fixed.includes(reason)}
                onChange={(_event, { checked }) => {
                  const next = new Set(allowed);
                  if (checked === true) next.delete(reason);
                  else next.add(reason);
                  setAllowed(next);
                }}
              />
            ))}
          </div>
          <Field label={t("campaigns.nameField")}>
            <Input value={name} placeholder={usualName} onChange={(_event, { value }) => setName(value)} />
          </Field>
          <div>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || unsubscribed === null || quietDays === null || list.lines.length === 0}
              onClick={() => campaigns.make(name.trim() === "" ? usualName : name.trim(), source, rule, table)}
            >
              {t("campaigns.make")}
            </Button>
          </div>
        </div>
        <div aria-live="polite">
          {isBusy && <Spinner size="tiny" label={t("campaigns.working")} />}
          {done !== null && <CampaignMessage done={done} />}
        </div>
      </Section>
      {last !== null && (
        <Section heading={last.name}>
          <div className={styles.fields}>
            <Field
              label={t("campaigns.sentOn")}
              validationState={day === null ? "error" : "none"}
              validationMessage={day === null ? t("campaigns.wrongDay") : undefined}
            >
              <Input type="date" value={sentOn} onChange={(_event, { value }) => setSentOn(value)} />
            </Field>
            <div>
              <Button
                disabledFocusable={isBusy || day === null}
                onClick={() => {
                  if (day !== null) campaigns.record(last, day);
                }}
              >
                {t("campaigns.record")}
              </Button>
            </div>
          </div>
        </Section>
      )}
    </>
  );
}

function Notice({ text, t }: { readonly text: string; readonly t: Translate }) {
  return (
    <Section heading={t("pane.screen.campaigns")} about={t("campaigns.about")}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    </Section>
  );
}

function nameOf(source: CampaignSource, t: Translate): string {
  if ("list" in source) return t(`campaigns.list.${source.list}`);
  const status = source.group === "status" ? clientStatuses.find((each) => each === source.name) : undefined;
  const name = status === undefined ? source.name : t(`reports.${statusText[status]}`);
  return t(`campaigns.group.${source.group}`, { name });
}

/** Blank = nobody is left out for that; null = no whole number. */
function wholeNumber(text: string): number | null {
  const plain = text.trim();
  if (plain === "") return 0;
  return /^\d{1,4}$/.test(plain) ? Number(plain) : null;
}
