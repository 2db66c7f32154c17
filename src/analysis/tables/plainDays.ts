import { readDay } from "../cells/dateCell";
import type { DateOrder } from "../columns/columnFormat";
import { DateSurvey } from "../columns/dateColumn";
import { isPlausibleDay } from "../columns/plausibleDay";
import type { CellValue, ReadingFormat, Rows } from "../types";
import { ReadAgain, type LearntRows } from "./readAgain";

// More different texts than this are no days but moments: then all rows are kept.
const MOST_TEXTS = 100_000;

const NO_DAY = 0;

/**
 * The days of rows that are taken as they come. Dates that are texts are read by what the first rows show; whether all of
 * the column proves the same is known at its end, so that they are taken only where the rows can be read again.
 */
export class PlainDays {
  /** How often each text was taken. */
  readonly counts = new Map<string, number>();
  /** How they were read; null = the dates are no texts, or it is not known yet. */
  format: ReadingFormat | null = null;
  private kind: "open" | "serials" | "texts" = "open";
  private readonly days = new Map<string, number>();

  constructor(
    private readonly workbook: ReadingFormat,
    private readonly chosen: DateOrder | undefined,
    /** null = the rows cannot be read again. */
    private readonly learnt: LearntRows | null,
  ) {}

  /** Whether the cell is a day that may be taken; texts are looked at only once the format is known. */
  isPlain(cell: CellValue | undefined): boolean {
    if (typeof cell === "number") {
      if (this.kind === "texts" || !isPlausibleDay(Math.floor(cell))) return false;
      this.kind = "serials";
      return true;
    }
    if (typeof cell !== "string" || this.learnt === null || this.learnt.dates === "none") return false;
    if (this.kind === "serials" || cell === "") return false;
    this.kind = "texts";
    return this.format === null || this.dayOfText(cell) !== NO_DAY;
  }

  /** Finds out what the dates mostly are, and how texts are written, by the rows on trial. */
  decide(chunks: readonly Rows[], column: number): void {
    const survey = new DateSurvey();
    let serials = 0;
    let texts = 0;
    for (const rows of chunks) {
      for (const row of rows) {
        const cell = row[column];
        if (typeof cell === "number") serials++;
        if (typeof cell !== "string" || cell === "") continue;
        survey.addText(cell);
        texts++;
      }
    }
    this.kind = texts > serials ? "texts" : "serials";
    if (this.kind === "serials") return;
    const { dates } = this.learnt ?? {};
    this.format = dates === undefined || dates === "none" ? survey.decide(this.workbook, 0, this.chosen).format : dates;
  }

  /** The day of a cell that is plain; a text is counted. */
  take(cell: number | string): number {
    if (typeof cell === "number") return Math.floor(cell);
    this.counts.set(cell, (this.counts.get(cell) ?? 0) + 1);
    return this.dayOfText(cell);
  }

  /** Throws ReadAgain where the whole column is read otherwise than the texts that were taken. */
  holdAgainst(format: ReadingFormat): void {
    const { learnt } = this;
    if (this.counts.size === 0 || learnt === null || isSameFormat(format, this.format)) return;
    learnt.dates = learnt.dates === undefined ? format : "none";
    throw new ReadAgain("dates");
  }

  private dayOfText(text: string): number {
    let day = this.days.get(text);
    if (day === undefined) {
      const read = this.days.size < MOST_TEXTS && this.format !== null ? readDay(text, this.format) : NO_DAY;
      day = typeof read === "number" && isPlausibleDay(read) ? read : NO_DAY;
      this.days.set(text, day);
    }
    return day;
  }
}

function isSameFormat(one: ReadingFormat, other: ReadingFormat | null): boolean {
  if (other === null) return false;
  const { dateOrder, isOrderKnown = false, isMixed = false, digits = null } = other;
  return (
    one.dateOrder === dateOrder &&
    (one.isOrderKnown ?? false) === isOrderKnown &&
    (one.isMixed ?? false) === isMixed &&
    JSON.stringify(one.digits ?? null) === JSON.stringify(digits)
  );
}
