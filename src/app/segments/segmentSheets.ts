import { clientKey } from "../../analysis/cells/clientKey";
import type { Language, Translate } from "../../locales";
import { mostProducts } from "../../reports/segmentProductReport";
import type { NewColumn, NewSheet } from "../newSheet";
import { ownTableName } from "../ownTableName";
import type { DraftedSegments } from "./draftedSegments";
import { attributesInUse, type SegmentDraft } from "./segmentDraft";

export type SegmentTable = "rules" | "targets";

const MARK = "+";

/** The sheets that a draft makes: the rules, where there are any, and the target matrix, where products are known. */
export function segmentSheets(
  draft: SegmentDraft,
  drafted: DraftedSegments,
  t: Translate,
  language: Language,
): readonly { readonly table: SegmentTable; readonly sheet: NewSheet }[] {
  const sheetOf = (table: SegmentTable, columns: readonly NewColumn[], rows: NewSheet["rows"]) => ({
    table,
    sheet: { name: t(`tables.title.${table}`), tableName: ownTableName(table), language, columns, rows },
  });
  const segmentColumn: NewColumn = { header: t("problems.role.segment"), width: 30, format: "text" };
  const found = [];
  if (draft.rules.length > 0) {
    const attributes = attributesInUse(draft);
    const columns = [segmentColumn, ...attributes.map((header) => ({ header, width: 24, format: "text" as const }))];
    const rows = draft.rules.map(({ segment, conditions }) => [
      segment,
      ...attributes.map((header) => conditions[header] ?? null),
    ]);
    found.push(sheetOf("rules", columns, rows));
  }
  const products = writtenProducts(drafted, segmentColumn.header);
  if (products.length > 0 && drafted.segments.length > 0) {
    const segments: NewColumn =
      found.length > 0 ? { ...segmentColumn, entry: { kind: "firstColumnOf", sheet: 0 } } : segmentColumn;
    const marks = products.map((place): NewColumn => ({
      header: drafted.products[place],
      width: 16,
      format: "text",
      alignment: "center",
    }));
    const rows = drafted.segments.map(({ segment, targets }) => [
      segment,
      ...products.map((place) => (targets[place].isTarget ? MARK : null)),
    ]);
    found.push(sheetOf("targets", [segments, ...marks], rows));
  }
  return found;
}

/** Places of the products that are asked about and written: the first in the matrix, none of them called as the segments are. */
export function writtenProducts({ products }: Pick<DraftedSegments, "products">, segmentHeader: string): number[] {
  return products
    .map((_name, place) => place)
    .filter((place) => clientKey(products[place]) !== clientKey(segmentHeader))
    .slice(0, mostProducts);
}
