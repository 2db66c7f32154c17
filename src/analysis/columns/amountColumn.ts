import { amountParts, provenMark } from "../cells/amountCell";
import type { ReadingFormat } from "../types";
import type { ColumnFormat, ThousandsMark, WrittenFormat } from "./columnFormat";

type Decimal = ReadingFormat["decimal"];

/** How the amounts of a column are to be read, and why. */
export interface AmountDecision extends WrittenFormat {
  /** A mark that only parts thousands, as it is in the column; null = none does. */
  readonly thousands: ThousandsMark | null;
  /** Amounts stand there as text. */
  readonly hasTexts: boolean;
  /** Who decides on the decimal mark: the user, the values, the workbook alone; "none" = no text leaves a choice. */
  readonly by: "user" | "values" | "workbook" | "none";
  /** A text that could be either, where nothing but the workbook decides; else null. */
  readonly undecided: string | null;
}

// So many proofs for one stray against them: the stray does not make the column a mixed one.
const PROOFS_PER_STRAY = 10;
const MOST_TEXTS = 100_000;

/** Looks at the texts of a column of amounts before any of them is read. */
export class AmountSurvey {
  private readonly proofs: Record<Decimal, number> = { ".": 0, ",": 0 };
  private open = 0;
  private sample: string | null = null;
  /** A currency is beside some amount. */
  hasCurrency = false;
  private thousands: ThousandsMark | null = null;
  private texts = 0;
  private credits = 0;
  private others = 0;
  private readonly marks = new Map<string, (() => void) | null>();

  addText(text: string): void {
    let count = this.marks.get(text);
    if (count === undefined) {
      count = this.countOf(text);
      if (this.marks.size < MOST_TEXTS) this.marks.set(text, count);
    }
    count?.();
  }

  /** A cell that is a number. */
  addNumbers(count: number): void {
    this.others += count;
  }

  private countOf(text: string): (() => void) | null {
    const parts = amountParts(text);
    if (parts === null) return null;
    if (parts.currency !== null) this.hasCurrency = true;
    this.texts++;
    this.thousands ??= /\d\s\d/.test(parts.digits) ? " " : /['’ʼ`´]/.test(parts.digits) ? "'" : null;
    const mark = provenMark(parts.digits);
    const isCredit = parts.side === "credit";
    return () => {
      if (isCredit) this.credits++;
      else this.others++;
      if (mark === null) return;
      if (mark !== "either") this.proofs[mark]++;
      else {
        this.open++;
        this.sample ??= text.trim();
      }
    };
  }

  /** The decimal mark that the values prove; the workbook's where none does. `chosen` = what the user says. */
  decide(workbook: ReadingFormat, { decimal, thousands }: ColumnFormat = {}): AmountDecision {
    // A mark that parts thousands leaves the other one for decimals.
    const chosen = decimal ?? (thousands === "." ? "," : thousands === "," ? "." : null);
    const decided = this.decided(workbook, chosen);
    if (chosen === null && thousands === undefined) return decided;
    return { ...decided, marks: { decimal: decided.format.decimal, ...(thousands !== undefined && { thousands }) } };
  }

  private decided(workbook: ReadingFormat, chosen: Decimal | null): AmountDecision {
    // Where most amounts are credits they are the payments received, and what is not is taken away.
    const base = this.credits > this.others ? { ...workbook, credit: "positive" as const } : workbook;
    const found = { marks: null, thousands: this.thousands, hasTexts: this.texts > 0 };
    if (chosen !== null) return { ...found, format: { ...base, decimal: chosen }, by: "user", undecided: null };
    const { ".": dots, ",": commas } = this.proofs;
    if (dots === 0 && commas === 0) {
      return { ...found, format: base, by: this.open === 0 ? "none" : "workbook", undecided: this.sample };
    }
    const decimal = dots > commas ? "." : commas > dots ? "," : workbook.decimal;
    const isMixed = Math.min(dots, commas) * PROOFS_PER_STRAY > Math.max(dots, commas);
    return { ...found, format: { ...base, decimal, ...(isMixed && { isMixed }) }, by: "values", undecided: null };
  }
}
