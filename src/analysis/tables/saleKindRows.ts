import { cellText } from "../cells/cells";
import { wordKey } from "../cells/wordKey";
import { kindsOfWords, type SaleKind, type SaleKindWords } from "../columns/saleKinds";
import { Sum } from "../sum";
import type { ColumnMap, Rows } from "../types";
import { asFlags, dealOutcome } from "./dealWords";
import type { SalesReadingChoice } from "./salesReading";
import type { SalesRole } from "./salesRoles";

type Row = Rows[number];

// A column of so many different texts holds no states.
const MOST_WORDS = 200;

const BLANK_WORD = "–";

export const kindRoles = ["state", "saleKind"] as const satisfies readonly SalesRole[];

/** A word of a column of states or kinds, with the rows that are usable but for it. */
export interface SaleWord {
  readonly role: (typeof kindRoles)[number];
  /** As it is met first; "" = blank. */
  readonly text: string;
  readonly key: string;
  readonly rows: number;
  readonly amount: number;
  readonly kind: SaleKind;
}

interface KindColumn {
  readonly role: SaleWord["role"];
  readonly column: number;
  readonly kinds: ReadonlyMap<string, SaleKind>;
  /** By the text of the cell. */
  readonly sums: Map<string, Sum>;
}

/** Whether a text of a column says that a deal was won. */
function wonDeals(texts: readonly string[]): (text: string) => boolean {
  const asRead = asFlags(texts);
  return (text) => dealOutcome(asRead(text)) === "won";
}

/** What the rows of a sales table are by their columns of states and kinds. */
export class SaleKinds {
  private readonly columns: readonly KindColumn[];
  private readonly counts = {
    notSale: new Map<string, number>(),
    return: new Map<string, number>(),
  };

  constructor(
    chunks: readonly Rows[],
    columns: ColumnMap<SalesRole>,
    words: SaleKindWords,
    { kinds: chosen, onlyWon }: Pick<SalesReadingChoice, "kinds" | "onlyWon">,
  ) {
    this.columns = kindRoles.flatMap((role) => {
      const column = columns[role];
      if (column === undefined) return [];
      const isOfDeals = onlyWon && role === "state";
      // What does not say that it was won is no sale, however many words there are.
      const texts = differentTexts(chunks, column, isOfDeals ? Infinity : MOST_WORDS);
      if (texts === null) return [];
      const kinds = kindsOfWords(texts, words, chosen, isOfDeals ? wonDeals(texts) : null);
      return [{ role, column, kinds, sums: new Map() }];
    });
  }

  /** A state that says that nothing was sold counts before a kind that says return. */
  kindOf(row: Row): SaleKind {
    let kind: SaleKind = "sale";
    for (const { column, kinds } of this.columns) {
      const ofCell = kinds.get(cellText(row[column])) ?? "sale";
      if (ofCell === "notSale") return "notSale";
      if (ofCell === "return") kind = "return";
    }
    return kind;
  }

  /** A row that can be used, whatever it is: its words are shown with what is in their rows. */
  meet(row: Row, amount: number): void {
    for (const { column, sums } of this.columns) {
      const text = cellText(row[column]);
      let sum = sums.get(text);
      if (sum === undefined) sums.set(text, (sum = new Sum()));
      sum.add(amount);
    }
  }

  /** The words that stand in the columns, those of most rows first. */
  words(): readonly SaleWord[] {
    return this.columns.flatMap(({ role, kinds, sums }) => {
      const words = new Map<string, SaleWord>();
      for (const [text, sum] of sums) {
        const key = wordKey(text);
        const { rows = 0, amount = 0, text: first = text } = words.get(key) ?? {};
        const kind = kinds.get(text) ?? "sale";
        words.set(key, { role, text: first, key, rows: rows + sum.count, amount: amount + sum.value, kind });
      }
      return [...words.values()].sort((a, b) => b.rows - a.rows);
    });
  }

  /** Whether a row says itself that nothing was sold; a blank state says nothing. */
  saysNotSale(row: Row): boolean {
    return this.columns.some(({ column, kinds }) => {
      const text = cellText(row[column]);
      return text !== "" && kinds.get(text) === "notSale";
    });
  }

  count(row: Row, as: "notSale" | "return"): void {
    for (const { column, kinds } of this.columns) {
      const text = cellText(row[column]);
      if (kinds.get(text) !== as) continue;
      this.counts[as].set(text, (this.counts[as].get(text) ?? 0) + 1);
      return;
    }
  }

  /** Rows by word, as a sentence lists them; rows 0 = none. */
  summary(of: "notSale" | "return"): { readonly rows: number; readonly words: string } {
    const counts = new Map<string, { text: string; rows: number }>();
    let rows = 0;
    for (const [text, count] of this.counts[of]) {
      rows += count;
      const known = counts.get(wordKey(text));
      if (known === undefined) counts.set(wordKey(text), { text, rows: count });
      else known.rows += count;
    }
    return { rows, words: [...counts.values()].map(({ text, rows }) => `${text || BLANK_WORD} (${rows})`).join(", ") };
  }
}

/** null = too many to be states. */
function differentTexts(chunks: readonly Rows[], column: number, most: number): readonly string[] | null {
  const texts = new Set<string>();
  for (const rows of chunks) {
    for (const row of rows) {
      texts.add(cellText(row[column]));
      if (texts.size > most) return null;
    }
  }
  return [...texts];
}
