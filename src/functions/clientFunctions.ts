import { abcClassIndexes } from "../analysis/classes/abc";
import { cellText, isBlank } from "../analysis/cells/cells";
import { clientGrade as gradeOf, tiersOfPotentials } from "../analysis/classes/grade";
import { ladderRung } from "../analysis/lifecycle/ladder";
import { purchaseHistory, saleDays } from "../analysis/ledger/purchaseHistory";
import { sharesOfTotals } from "../analysis/dependence/shareOfTotal";
import { targetShare } from "../analysis/products/targetShare";
import { abcBoundaries } from "./boundaryArguments";
import { filledCell, flagArgument, numberArgument, potentialArgument } from "./cellArgument";
import { failure } from "./functionFailure";
import { functionText, rungWord } from "./functionTexts";
import { groupIds } from "./groupArgument";
import { headedTable } from "./headedTable";
import { nameArgument, refuseOtherKind } from "./nameArgument";
import { optionalRange, rangeArgument, type RangeArgument } from "./rangeArgument";
import { saleColumns, saleTable } from "./saleLedger";
import { segmentFinder } from "./segmentFinder";
import { cellAt, refuseOtherShape, rowOf } from "./tableColumns";
import { targetFinder } from "./targetFinder";

// The comments of the functions are product text: Excel shows them while a formula is typed.

/**
 * Gives each client its rung on the loyalty ladder: Buyer, Customer, Regular client, Adherent or Advocate.
 * @customfunction CLIENTLADDER
 * @param clients Clients whose rung is wanted.
 * @param saleClients Client of each sale, one cell per sale.
 * @param saleDates Date of each sale, in the same order.
 * @param [amounts] Amount of each sale: only documents with a sum above 0 are purchases.
 * @param [buysFromCompetitors] Yes or no per client, in the shape of the clients. Blank or 0: not known.
 * @param [recommends] Yes or no per client, in the shape of the clients. Blank or 0: not known.
 * @param [saleDocuments] Document number of each sale. Without it all sales of a day are one document.
 * @returns One rung per client, in the shape of the clients; clients who never bought have none.
 * @example CLIENTLADDER({"Ana";"Bor";"Eva"}, {"Ana";"Ana";"Bor"}, {45292;45412;45412}) // {"Customer";"Buyer";""}
 */
export function clientLadder(
  clients: any[][],
  saleClients: any[][],
  saleDates: any[][],
  amounts?: any[][],
  buysFromCompetitors?: any[][],
  recommends?: any[][],
  saleDocuments?: any[][],
): any[][] {
  const wanted = rangeArgument("clients", clients);
  const sales = saleColumns(saleClients, saleDates, null, amounts, saleDocuments);
  const { ledger } = saleTable(sales);
  refuseOtherKind(wanted, sales.clients);
  const competitors = optionalRange("buysFromCompetitors", buysFromCompetitors);
  const advocates = optionalRange("recommends", recommends);
  for (const flags of [competitors, advocates]) if (flags !== null) refuseOtherShape(flags, wanted);
  const { purchases } = purchaseHistory(ledger, saleDays(ledger)[1]);
  return wanted.cells.map((line, row) =>
    line.map((cell, column) => {
      const client = ledger.clients.find(cellText(nameArgument(wanted.name, cell, rowOf(wanted, row))));
      const rung = ladderRung({
        purchases: purchases[client] ?? 0,
        buysFromCompetitors:
          competitors === null
            ? null
            : flagArgument(competitors.name, cellAt(competitors, row, column), rowOf(competitors, row)),
        penetration: null,
        recommends:
          advocates === null
            ? null
            : flagArgument(advocates.name, cellAt(advocates, row, column), rowOf(advocates, row)),
      });
      return rung === null ? "" : rungWord(rung);
    }),
  );
}

/**
 * Gives each client the segment of the first rule that fits: blank = any, a; b = one of, >1000, <=150, 10..20, <>x.
 * @customfunction CLIENTSEGMENT
 * @param attributes Range with a header row, then one row per client. A 0 counts as blank.
 * @param rules Range with a header row: the segment, then one column per attribute, headed as in attributes.
 * @returns One segment per client, (none) where no rule fits.
 * @example CLIENTSEGMENT({"Country","Employees";"Peru",20;"Chile",7}, {"Segment","Employees";"Large",">=10"}) // {"Large";"(none)"}
 */
export function clientSegment(attributes: any[][], rules: any[][]): any[][] {
  const clients = headedTable(rangeArgument("attributes", attributes));
  const segmentOf = segmentFinder(headedTable(rangeArgument("rules", rules)), clients.headers);
  return clients.rows.map((row) => [row.every(isBlank) ? "" : (segmentOf(row) ?? functionText("noSegment"))]);
}

