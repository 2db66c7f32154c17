import { abcClassIndexes } from "../analysis/classes/abc";
import { lifetimeValue } from "../analysis/lifecycle/lifetimeValue";
import { saleDays } from "../analysis/ledger/purchaseHistory";
import { retentionRate } from "../analysis/lifecycle/retention";
import { usualWindow } from "../analysis/settings/usualValues";
import { abcClasses } from "../analysis/types";
import { abcBoundaries, xyzBoundaries } from "./boundaryArguments";
import { dayArgument, numberArgument, numberOrNone, yesNoArgument } from "./cellArgument";
import { elementwise } from "./elementwise";
import { failure } from "./functionFailure";
import { statusWords } from "./functionTexts";
import { nameArgument, refuseOtherKind } from "./nameArgument";
import { classOfPeriods, refuseHeader, sumOfPeriods } from "./periodSeries";
import { rangeArgument } from "./rangeArgument";
import { saleColumns, saleTable } from "./saleLedger";
import { statusesAsOf } from "./statusesAsOf";
import { rowOf } from "./tableColumns";

// The comments of the functions are product text: Excel shows them while a formula is typed.

/**
 * Gives each value its ABC class: A for the largest, which together make up the first part of the total, then B and C.
 * @customfunction ABC
 * @param values Range with one figure per client, such as turnover.
 * @param [boundaryA] Share of the total where class A ends. Default 50%.
 * @param [boundaryB] Share of the total where class B ends. Default 80%.
 * @returns The classes in the shape of the values; blanks, words and zeros have none.
 * @example ABC({50;30;20}) // {"A";"B";"C"}
 */
export function abc(values: any[][], boundaryA?: any, boundaryB?: any): any[][] {
  const range = rangeArgument("values", values);
  const boundaries = abcBoundaries(boundaryA, boundaryB);
  const figures = new Float64Array(range.rows * range.columns);
  let place = 0;
  for (const row of range.cells) {
    for (const cell of row) {
      figures[place++] = numberOrNone(range.name, cell);
    }
  }
  const classes = abcClassIndexes(figures, boundaries);
  return range.cells.map((row, rowIndex) =>
    row.map((_, column) => abcClasses[classes[rowIndex * range.columns + column] - 1] ?? ""),
  );
}

/**
 * Gives each client its XYZ class by how even its purchases are: X even, Y varying, Z irregular.
 * @customfunction XYZ
 * @param periods Range with one row per client and one column per month or other period.
 * @param [boundaryX] Largest coefficient of variation of class X. Default 10%.
 * @param [boundaryY] Largest coefficient of variation of class Y. Default 25%.
 * @param [fromFirstPurchase] TRUE (default) leaves out the empty periods before the first purchase, FALSE counts them.
 * @returns One class per row; fewer than three periods have none.
 * @example XYZ({100,110,90;0,50,200}) // {"X";""}
 */
export function xyz(periods: any[][], boundaryX?: any, boundaryY?: any, fromFirstPurchase?: any): any[][] {
  const range = rangeArgument("periods", periods);
  const bounds = xyzBoundaries(boundaryX, boundaryY);
  refuseHeader(range);
  const skipEmpty = yesNoArgument("fromFirstPurchase", fromFirstPurchase, true);
  const sums = new Float64Array(range.columns);
  return range.cells.map((cells, row) => {
    for (let column = 0; column < sums.length; column++) {
      sums[column] = numberArgument(range.name, cells[column], 0, rowOf(range, row));
    }
    return [classOfPeriods(sums, bounds, skipEmpty) ?? ""];
  });
}

/**
 * Gives each client its ABC class by the sum of its row and its XYZ class by how even the row is, such as AX.
 * @customfunction ABCXYZ
 * @param periods Range with one row per client and one column per month or other period.
 * @param [boundaryA] Share of the total where class A ends. Default 50%.
 * @param [boundaryB] Share of the total where class B ends. Default 80%.
 * @param [boundaryX] Largest coefficient of variation of class X. Default 10%.
 * @param [boundaryY] Largest coefficient of variation of class Y. Default 25%.
 * @returns One pair of classes per row; only A, B or C where there are too few periods for XYZ.
 * @example ABCXYZ({100,110,90;0,50,200;0,0,0}) // {"AX";"B";""}
 */
export function abcXyz(periods: any[][], boundaryA?: any, boundaryB?: any, boundaryX?: any, boundaryY?: any): any[][] {
  const range = rangeArgument("periods", periods);
  const shares = abcBoundaries(boundaryA, boundaryB);
  const bounds = xyzBoundaries(boundaryX, boundaryY);
  refuseHeader(range);
  const series = range.cells.map((cells, row) =>
    cells.map((cell) => numberArgument(range.name, cell, 0, rowOf(range, row))),
  );
  const classes = abcClassIndexes(series.map(sumOfPeriods), shares);
  return series.map((sums, row) => {
    const abcClass = abcClasses[classes[row] - 1];
    return [abcClass === undefined ? "" : abcClass + (classOfPeriods(sums, bounds, true) ?? "")];
  });
}

