import { amountParts } from "../analysis/cells/amountCell";
import { isBlank } from "../analysis/cells/cells";
import { kindsOfWords } from "../analysis/columns/saleKinds";
import type { Notice } from "../analysis/problem";
import { salesRoles } from "../analysis/tables/salesRoles";
import type { CellValue, Rows } from "../analysis/types";
import { saleKindWords } from "../locales/saleWords";
import { columnDecisions } from "./columnDecisions";
import { headerFit, headerTokens } from "./headerFit";
import type { TableChoice } from "./session";
import type { FoundTable } from "./workbookPort";

/**
 * Columns of returns and refunds that play no part beside the amounts of a sale: nothing shows whether the amounts are
 * before them. Their filled cells are counted while the rows are read.
 */
export class ReturnsBeside {
  private readonly cells: ReadonlyMap<number, { rows: number }>;

  constructor(private readonly choice: TableChoice & { readonly table: FoundTable }) {
    const { table, columns } = choice;
    const used = new Set<number | undefined>(Object.values(columns));
    // What the amount is proven to be made of is in it already.
    for (const column of Object.values(columnDecisions(salesRoles, table).get("amount")?.reason?.columns ?? {})) {
      used.add(column);
    }
    const found = table.headers.flatMap((header, column) =>
      used.has(column) || !saysReturned(header) ? [] : [column],
    );
    this.cells = new Map(columns.amount === undefined ? [] : found.map((column) => [column, { rows: 0 }]));
  }

  add(rows: Rows): void {
    for (const [column, count] of this.cells) {
      for (const row of rows) if (isFilled(row[column])) count.rows++;
    }
  }

  notices(): readonly Notice[] {
    const { table, columns } = this.choice;
    const { amount = -1 } = columns;
    return [...this.cells].flatMap(([column, { rows }]): readonly Notice[] =>
      rows === 0
        ? []
        : [{ code: "returnsBeside", params: { column: table.headers[column], other: table.headers[amount], rows } }],
    );
  }
}

// As a state, "refunded" is no sale; as a column it tells how much came back.
const returnWords = { ...saleKindWords, notSale: [] };

const saysReturned = (header: string): boolean =>
  kindsOfWords([header], returnWords).get(header) === "return" && headerFit(headerTokens(header), "date").score === 0;

function isFilled(value: CellValue | undefined): boolean {
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "string" || isBlank(value)) return false;
  const parts = amountParts(value);
  return parts !== null && /[1-9]/.test(parts.digits);
}
