import { useId, useState } from "react";
import {
  Button,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { sendReports, type SentReports, type SentRun } from "../../app/books/sendReports";
import type { ReportId } from "../../reports/reports";
import { placeText } from "../../reports/cellAddress";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { FileOffer } from "./FileOffer";
import { bookFiles } from "./bookFiles";

const useStyles = makeStyles({
  sheets: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

type Made =
  { readonly kind: "none" } | { readonly kind: "busy" } | { readonly kind: "done"; readonly sent: SentReports };

interface SendSectionProps {
  readonly run: SentRun;
  readonly effects: PaneEffects;
}

/** Sheets of the last run as a workbook of their own. */
export function SendSection({ run, effects }: SendSectionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const heading = useId();
  const [left, setLeft] = useState<readonly ReportId[]>([]);
  const [made, setMade] = useState<Made>({ kind: "none" });
  const ids = run.sheets.map(({ id }) => id).filter((id) => !left.includes(id));
  const isBusy = made.kind === "busy";
  const make = async () => {
    setMade({ kind: "busy" });
    const control = { signal: { aborted: false } };
    const sent = await effects.withWorkbook("addSheets", (port) => sendReports(port, run, ids, bookFiles, control));
    setMade(sent === null ? { kind: "none" } : { kind: "done", sent });
  };
  return (
    <Section heading={t("copies.send")} about={t("copies.sendAbout")}>
      {/* A field would give every box in it its own name. */}
      <Text id={heading}>{t("copies.sendSheets")}</Text>
      <div role="group" aria-labelledby={heading} className={styles.sheets}>
        {run.sheets.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={!left.includes(id)}
            onChange={(_event, { checked }) =>
              setLeft(checked === true ? left.filter((each) => each !== id) : [...left, id])
            }
          />
        ))}
      </div>
      <div>
        <Button disabledFocusable={isBusy || ids.length === 0} onClick={() => void make()}>
          {t("copies.make")}
        </Button>
      </div>
      <div aria-live="polite">
        {isBusy && <Spinner size="tiny" label={t("copies.making")} />}
        {made.kind === "done" && (
          <>
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{t("copies.made", { file: made.sent.name })}</MessageBarBody>
            </MessageBar>
            {made.sent.changed.map(({ first, cells }) => (
              <MessageBar key={first.sheet} intent="warning" layout="multiline">
                <MessageBarBody>
                  {t("copies.sheetChanged", { sheet: first.sheet, count: cells, cell: placeText(first) })}
                </MessageBarBody>
              </MessageBar>
            ))}
            <FileOffer file={made.sent} effects={effects} translate={t} />
          </>
        )}
      </div>
    </Section>
  );
}
