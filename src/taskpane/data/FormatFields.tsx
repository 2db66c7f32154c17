import { Accordion, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { AmountDecision } from "../../analysis/columns/amountColumn";
import { dateOrders, type AmountMarks, type ColumnFormat } from "../../analysis/columns/columnFormat";
import type { SalesRole } from "../../analysis/tables/salesRoles";
import type { SalesUnderstood } from "../../analysis/tables/salesUnderstood";
import type { Translate } from "../../locales";
import { datesText, formatsText, marksText, numbersText, orderText } from "../../reports/readingText";
import { roleText } from "../parts/roleText";
import { useTexts } from "../parts/texts";
import { FoldedFields } from "./FoldedFields";
import type { ReadingPartProps } from "./SalesReading";

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2 },
});

const usualMarks: readonly AmountMarks[] = [
  { decimal: ".", thousands: "," },
  { decimal: ",", thousands: "." },
  { decimal: ",", thousands: " " },
  { decimal: ".", thousands: " " },
  { decimal: ".", thousands: "'" },
];

/** A column whose texts can be written in several ways. */
interface WrittenColumn {
  readonly role: SalesRole;
  /** How it is understood, in a few words; null = as somebody has set it. */
  readonly found: string | null;
  /** A text that could be either; null = nothing is open. */
  readonly undecided: string | null;
  readonly choices: readonly { readonly name: string; readonly format: ColumnFormat }[];
}

/** How dates and amounts are written, a line; unfolded, each column of texts with what it could be instead. */
export function FormatFields({ read: { understood }, choice, onChoose }: ReadingPartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { formats = {} } = choice;
  const columns = writtenColumns(understood, formats, t);
  const open = columns.filter(({ undecided }) => undecided !== null);
  const line =
    open.length > 0
      ? t("formats.lineToCheck", { roles: open.map(({ role }) => t(roleText(role))).join(", ") })
      : t("formats.line", { parts: formatsText(understood, t) });
  if (columns.length === 0) {
    return (
      <Text size={200} className={styles.about}>
        {line}
      </Text>
    );
  }
  const choose = (role: SalesRole, format: ColumnFormat | null) => {
    const others = Object.fromEntries(Object.entries(formats).filter(([other]) => other !== role));
    onChoose({ formats: format === null ? others : { ...others, [role]: format } });
  };
  return (
    <Accordion collapsible>
      <FoldedFields value="format" line={line} about={t("formats.about")}>
        {columns.map(({ role, found, undecided, choices }) => (
          <Field
            key={role}
            label={t(roleText(role))}
            validationState={undecided === null ? "none" : "warning"}
            validationMessage={undecided === null ? null : t("formats.undecided", { value: undecided })}
          >
            <Select
              value={JSON.stringify(choices.find(({ format }) => isSame(format, formats[role]))?.format ?? null)}
              onChange={(_event, { value }) => choose(role, JSON.parse(value) as ColumnFormat | null)}
            >
              <option value="null">
                {found === null ? t("formats.byValues") : t("formats.found", { format: found })}
              </option>
              {choices.map(({ name, format }) => (
                <option key={name} value={JSON.stringify(format)}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </FoldedFields>
    </Accordion>
  );
}

function writtenColumns(
  { dates, numbers }: SalesUnderstood,
  formats: Readonly<Partial<Record<SalesRole, ColumnFormat>>>,
  t: Translate,
): readonly WrittenColumn[] {
  const columns: WrittenColumn[] = [];
  if (dates !== null && (dates.mark !== null || formats.date !== undefined)) {
    const choices = dateOrders.map((order) => ({ name: orderText(order, dates.mark, t), format: { order } }));
    columns.push({
      role: "date",
      found: dates.by === "user" ? null : datesText(dates, t),
      undecided: dates.undecided,
      choices,
    });
  }
  for (const [role, decision] of Object.entries(numbers) as [SalesRole, AmountDecision][]) {
    if (!decision.hasTexts && formats[role] === undefined) continue;
    // What the settings file says may be none of the usual ones.
    const own = formats[role];
    const isUsual = own === undefined || usualMarks.some((marks) => isSame(marks, own));
    const offered = isUsual || decision.marks === null ? usualMarks : [...usualMarks, decision.marks];
    const choices = offered.map((marks) => ({
      name: marksText(marks),
      format: marks === decision.marks && own !== undefined ? own : marks,
    }));
    const found = decision.marks === null ? numbersText(decision, t) : null;
    columns.push({ role, found, undecided: decision.undecided, choices });
  }
  return columns;
}

function isSame(one: ColumnFormat, other: ColumnFormat | undefined): boolean {
  return (
    other !== undefined &&
    one.order === other.order &&
    one.decimal === other.decimal &&
    one.thousands === other.thousands
  );
}
