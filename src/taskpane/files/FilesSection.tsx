import { useEffect, useState } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text } from "@fluentui/react-components";
import { readLastRun } from "../../app/lastRun";
import { recogniseTables } from "../../app/recogniseTables";
import { sheetsLeftOut } from "../../app/files/salesOfFiles";
import type { TableChoices } from "../../app/session";
import { storedChoiceOf } from "../../app/storedSession";
import { chosenTables } from "../../app/tableChoices";
import type { FoundTable } from "../../app/workbookPort";
import { buttonsStyle } from "../parts/cardStyle";
import { FileDrop } from "../parts/FileDrop";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { pickFiles } from "./pickFiles";

const useStyles = makeStyles({
  buttons: buttonsStyle,
});

const ENDINGS = ".csv,.txt,.tsv,.gz,.parquet,.xlsx,.xlsm";

interface FilesSectionProps {
  /** The workbook is being looked through, or a run is under way. */
  readonly blocked: boolean;
  readonly tables: readonly FoundTable[];
  readonly choices: TableChoices;
  readonly effects: PaneEffects;
}

/** Sales that no sheet can hold, in files beside the workbook: chosen, or dropped here. */
export function FilesSection({ blocked, tables, choices, effects }: FilesSectionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [isOpening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [ofLastRun, setOfLastRun] = useState<readonly string[]>([]);
  const hasFiles = tables.some(({ kind }) => kind === "file");
  const read = chosenTables(choices).filter(({ kind }) => kind === "file");
  const leftOut = sheetsLeftOut(choices, tables);
  const isBusy = blocked || isOpening;

  useEffect(() => {
    void effects.withWorkbook("read", readLastRun).then((run) => {
      const sales = run === null ? null : storedChoiceOf("sales", run.session);
      if (sales?.table.kind === "file") setOfLastRun([sales.table, ...(sales.more ?? [])].map(({ name }) => name));
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what the workbook remembers is asked once
  }, []);

  const pick = async (picked: readonly File[]) => {
    if (picked.length === 0) return;
    setOpening(true);
    setRefusal(null);
    const refused = await effects.withWorkbook("read", async () => ({ why: await pickFiles(picked, effects, t) }));
    setOpening(false);
    setRefusal(refused?.why ?? null);
  };
  const remove = () => {
    setRefusal(null);
    effects.readFrom(null, recogniseTables(tables.filter(({ kind }) => kind !== "file")).sales);
  };
  return (
    <Section heading={t("files.heading")} about={t("files.about")}>
      <FileDrop mark="data-sales-files" accept={ENDINGS} isBusy={isBusy} onFiles={(picked) => void pick(picked)}>
        {(choose) => (
          <>
            {read.length > 0 && <Text>{t("files.chosen", { names: read.map(({ name }) => name).join(", ") })}</Text>}
            {leftOut.length > 0 && <Text>{t("files.sheetsLeftOut", { names: leftOut.join(", ") })}</Text>}
            {!hasFiles && ofLastRun.length > 0 && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{t("files.pickAgain", { names: ofLastRun.join(", ") })}</MessageBarBody>
              </MessageBar>
            )}
            <div className={styles.buttons}>
              <Button disabledFocusable={isBusy} onClick={choose}>
                {t("files.choose")}
              </Button>
              {hasFiles && (
                <Button appearance="subtle" disabledFocusable={isBusy} onClick={remove}>
                  {t("files.remove")}
                </Button>
              )}
            </div>
            <div aria-live="polite">
              {isOpening && <Spinner size="tiny" label={t("files.opening")} />}
              {refusal !== null && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{refusal}</MessageBarBody>
                </MessageBar>
              )}
            </div>
          </>
        )}
      </FileDrop>
    </Section>
  );
}