/**
 * Gives each client its grade, A (best) to E, by margin and potential; a negative margin is E.
 * @customfunction CLIENTGRADE
 * @param margins Margin of each client in the period.
 * @param potentials Potential of each client: max, high, low, or an amount.
 * @param [boundaryA] Share of the total where the highest tier ends. Default 50%.
 * @param [boundaryB] Share of the total where the second tier ends. Default 80%.
 * @returns One grade per client, in the shape of the margins; none where margin or potential is blank or 0.
 * @example CLIENTGRADE({50;30;20;-5}, {"max";"low";"low";"high"}) // {"A";"B";"D";"E"}
 */
export function clientGrade(margins: any[][], potentials: any[][], boundaryA?: any, boundaryB?: any): any[][] {
  const profits = rangeArgument("margins", margins);
  const outlooks = rangeArgument("potentials", potentials);
  refuseOtherShape(outlooks, profits);
  const boundaries = abcBoundaries(boundaryA, boundaryB);
  const amounts = numbersOfRange(profits);
  const tiers = tiersOfPotentials(
    profits.cells.flatMap((line, row) =>
      line.map((_, column) => potentialArgument(outlooks.name, cellAt(outlooks, row, column), rowOf(outlooks, row))),
    ),
    boundaries,
  );
  const profitClasses = abcClassIndexes(amounts, boundaries);
  return profits.cells.map((line, row) =>
    line.map((_, column) => {
      const client = row * profits.columns + column;
      return gradeOf(amounts[client], profitClasses[client], tiers[client]) ?? "";
    }),
  );
}

/**
 * Gives each value its share of the total, or of the total of its group.
 * @customfunction CLIENTSHARE
 * @param values Range with one figure per client, such as turnover.
 * @param [groups] Manager or product of each value, for shares within each of them.
 * @returns The shares in the shape of the values; #DIV/0! where a total is not above 0.
 * @example CLIENTSHARE({75;25;10}, {"Ivan";"Ivan";"Olga"}) // {75%;25%;100%}
 */
export function clientShare(values: any[][], groups?: any[][]): any[][] {
  const range = rangeArgument("values", values);
  const partners = optionalRange("groups", groups);
  if (partners !== null) refuseOtherShape(partners, range);
  const figures = numbersOfRange(range);
  const shares = sharesOfTotals(figures, groupIds(partners, range));
  const noTotal = failure("divisionByZero", "noTotal", { argument: range.name });
  if (shares.every(Number.isNaN)) throw noTotal;
  return range.cells.map((line, row) =>
    line.map((_, column) => {
      const share = shares[row * range.columns + column];
      return Number.isNaN(share) ? noTotal : share;
    }),
  );
}

/**
 * Gives each client its development: target products it buys / target products of its segment.
 * @customfunction CLIENTDEVELOPMENT
 * @param segments Segment of each client, one column.
 * @param amounts Range with the products in a header row, then one row per client: above 0 means the client buys.
 * @param targets Target matrix: segments down, products across, any mark means a target.
 * @returns One share per client; none where the segment has no target products.
 * @example CLIENTDEVELOPMENT({"Print";"Shop"}, {"Ink","Paper";50,0;0,90}, {"Segment","Paper","Ink";"Print","+","+"}) // {50%;""}
 */
export function clientDevelopment(segments: any[][], amounts: any[][], targets: any[][]): any[][] {
  const named = rangeArgument("segments", segments);
  const bought = rangeArgument("amounts", amounts);
  const { headers, rows } = headedTable(bought);
  const { products, productOfColumn, targetsOf } = targetFinder(
    headedTable(rangeArgument("targets", targets)),
    headers,
  );
  if (productOfColumn.every((product) => product < 0)) {
    throw failure("invalidValue", "noCommonProduct", { argument: bought.name, other: "targets" });
  }
  if (named.columns !== 1 || (named.rows !== rows.length && named.rows !== 1)) {
    const params = { argument: named.name, rows: rows.length, other: bought.name };
    throw failure("invalidValue", "notBelowHeader", params);
  }
  return rows.map((line, row) => {
    const sums = new Float64Array(products);
    line.forEach((cell, column) => {
      const amount = numberArgument(bought.name, cell, 0, row + 1);
      if (productOfColumn[column] >= 0) sums[productOfColumn[column]] += amount;
    });
    return [targetShare(sums, targetsOf(filledCell(named.name, cellAt(named, row, 0)))) ?? ""];
  });
}

function numbersOfRange(range: RangeArgument): readonly number[] {
  return range.cells.flatMap((line, row) => line.map((cell) => numberArgument(range.name, cell, 0, rowOf(range, row))));
}
