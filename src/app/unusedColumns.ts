import { amountParts } from "../analysis/cells/amountCell";
import { cellText, isBlank } from "../analysis/cells/cells";
import { kindsOfWords } from "../analysis/columns/saleKinds";
import type { Notice } from "../analysis/problem";
import { salesRoles } from "../analysis/tables/salesRoles";
import type { CellValue, Rows } from "../analysis/types";
import { saleKindWords } from "../locales/saleWords";
import { columnDecisions } from "./columnDecisions";
import { headerFit, headerTokens } from "./headerFit";
import type { TableChoice } from "./session";
import type { FoundTable } from "./workbookPort";

/** A note is longer than the name of a state. */
const MOST_LETTERS = 30;
/** A column of states has few, however many its rows. */
const MOST_STATES = 12;

/** What the rows of a column say against counting them as they are counted. */
interface Count {
  rows: number;
  /** The first such text. */
  text: string;
}

/**
 * Columns of a sales table that play no part, and yet say that the amounts are not what counts: returns and refunds in a
 * column of their own, and words such as "cancelled" or "forecast". Their rows are counted while the table is read.
 */
export class UnusedColumns {
  private readonly returns: ReadonlyMap<number, Count>;
  private readonly states: ReadonlyMap<number, Count>;
  private readonly saysNoSale = new Map<string, boolean>();

  constructor(private readonly choice: TableChoice & { readonly table: FoundTable }) {
    const { table, columns } = choice;
    const used = new Set<number | undefined>(Object.values(columns));
    // What the amount is proven to be made of is in it already.
    for (const column of Object.values(columnDecisions(salesRoles, table).get("amount")?.reason?.columns ?? {})) {
      used.add(column);
    }
    const unused = [...table.headers.keys()].filter((column) => !used.has(column));
    const isReturned = (column: number): boolean => columns.amount !== undefined && saysReturned(table.headers[column]);
    this.returns = counts(unused.filter(isReturned));
    this.states = counts(unused.filter((column) => !isReturned(column) && hasFewTexts(table.sample, column)));
  }

  add(rows: Rows): void {
    for (const [column, count] of this.returns) {
      for (const row of rows) if (isFilled(row[column])) count.rows++;
    }
    for (const [column, count] of this.states) {
      for (const row of rows) {
        const cell = row[column];
        if (typeof cell !== "string" || cell === "" || !this.isNoSale(cell)) continue;
        if (count.rows++ === 0) count.text = cellText(cell);
      }
    }
  }

  notices(): readonly Notice[] {
    const { table, columns } = this.choice;
    const { amount = -1 } = columns;
    const filled = (counted: ReadonlyMap<number, Count>) => [...counted].filter(([, { rows }]) => rows > 0);
    return [
      ...filled(this.returns).map(([column, { rows }]): Notice => {
        const params = { column: table.headers[column], other: table.headers[amount], rows };
        return { code: "returnsBeside", params };
      }),
      ...filled(this.states).map(([column, { rows, text }]): Notice => {
        return { code: "statesBeside", params: { column: table.headers[column], rows, value: text } };
      }),
    ];
  }

  private isNoSale(text: string): boolean {
    let known = this.saysNoSale.get(text);
    if (known === undefined) {
      known = text.length <= MOST_LETTERS && kindsOfWords([text], statesAlone).get(text) !== "sale";
      this.saysNoSale.set(text, known);
    }
    return known;
  }
}

const counts = (columns: readonly number[]): ReadonlyMap<number, Count> =>
  new Map(columns.map((column) => [column, { rows: 0, text: "" }]));

// Beside "won" every other word would be none.
const statesAlone = { ...saleKindWords, won: [] };
// As a state, "refunded" is no sale; as a column it tells how much came back.
const returnWords = { ...statesAlone, notSale: [] };

const saysReturned = (header: string): boolean =>
  kindsOfWords([header], returnWords).get(header) === "return" && headerFit(headerTokens(header), "date").score === 0;

const hasFewTexts = (sample: Rows, column: number): boolean =>
  new Set(sample.map((row) => row[column]).filter((cell) => typeof cell === "string")).size <= MOST_STATES;

function isFilled(value: CellValue | undefined): boolean {
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "string" || isBlank(value)) return false;
  const parts = amountParts(value);
  return parts !== null && /[1-9]/.test(parts.digits);
}
