import { Accordion, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { saleKinds, type SaleKind } from "../../analysis/columns/saleKinds";
import type { SaleWord } from "../../analysis/tables/saleKindRows";
import { amountText } from "../../locales";
import { wordsText, wordText } from "../../reports/readingText";
import { roleText } from "../parts/roleText";
import { useTexts } from "../parts/texts";
import { FoldedFields } from "./FoldedFields";
import type { ReadingPartProps } from "./SalesReading";

const MOST_NAMED = 6;

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, min(38%, 180px)) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
  },
});

interface WordFieldsProps extends ReadingPartProps {
  readonly role: SaleWord["role"];
}

/** The words of a column of states or kinds, each with its rows; what they are can be chosen. */
export function WordFields({ role, read, choice, onChoose }: WordFieldsProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const words = read.understood.words.filter((word) => word.role === role);
  if (words.length === 0) return null;
  const named = wordsText(words.slice(0, MOST_NAMED), t) + (words.length > MOST_NAMED ? " …" : "");
  return (
    <Accordion collapsible>
      <FoldedFields value={role} line={`${t(roleText(role))}: ${named}`} about={t("formats.wordsAbout")}>
        {words.map((word) => (
          <Field
            key={word.key}
            className={styles.field}
            orientation="horizontal"
            label={wordText(word, t)}
            hint={t("formats.wordSum", { rows: word.rows, sum: amountText(word.amount, language) })}
          >
            <Select
              value={choice.kinds?.[word.key] ?? word.kind}
              onChange={(_event, { value }) => onChoose({ kinds: { ...choice.kinds, [word.key]: value as SaleKind } })}
            >
              {saleKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`formats.kind.${kind}`)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </FoldedFields>
    </Accordion>
  );
}