/**
 * Lifetime value of a client: average check × purchases per month × margin share × months.
 * @customfunction LTV
 * @param averageCheck Average amount of one purchase.
 * @param purchasesPerMonth Average number of purchases per month.
 * @param profitability Margin as a share of turnover: 20% or 0.2.
 * @param lifetimeMonths Months from the first to the last purchase, both counted.
 * @returns The margin that the client has brought.
 * @example LTV(1000, 2, 20%, 12) // 4800
 */
export function ltv(
  averageCheck: any[][],
  purchasesPerMonth: any[][],
  profitability: any[][],
  lifetimeMonths: any[][],
): any[][] {
  const ranges = [
    rangeArgument("averageCheck", averageCheck),
    rangeArgument("purchasesPerMonth", purchasesPerMonth),
    rangeArgument("profitability", profitability),
    rangeArgument("lifetimeMonths", lifetimeMonths),
  ];
  return elementwise(ranges, (cells) =>
    lifetimeValue(
      numberArgument("averageCheck", cells.averageCheck, 0),
      numberArgument("purchasesPerMonth", cells.purchasesPerMonth, 0),
      numberArgument("profitability", cells.profitability, 0),
      numberArgument("lifetimeMonths", cells.lifetimeMonths, 0),
    ),
  );
}

/**
 * Client retention rate for a period in percent: 90 means 90%.
 * @customfunction CRR
 * @param endClients Number of clients who bought in the period.
 * @param newClients Number of new ones among them.
 * @param startClients Number of clients at the start: those who bought in the period before.
 * @returns The rate; #DIV/0! where there were no clients at the start.
 * @example CRR(105, 15, 100) // 90
 */
export function crr(endClients: any[][], newClients: any[][], startClients: any[][]): any[][] {
  const ranges = [
    rangeArgument("endClients", endClients),
    rangeArgument("newClients", newClients),
    rangeArgument("startClients", startClients),
  ];
  return elementwise(ranges, (cells) => {
    const rate = retentionRate(
      numberArgument("endClients", cells.endClients, 0),
      numberArgument("newClients", cells.newClients, 0),
      numberArgument("startClients", cells.startClients, 0),
    );
    if (rate === null) throw failure("divisionByZero", "noStartClients", { argument: "startClients" });
    return rate;
  });
}

/**
 * Gives each client its status: New, Regular, Restored, Lost or Potential.
 * @customfunction CLIENTSTATUS
 * @param clients Clients whose status is wanted.
 * @param saleClients Client of each sale, one cell per sale.
 * @param saleDates Date of each sale, in the same order.
 * @param [asOf] Day for which the status holds. Default: the last sale date.
 * @param [months] Length of the period of comparison in months, 1 to 120. Default 3.
 * @param [amounts] Amount of each sale: only documents with a sum above 0 are purchases.
 * @param [saleDocuments] Document number of each sale. Without it all sales of a day are one document.
 * @returns One status per client, in the shape of the clients.
 * @example CLIENTSTATUS({"Ana";"Bor"}, {"Ana";"Ana"}, {45292;45412}) // {"Regular";"Potential"}
 */
export function clientStatus(
  clients: any[][],
  saleClients: any[][],
  saleDates: any[][],
  asOf?: any,
  months?: any,
  amounts?: any[][],
  saleDocuments?: any[][],
): any[][] {
  const wanted = rangeArgument("clients", clients);
  const sales = saleColumns(saleClients, saleDates, null, amounts, saleDocuments);
  const { ledger } = saleTable(sales);
  refuseOtherKind(wanted, sales.clients);
  const { least, most } = usualWindow;
  const windowMonths = numberArgument("months", months, usualWindow.months);
  if (!Number.isInteger(windowMonths) || windowMonths < least || windowMonths > most) {
    throw failure("invalidValue", "notMonths", { argument: "months", lowest: least, highest: most });
  }
  // Without any sale everybody is Potential, whatever the day.
  const day = dayArgument("asOf", asOf) ?? Math.max(saleDays(ledger)[1], 1);
  const statusOf = statusesAsOf(ledger, day, windowMonths);
  const words = statusWords();
  return wanted.cells.map((cells, row) =>
    cells.map((cell) => {
      const status = statusOf(nameArgument(wanted.name, cell, rowOf(wanted, row)));
      return status === null ? "" : words[status];
    }),
  );
}
