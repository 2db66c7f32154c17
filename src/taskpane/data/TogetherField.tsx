import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { likeTables } from "../../app/likeTables";
import { findTable } from "../../app/findTable";
import type { TableChoice } from "../../app/session";
import type { FoundTable, TableRef } from "../../app/workbookPort";
import { useTexts } from "../parts/texts";
import { tableKey, togetherText } from "./tableText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  about: { color: tokens.colorNeutralForeground2 },
});

interface TogetherFieldProps {
  readonly choice: TableChoice;
  readonly tables: readonly FoundTable[];
  /** The tables chosen for anything else. */
  readonly taken: readonly TableRef[];
  readonly onChoose: (more: readonly TableRef[]) => void;
}

/** Further tables with the same columns: those that are ticked are read together with the chosen one. */
export function TogetherField({ choice, tables, taken, onChoose }: TogetherFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { more = [] } = choice;
  const like = likeTables(choice, tables, taken);
  const offered = tables.filter(
    (table) => like.together.includes(table) || like.apart.includes(table) || findTable(more, table) !== null,
  );
  if (offered.length === 0) return null;
  // Not a Field, which gives all boxes in it the same id: each name would tick the first.
  return (
    <div role="group" aria-label={t("columns.together")} className={styles.group}>
      <Text>{t("columns.together")}</Text>
      {offered.map((table) => {
        const isTicked = findTable(more, table) !== null;
        return (
          <Checkbox
            key={tableKey(table)}
            checked={isTicked}
            label={togetherText(table, t)}
            onChange={() =>
              onChoose(isTicked ? more.filter((other) => findTable([other], table) === null) : [...more, table])
            }
          />
        );
      })}
      <Text size={200} className={styles.about}>
        {t("columns.togetherAbout")}
      </Text>
    </div>
  );
}
