import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { saleKinds, type SaleKind } from "../../analysis/columns/saleKinds";
import type { SaleWord } from "../../analysis/tables/saleKindRows";
import { numberText } from "../../locales";
import { wordsText, wordText } from "../../reports/readingText";
import { roleText } from "../parts/roleText";
import { useTexts } from "../parts/texts";
import type { ReadingPartProps } from "./SalesReading";

const MOST_NAMED = 6;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, min(38%, 180px)) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
  },
  about: { color: tokens.colorNeutralForeground2 },
  flush: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalM },
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
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
      <AccordionItem value={role}>
        <AccordionHeader as="h3" className={styles.header}>
          {`${t(roleText(role))}: ${named}`}
        </AccordionHeader>
        <AccordionPanel className={styles.flush}>
          <div className={styles.fields}>
            <Text size={200} className={styles.about}>
              {t("formats.wordsAbout")}
            </Text>
            {words.map((word) => (
              <Field
                key={word.key}
                className={styles.field}
                orientation="horizontal"
                label={wordText(word, t)}
                hint={t("formats.wordSum", { rows: word.rows, sum: numberText(word.amount, language) })}
              >
                <Select
                  value={choice.kinds?.[word.key] ?? word.kind}
                  onChange={(_event, { value }) =>
                    onChoose({ kinds: { ...choice.kinds, [word.key]: value as SaleKind } })
                  }
                >
                  {saleKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`formats.kind.${kind}`)}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
