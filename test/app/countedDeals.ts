import { funnel, type Funnel } from "../../src/analysis/process/funnel";
import { readOffers } from "../../src/analysis/tables/offersReader";
import type { CellValue } from "../../src/analysis/types";
import { recogniseTables } from "../../src/app/recogniseTables";
import { isoFormat } from "../analysis/caseInput";
import { isoDay } from "../setup/csvTables";
import { found } from "./tables";

export type Rows = readonly (readonly CellValue[])[];

/** The deals of an export, read by its own headers. */
export function counted(
  headers: readonly string[],
  rows: Rows,
  name = "Export",
  funnelStages = "",
): Funnel & { codes: string[] } {
  const { offers } = recogniseTables([found(name, headers, rows, { sample: rows })]);
  const place = { sheet: name, row: 0, column: 0 };
  const table = readOffers({ place, headers, rows, columns: offers!.columns, format: isoFormat });
  const figures = funnel({
    offers: table,
    period: [isoDay("2024-01-01"), isoDay("2024-12-31")],
    judged: { day: isoDay("2024-12-31"), isGiven: true },
    stuckDays: 30,
    funnelStages,
    idOfClient: () => undefined,
    sourceOfClient: () => null,
  });
  return { ...figures, codes: table.notices.map(({ code }) => code) };
}
