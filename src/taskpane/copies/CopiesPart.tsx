import { useId, useMemo, useState } from "react";
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Spinner,
  Text,
} from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { daySerial } from "../../analysis/time/calendar";
import { clientsByManager, type SharedClient } from "../../app/copies/clientsOfManagers";
import { copiedRows, type CopiedRows } from "../../app/copies/copiedSales";
import { makeCopies, type MadeCopies } from "../../app/copies/makeCopies";
import type { Translate } from "../../locales";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { freshAnalysis } from "../state/freshAnalysis";
import type { PaneEffects } from "../state/usePane";
import { bookFiles } from "./bookFiles";
import { CopiesMade } from "./CopiesMade";

const useStyles = makeStyles({ managers: { display: "flex", flexDirection: "column" } });

/** So many shared clients are named. */
const MOST_NAMED = 5;

type Made =
  { readonly kind: "none" } | { readonly kind: "busy" } | { readonly kind: "done"; readonly copies: MadeCopies };

interface CopiesPartProps {
  readonly analysis: Analysis;
  readonly effects: PaneEffects;
}

/** A workbook for each manager with the own clients. */
export function CopiesPart({ analysis, effects }: CopiesPartProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const heading = useId();
  const { managers, shared } = useMemo(() => clientsByManager(analysis), [analysis]);
  const [chosen, setChosen] = useState<readonly (string | null)[]>([]);
  const [rows, setRows] = useState<CopiedRows>("own");
  const [made, setMade] = useState<Made>({ kind: "none" });
  const isBusy = made.kind === "busy";
  const filled = managers.filter(({ clients }) => clients.length > 0);

  const make = async (wanted: readonly (string | null)[], blanks: boolean) => {
    setMade({ kind: "busy" });
    const copies = await effects.withWorkbook("addSheets", async (port, state) => {
      const fresh = await freshAnalysis(port, state, analysis);
      return makeCopies(port, fresh, { managers: wanted, rows, day: today(), blanks }, bookFiles, t, language);
    });
    setMade(copies === null ? { kind: "none" } : { kind: "done", copies });
  };

  if (!filled.some(({ manager }) => manager !== null)) {
    return (
      <Section heading={t("copies.heading")} about={t("copies.about")}>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("copies.noManagers")}</MessageBarBody>
        </MessageBar>
      </Section>
    );
  }
  return (
    <Section heading={t("copies.heading")} about={t("copies.about")}>
      {/* A field would give every box in it its own name. */}
      <div role="group" aria-labelledby={heading} className={styles.managers}>
        <Text id={heading}>{t("copies.managers")}</Text>
        {filled.map(({ manager, clients }) => (
          <Checkbox
            key={manager ?? ""}
            label={t("copies.managerClients", { manager: manager ?? t("copies.nobody"), count: clients.length })}
            checked={chosen.includes(manager)}
            onChange={(_event, { checked }) =>
              setChosen(checked === true ? [...chosen, manager] : chosen.filter((each) => each !== manager))
            }
          />
        ))}
      </div>
      {analysis.evidence.ledger.manager !== null && (
        <Field label={t("copies.rows")}>
          <RadioGroup value={rows} onChange={(_event, { value }) => setRows(value as CopiedRows)}>
            {copiedRows.map((each) => (
              <Radio key={each} value={each} label={t(`copies.rows.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {filled.length === 1 && <Warning text={t("copies.oneManager")} />}
      {shared.length > 0 && (
        <Warning text={t("copies.shared", { count: shared.length, names: sharedNames(shared, t) })} />
      )}
      <div>
        <Button disabledFocusable={isBusy || chosen.length === 0} onClick={() => void make(chosen, false)}>
          {t("copies.makeCopies")}
        </Button>
      </div>
      <div aria-live="polite">
        {isBusy && <Spinner size="tiny" label={t("copies.making")} />}
        {made.kind === "done" && (
          <CopiesMade
            copies={made.copies}
            effects={effects}
            translate={t}
            onBlank={(stopped) =>
              void make(
                filled.map(({ manager }) => manager).filter((each) => stopped.includes(each ?? t("copies.nobody"))),
                true,
              )
            }
          />
        )}
      </div>
    </Section>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function sharedNames(shared: readonly SharedClient[], t: Translate): string {
  const names = shared
    .slice(0, MOST_NAMED)
    .map(({ client, manager }) => t("copies.sharedClient", { client, manager: manager ?? t("copies.nobody") }))
    .join("; ");
  const more = shared.length - MOST_NAMED;
  return more > 0 ? t("copies.more", { names, count: more }) : names;
}

/** The day on which copies are handed out: no figure goes by it. */
function today(): number {
  const now = new Date();
  return daySerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
