import { funnel, type Funnel, type FunnelInput } from "../../src/analysis/process/funnel";
import { readOffers, type OffersTable } from "../../src/analysis/tables/offersReader";
import type { OfferRole } from "../../src/analysis/tables/offers";
import type { CellValue, ColumnMap } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { isoFormat } from "./caseInput";

// Offers of one year, and their funnel.

export const place = { sheet: "Offers", row: 0, column: 0 };
export const columns: ColumnMap<OfferRole> = {
  date: 0,
  client: 1,
  product: 2,
  stage: 3,
  amount: 4,
  result: 5,
  offerNumber: 6,
  closeDate: 7,
};
export const read = (rows: readonly (readonly CellValue[])[]): OffersTable =>
  readOffers({ place, headers: [], rows: rows.map((row) => Object.freeze(row)), columns, format: isoFormat });

export const year = [isoDay("2024-01-01"), isoDay("2024-12-31")] as const;
export const inputOf = (offers: OffersTable, more: Partial<FunnelInput> = {}): FunnelInput => ({
  offers,
  period: year,
  judged: { day: year[1], isGiven: true },
  stuckDays: 30,
  funnelStages: "",
  idOfClient: () => undefined,
  sourceOfClient: () => null,
  ...more,
});
export const funnelOf = (rows: readonly (readonly CellValue[])[], more: Partial<FunnelInput> = {}): Funnel =>
  funnel(inputOf(read(rows), more));
