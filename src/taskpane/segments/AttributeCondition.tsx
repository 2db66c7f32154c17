import { useState } from "react";
import { Button, Checkbox, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { readAmount } from "../../analysis/cells/amountCell";
import { rangeText, valuesText } from "../../analysis/tables/ruleText";
import type { ReadingFormat } from "../../analysis/types";
import type { Attribute } from "../../app/segments/attributes";
import { Fold } from "../explain/Fold";
import { useTexts } from "../parts/texts";

const SHOWN_AT_ONCE = 12;

const useStyles = makeStyles({
  values: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  bounds: { display: "flex", gap: tokens.spacingHorizontalM },
  bound: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface AttributeConditionProps {
  readonly attribute: Attribute;
  readonly format: ReadingFormat;
  /** The cell of the rules; null = any value. */
  readonly cell: string | null;
  readonly onChange: (cell: string | null) => void;
}

/** What a rule asks of an attribute: some of its values, or numbers between two bounds. */
export function AttributeCondition({ attribute, format, cell, onChange }: AttributeConditionProps) {
  const { header, values, range, blanks } = attribute;
  const { t } = useTexts();
  const count = values.length;
  return (
    <Fold
      label={header}
      value={
        range === null ? t("segments.values", { count }) : t("segments.range", { least: range[0], most: range[1] })
      }
      note={blanks > 0 ? t("segments.blanks", { count: blanks }) : undefined}
    >
      {range === null ? (
        <ValueChoice attribute={attribute} format={format} cell={cell} onChange={onChange} />
      ) : (
        <BoundFields format={format} cell={cell} onChange={onChange} />
      )}
    </Fold>
  );
}

function ValueChoice({ attribute: { header, values }, format, cell, onChange }: AttributeConditionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  // What is closed and opened again shows what is in force: the cell, whose values have no semicolon.
  const ticked = cell === null ? [] : cell.split("; ");
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const tick = (next: readonly string[]) => onChange(next.length === 0 ? null : valuesText(next, format));
  return (
    <div role="group" aria-label={header} className={styles.values}>
      {values.slice(0, limit).map(({ text, clients, canRule }) => (
        <Checkbox
          key={text}
          disabled={!canRule}
          checked={ticked.includes(text)}
          onChange={(_event, { checked }) =>
            tick(checked === true ? [...ticked, text] : ticked.filter((other) => other !== text))
          }
          label={`${text} · ${t("segments.clients", { count: clients })}${canRule ? "" : ` · ${t("segments.cannotRule")}`}`}
        />
      ))}
      {values.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
          {t("pane.showMore")}
        </Button>
      )}
    </div>
  );
}

function BoundFields({ format, cell, onChange }: Omit<AttributeConditionProps, "attribute">) {
  const styles = useStyles();
  const { t } = useTexts();
  const [bounds, setBounds] = useState(() => boundsOf(cell));
  const [isWrong, setWrong] = useState(false);
  const change = (next: typeof bounds) => {
    setBounds(next);
    const [from, to] = [next.from, next.to].map((text) => readAmount(text, format));
    const isReadable = [from, to].every((bound) => typeof bound === "number" || bound === "missing");
    const numberOf = (bound: typeof from) => (typeof bound === "number" ? bound : null);
    const cell = isReadable ? rangeText(numberOf(from), numberOf(to), format) : null;
    setWrong(!isReadable || (cell === null && (from !== "missing" || to !== "missing")));
    onChange(cell);
  };
  return (
    <>
      <div className={styles.bounds}>
        {(["from", "to"] as const).map((end) => (
          <Field key={end} label={t(`segments.${end}`)} className={styles.bound}>
            <Input
              className={styles.input}
              value={bounds[end]}
              onChange={(_event, { value }) => change({ ...bounds, [end]: value })}
            />
          </Field>
        ))}
      </div>
      {isWrong && (
        <span role="alert" className={styles.note}>
          {t("segments.boundsWrong")}
        </span>
      )}
    </>
  );
}

/** The bounds that a cell of the rules asks for, as they would be typed. */
function boundsOf(cell: string | null): { readonly from: string; readonly to: string } {
  if (cell === null) return { from: "", to: "" };
  if (cell.startsWith(">=")) return { from: cell.slice(2), to: "" };
  if (cell.startsWith("<=")) return { from: "", to: cell.slice(2) };
  const [from, to] = cell.split("..");
  return { from, to };
}
