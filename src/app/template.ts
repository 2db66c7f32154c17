import { tableKeys, tableOf } from "../analysis/tables/tables";
import type { Language, Translate } from "../locales";
import type { NewSheet } from "./newSheet";
import { ownTableName } from "./ownTableName";
import { templateColumn } from "./templateColumns";

/** Blank sheets for the tables that have one, each with one example row that can be run as it is. */
export function templateSheets(t: Translate, language: Language): readonly NewSheet[] {
  const keys = tableKeys.filter((key) => tableOf(key).template !== undefined);
  const sheets = { rules: keys.indexOf("rules") };
  return keys.map((key) => {
    const { template = [], roles } = tableOf(key);
    const columns = template.map((name) => templateColumn(name, roles[name]?.kind, sheets, t));
    return {
      name: t(`tables.title.${key}`),
      tableName: ownTableName(key),
      language,
      columns: columns.map(({ header, width, format, alignment, entry }) => ({
        header,
        width,
        format,
        alignment,
        entry,
      })),
      rows: [columns.map(({ example }) => example)],
    };
  });
}
