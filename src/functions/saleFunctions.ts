import { purchaseHistory, saleDays } from "../analysis/ledger/purchaseHistory";
import { stagesOfRows } from "../analysis/lifecycle/stages";
import { saleStages } from "../analysis/types";
import { stageWord } from "./functionTexts";
import { optionalRange } from "./rangeArgument";
import { saleColumns, saleTable } from "./saleLedger";

// The comments of the functions are product text: Excel shows them while a formula is typed.

/**
 * Gives each sale its stage: First sale, New direction or Repeat sale, seen over all sales of the client.
 * @customfunction SALESTAGE
 * @param saleClients Client of each sale, one cell per sale.
 * @param saleDates Date of each sale, in the same order.
 * @param [saleProducts] Product of each sale: its first day with a client is a new direction.
 * @param [amounts] Amount of each sale: only amounts above 0 are purchases.
 * @param [saleDocuments] Document number of each sale. Without it all sales of a day are one document.
 * @returns One stage per sale, in the shape of the sales.
 * @example SALESTAGE({"Ana";"Ana";"Ana"}, {45292;45412;45413}, {"Ink";"Ink";"Paper"}) // {"First sale";"Repeat sale";"New direction"}
 */
export function saleStage(
  saleClients: any[][],
  saleDates: any[][],
  saleProducts?: any[][],
  amounts?: any[][],
  saleDocuments?: any[][],
): any[][] {
  const { ledger, rows, columns } = saleTable(
    saleColumns(saleClients, saleDates, optionalRange("saleProducts", saleProducts), amounts, saleDocuments),
  );
  const stages = stagesOfRows(ledger, purchaseHistory(ledger, saleDays(ledger)[1]));
  const result: any[][] = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
  for (let row = 0; row < ledger.rows; row++) {
    const place = ledger.sourceRow[row];
    result[Math.floor(place / columns)][place % columns] = stageWord(saleStages[stages[row]]);
  }
  return result;
}
