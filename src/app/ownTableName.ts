import { tableOf, type TableKey } from "../analysis/tables/tables";

/** What a table of the user's is called in Excel where the product makes it: "SegmentRules". */
export function ownTableName(key: TableKey): string {
  const words = tableOf(key).usualSheet.split(" ");
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
}
