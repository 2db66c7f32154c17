import { useState } from "react";
import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { formulaScopes, type FormulaPort, type FormulaScope, type FunctionCell } from "../../app/formulaPort";
import { cellAddress, placeText } from "../../reports/cellAddress";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";

const placesShown = 20;

const useStyles = makeStyles({
  action: { alignSelf: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0, color: tokens.colorNeutralForeground2 },
});

interface ReplaceSectionProps {
  readonly formulas: FormulaPort;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

/** For files that go to people without the add-in: what would be replaced is shown first. */
export function ReplaceSection({ formulas, attempt }: ReplaceSectionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [scope, setScope] = useState<FormulaScope>("workbook");
  const [found, setFound] = useState<readonly FunctionCell[] | null>(null);
  const [replaced, setReplaced] = useState<number | null>(null);

  const find = () =>
    attempt(async () => {
      setFound(null);
      setReplaced(null);
      setFound(await formulas.find(scope));
    });
  const replace = (cells: readonly FunctionCell[]) =>
    attempt(async () => {
      setFound(null);
      await formulas.replaceByValues(cells);
      setReplaced(cells.length);
    });

  return (
    <Section heading={t("gallery.replaceHeading")} about={t("gallery.replaceAbout")}>
      <Field label={t("gallery.scope")}>
        <Select
          value={scope}
          onChange={(_event, { value }) => {
            setScope(formulaScopes.find((each) => each === value) ?? scope);
            setFound(null);
          }}
        >
          {formulaScopes.map((each) => (
            <option key={each} value={each}>
              {t(`gallery.scope.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.action} onClick={() => void find()}>
        {t("gallery.find")}
      </Button>
      <div aria-live="polite">
        {replaced !== null && <Text>{t("gallery.replaced", { count: replaced })}</Text>}
        {found?.length === 0 && <Text>{t("gallery.noneFound")}</Text>}
      </div>
      {found !== null && found.length > 0 && (
        <>
          <Text weight="semibold">{t("gallery.found", { count: found.length })}</Text>
          <ul className={styles.list}>
            {found.slice(0, placesShown).map((cell) => (
              <li key={blockText(cell)}>{blockText(cell)}</li>
            ))}
            {found.length > placesShown && <li>{t("pane.andMore", { count: found.length - placesShown })}</li>}
          </ul>
          {found.some(({ isMixed }) => isMixed) && (
            <Text>{t("gallery.mixed", { count: found.filter(({ isMixed }) => isMixed).length })}</Text>
          )}
          <Button className={styles.action} appearance="primary" onClick={() => void replace(found)}>
            {t("gallery.replace", { count: found.length })}
          </Button>
        </>
      )}
    </Section>
  );
}

/** "Sales!E2:E91" */
function blockText(cell: FunctionCell): string {
  const last = cellAddress(cell.row + cell.rows - 1, cell.column + cell.columns - 1);
  return cell.rows * cell.columns === 1 ? placeText(cell) : `${placeText(cell)}:${last}`;
}
