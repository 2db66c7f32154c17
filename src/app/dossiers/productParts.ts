import type { Analysis } from "../../analysis/analysis";
import { Sum } from "../../analysis/sum";
import type { CellValue } from "../../analysis/types";
import { monthText } from "../../locales";
import type { TypedRow } from "../../merging/typedTable";
import { placeText } from "../../reports/cellAddress";
import type { ReportContext } from "../../reports/reportContext";
import { documentsOfClient } from "../../tasks/dossiers/documentsOfClient";
import { monthsOfClient } from "../../tasks/dossiers/monthsOfClient";
import type { DossierClient } from "./dossierClient";
import type { Slot } from "./slots";

const columns = ["product1", "product2", "product3", "product4", "product5"] as const;

/** The months in the rows that are there, the newest first, and what these come to. */
export function monthRows(
  slots: readonly Slot[],
  { id }: DossierClient,
  analysis: Analysis,
  { translate: t, language }: ReportContext,
): readonly TypedRow[] {
  const keys = slots.map(({ key }) => key).filter((key) => key.startsWith("m"));
  const { products, months } = id === null ? { products: [], months: [] } : monthsOfClient(analysis, id, keys.length);
  const cellsOf = (month: string, total: CellValue, ofProduct: (place: number) => CellValue, others: CellValue) => ({
    month,
    total,
    ...Object.fromEntries(columns.map((column, place) => [column, place < products.length ? ofProduct(place) : ""])),
    others,
  });
  return slots.map(({ key }): TypedRow => {
    if (key === "names") {
      return { key, cells: cellsOf("", t("dossiers.all"), (place) => products[place], t("dossiers.others")) };
    }
    if (key === "sum") {
      const sum = (valueOf: (month: (typeof months)[number]) => number): CellValue =>
        id === null ? "" : sumOf(months.map(valueOf));
      const ofProduct = (place: number) => sum(({ amounts }) => amounts[place]);
      const cells = cellsOf(
        t("reports.total"),
        sum(({ total }) => total),
        ofProduct,
        sum(({ others }) => others),
      );
      return { key, cells };
    }
    const month = months[keys.indexOf(key)];
    if (month === undefined) return { key, cells: {} };
    const cells = cellsOf(monthText(month.month, language), month.total, (place) => month.amounts[place], month.others);
    return { key, cells };
  });
}

function sumOf(values: readonly number[]): number {
  const sum = new Sum();
  for (const value of values) sum.add(value);
  return sum.value;
}

/** The last documents in the rows that are there, the newest first. */
export function documentRows(slots: readonly Slot[], { id }: DossierClient, analysis: Analysis): readonly TypedRow[] {
  const documents = id === null ? [] : documentsOfClient(analysis, id, slots.length);
  return slots.map(({ key }, place): TypedRow => {
    const document = documents[place];
    if (document === undefined) return { key, cells: {} };
    const { day, amount, products, rows, where } = document;
    return { key, cells: { documentDay: day, amount, products: products.join(", "), rows, where: placeText(where) } };
  });
}
