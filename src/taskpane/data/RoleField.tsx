import { useState } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { RoleDefinition } from "../../analysis/tables/tableDefinition";
import type { ColumnReason } from "../../analysis/columns/columnDecision";
import type { ColumnTrust } from "../../app/columnTrust";
import type { FoundTable } from "../../app/workbookPort";
import { reasonText } from "../../reports/columnText";
import { columnLetters } from "../../reports/cellAddress";
import { useTexts } from "../parts/texts";
import { roleText } from "../parts/roleText";
import type { RoleFormat } from "./roleFormat";
import { sampleText } from "./sampleText";
import type { DataEffects } from "./useDataEffects";

const useStyles = makeStyles({
  // The names stay short of the drop-downs also in a wide pane.
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, min(38%, 180px)) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    hyphens: "auto",
  },
  control: { display: "flex", gap: tokens.spacingHorizontalXS },
  line: { display: "block" },
  list: { flexGrow: 1, minWidth: 0 },
  point: { flexShrink: 0, minWidth: 0 },
});

interface RoleFieldProps {
  readonly role: string;
  readonly definition: RoleDefinition;
  readonly table: FoundTable;
  readonly written: RoleFormat;
  readonly column: number | undefined;
  readonly trust: ColumnTrust | undefined;
  /** Why the column was taken; null = somebody chose it, or there is none. */
  readonly reason: ColumnReason | null;
  /** The columns that it is computed from where it has none of its own; [] = it is not. */
  readonly computedFrom: readonly string[];
  /** What is lost without the column, or what should stand in it. */
  readonly about: string;
  /** Another role that reads the same column. */
  readonly sharedWith: string | undefined;
  readonly selectedCell: DataEffects["selectedCell"];
  readonly onChoose: (column: number | null) => void;
}

/** Which column plays a role, with what is in it and how sure that is; or what is left out without it. */
export function RoleField(props: RoleFieldProps) {
  const { role, definition, table, written, column, trust, reason, computedFrom, about, sharedWith } = props;
  const { selectedCell, onChoose } = props;
  const styles = useStyles();
  const { t, language } = useTexts();
  // Why the selected column could not be taken.
  const [refusal, setRefusal] = useState<string | null>(null);
  const missing = column === undefined;
  const computed = computedFrom.length > 0;
  const required = definition.required === true;
  const name = t(roleText(role));
  const sample = missing ? "" : sampleText(table, column, definition, written, language);
  const shared = sharedWith === undefined ? null : t("pane.columnShared", { role: t(roleText(sharedWith)) });
  const warning = refusal ?? shared ?? (trust === "unsure" ? t("start.trust.unsure") : null);
  const isError = missing && required && !computed && refusal === null;

  const choose = (chosen: number | null) => {
    setRefusal(null);
    onChoose(chosen);
  };
  const takeSelected = async () => {
    const selected = await selectedCell();
    if (selected === null) return;
    const place = selected.column - table.column;
    if (selected.sheet !== table.sheet) setRefusal(t("start.pointOtherSheet", { sheet: table.sheet }));
    else if (place < 0 || place >= table.columns) setRefusal(t("start.pointOutside"));
    else choose(place);
  };
  const because = reason === null ? "" : reasonText(reason, table.headers, t);
  const isPlain = reason === null || reason.code === "headerWord" || reason.code === "headerPart";
  const known = !isPlain ? because : trust === "sure" || trust === "chosen" ? t(`start.trust.${trust}`) : "";

  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={name}
      required={required}
      validationState={isError ? "error" : warning === null ? "none" : "warning"}
      validationMessage={isError ? t("pane.columnRequired") : warning}
      hint={
        missing ? (
          computed ? (
            because || t("columns.computedFrom", { columns: computedFrom.join(", ") })
          ) : (
            about
          )
        ) : (
          <>
            <span className={styles.line}>{sample === "" ? t("pane.columnEmpty") : sample}</span>
            <span className={styles.line}>{known}</span>
          </>
        )
      }
    >
      {(fieldProps) => (
        <div className={styles.control}>
          <Select
            {...fieldProps}
            className={styles.list}
            value={missing ? "" : String(column)}
            onChange={(_event, { value }) => choose(value === "" ? null : Number(value))}
          >
            <option value="">{t("pane.noColumn")}</option>
            {table.headers.map((header, index) => (
              <option key={index} value={String(index)}>
                {header.trim() === ""
                  ? t("pane.columnUnnamed", { letters: columnLetters(table.column + index) })
                  : header}
              </option>
            ))}
          </Select>
          <Button
            appearance="subtle"
            className={styles.point}
            icon={<ArrowFromSheet />}
            aria-label={t("start.point", { role: name })}
            title={t("start.point", { role: name })}
            onClick={() => void takeSelected()}
          />
        </div>
      )}
    </Field>
  );
}

/** From the grid, which stands to the left of the pane, into the field. */
function ArrowFromSheet() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <path d="M3.5 4v12M6.5 10h10M12.5 6l4 4-4 4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
