import type { Dispatch } from "react";
import { Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { databaseChoice } from "../../app/database/databaseChoice";
import type { PartialSource } from "../../app/engineSettings";
import { recogniseTables } from "../../app/recogniseTables";
import type { FoundTable } from "../../app/workbookPort";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneAction, PaneState } from "../state/paneState";
import type { PaneEffects } from "../state/usePane";
import { DatabaseFields } from "./DatabaseFields";

interface DatabaseSectionProps {
  readonly state: PaneState;
  readonly tables: readonly FoundTable[];
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
}

/** Sales that stay in the company's database: whether they are taken, and from which of its tables. */
export function DatabaseSection({ state, tables, dispatch, effects }: DatabaseSectionProps) {
  const { t } = useTexts();
  const given = state.database?.given ?? {};
  const isUsed = state.database?.isUsed === true;
  const choose = (used: boolean, source: PartialSource) =>
    dispatch({ type: "databaseChosen", database: databaseChoice(used, source) });
  const use = (wanted: boolean) => {
    // Files are read no longer; without the database the workbook's own sales are proposed again.
    const inWorkbook = tables.filter(({ kind }) => kind !== "file");
    choose(wanted, given);
    effects.readFrom(null, wanted ? null : recogniseTables(inWorkbook).sales);
  };
  return (
    <Section heading={t("database.heading")} about={t("database.about")}>
      <Checkbox
        label={t("database.use")}
        checked={isUsed}
        disabled={state.work.kind !== "idle"}
        onChange={(_event, { checked }) => use(checked === true)}
      />
      {isUsed && (
        <>
          <DatabaseFields
            given={given}
            source={state.database?.source ?? null}
            onChoose={(next) => choose(true, next)}
            t={t}
          />
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{t("problems.databaseFigures")}</MessageBarBody>
          </MessageBar>
        </>
      )}
    </Section>
  );
}
