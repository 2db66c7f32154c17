import { dayArgument } from "./cellArgument";
import { nameArgument, refuseOtherKind, stageArgument } from "./nameArgument";
import { optionalRange, rangeArgument, type RangeArgument } from "./rangeArgument";
import { saleTable } from "./saleLedger";
import { cellAt, commonShape, rowOf } from "./tableColumns";

// The comments of the functions are product text: Excel shows them while a formula is typed.

/**
 * Gives each client the date of its next step, as its newest row says.
 * @customfunction NEXTSTEP
 * @param clients Clients whose next step is wanted.
 * @param offerClients Client of each row of the offers, one cell per row.
 * @param offerDates Date of each row, in the same order.
 * @param nextStepDates Date of the next step in each row, blank where there is none.
 * @param [asOf] Day up to which rows count. Default: all of them.
 * @returns One date per client, in the shape of the clients; none where the newest row names none.
 * @example NEXTSTEP({"Ana";"Bor"}, {"Ana";"Ana"}, {45292;45412}, {45300;45420}) // {45420;""}
 */
export function nextStep(
  clients: any[][],
  offerClients: any[][],
  offerDates: any[][],
  nextStepDates: any[][],
  asOf?: any,
): any[][] {
  const steps = rangeArgument("nextStepDates", nextStepDates);
  const until = dayArgument("asOf", asOf) ?? Infinity;
  const rows = { offerClients, offerDates, products: null, values: steps, until, counts: () => true };
  return newestOfClients(clients, rows, ([newest]) =>
    newest === undefined ? "" : (dayArgument(steps.name, newest.cell, newest.row) ?? ""),
  );
}

/**
 * Gives each client the stage of its newest offer, as the newest row with a stage says.
 * @customfunction FUNNELSTAGE
 * @param clients Clients whose stage is wanted.
 * @param offerClients Client of each row of the offers, one cell per row.
 * @param offerDates Date of each row, in the same order.
 * @param offerStages Stage in each row.
 * @param [products] Product of each row: then every product has its stage, the newest first.
 * @returns One text per client, in the shape of the clients; none without an offer.
 * @example FUNNELSTAGE({"Ana";"Bor"}, {"Ana";"Ana"}, {45292;45412}, {"Offer";"Contract"}) // {"Contract";""}
 */
export function funnelStage(
  clients: any[][],
  offerClients: any[][],
  offerDates: any[][],
  offerStages: any[][],
  products?: any[][],
): any[][] {
  const stages = rangeArgument("offerStages", offerStages);
  const stageOf = (cell: unknown, row?: number): string => stageArgument(stages.name, cell, row);
  const rows = { offerClients, offerDates, products: optionalRange("products", products), values: stages };
  return newestOfClients(clients, { ...rows, until: Infinity, counts: stageOf }, (newest) =>
    newest.map(({ cell, product }) => (product === "" ? "" : `${product}: `) + stageOf(cell)).join("; "),
  );
}

interface OfferRows {
  readonly offerClients: any[][];
  readonly offerDates: any[][];
  /** null = left out. */
  readonly products: RangeArgument | null;
  /** What is wanted of each row. */
  readonly values: RangeArgument;
  /** Later rows do not count. */
  readonly until: number;
  /** Rows with another value do not count; "" = no. */
  readonly counts: (cell: unknown, row: number | undefined) => unknown;
}

interface NewestRow {
  readonly cell: unknown;
  /** As a message names it. */
  readonly row: number | undefined;
  readonly product: string;
}

/** What `answer` makes of each client's newest rows, one per product where products are given, the newest first. */
function newestOfClients(
  clients: any[][],
  { offerClients, offerDates, products, values, until, counts }: OfferRows,
  answer: (rows: readonly NewestRow[]) => string | number,
): any[][] {
  const wanted = rangeArgument("clients", clients);
  const ofClients = rangeArgument("offerClients", offerClients);
  const dates = rangeArgument("offerDates", offerDates);
  commonShape([ofClients, dates, values]);
  const { ledger, columns } = saleTable({ clients: ofClients, dates, products, amounts: null, documents: null });
  refuseOtherKind(wanted, ofClients);
  const { clientStart, day, product, sourceRow } = ledger;
  return wanted.cells.map((cells, row) =>
    cells.map((cell) => {
      const client = ledger.clients.look(nameArgument(wanted.name, cell, rowOf(wanted, row)));
      const rows: number[] = [];
      for (let at = clientStart[client]; at < clientStart[client + 1]; at++) if (day[at] <= until) rows.push(at);
      // Of one day the lower row is the newer one.
      rows.sort((one, other) => day[other] - day[one] || other - one);
      const newest = new Map<string, NewestRow>();
      for (const at of rows) {
        const name = product === null ? "" : (ledger.products.names[product[at]] ?? "");
        const line = Math.floor(sourceRow[at] / columns);
        const value = cellAt(values, line, sourceRow[at] % columns);
        const lineOfValue = rowOf(values, line);
        if (counts(value, lineOfValue) && !newest.has(name))
          newest.set(name, { cell: value, row: lineOfValue, product: name });
      }
      return answer([...newest.values()]);
    }),
  );
}
