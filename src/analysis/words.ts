import type { PotentialTier } from "./tables/potential";
import type { PlanIndicator } from "./managers/figuresOfManager";
import type { DealStage, SpendKind } from "./types";

// What is recognised, by language: a workbook may be in another language than Excel, so that all of them are tried.

/** The words of any cell in one language. */
export interface CellWords {
  /** Twelve; the beginnings of each month's name and abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Stand behind a year. */
  readonly yearWords: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Words of totals rows: alone in their cell, with something behind them, at the end of their cell. */
  readonly totals: {
    readonly alone: readonly string[];
    readonly before: readonly string[];
    readonly behind: readonly string[];
  };
  readonly potential: Readonly<Record<PotentialTier, readonly string[]>>;
  /** Headers of the column that names the segment. */
  readonly segmentHeaders: readonly string[];
  /** Names and abbreviations that may stand before or behind an amount, by the code of the currency, without full stops. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** Names of the days of the week and their usual abbreviations. */
  readonly weekdays: readonly string[];
}

/** How sheets speak of deals in one language. A word stands for every text that begins with it. */
export interface DealWords {
  /** The usual stages, each with what stands for it; its usual name first. */
  readonly stages: Readonly<Record<DealStage, readonly string[]>>;
  /** The stages of usual CRM programs, each list in its order; these stand for nothing but themselves. */
  readonly pipelines: readonly (readonly string[])[];
  readonly won: readonly string[];
  readonly refused: readonly string[];
  /** Refused too, but other tables than offers say so as well. */
  readonly cancelled: readonly string[];
  /** Neither won nor refused so far. */
  readonly open: readonly string[];
  /** What programs write where a day is not known: "not closed". */
  readonly noDay: readonly string[];
  /** Beginnings of words by which a header says that its days are only expected. */
  readonly expected: readonly string[];
}

/** The words of certain tables in one language. */
export interface TableWords {
  /** Stand before or behind a quarter's number. */
  readonly quarterWords: readonly string[];
  /** Stand behind a number that counts: 2nd, 2-й. */
  readonly ordinalEndings: readonly string[];
  /** Beginnings of words for a recommendation. */
  readonly referral: readonly string[];
  /** The spellings of one legal form stand in one row, the usual one first; different rows are different companies. "" first = it tells no companies apart: S.C., ДПТУ. */
  readonly legalForms: readonly (readonly string[])[];
  /** What many buyers whom nobody named are called together. */
  readonly collectiveClients: readonly string[];
  /** Names under which people enter buyers of whom they do not know who they are. */
  readonly unnamedBuyers: readonly string[];
  /** Words that stand for "&" between two others. */
  readonly conjunctions: readonly string[];
  readonly planIndicators: Readonly<Record<PlanIndicator, readonly string[]>>;
  /** Beginnings of words for what money was spent on. */
  readonly spendKinds: Readonly<Record<SpendKind, readonly string[]>>;
  readonly deals: DealWords;
  /** Five; what stands for each score of a survey, from the worst to the best. */
  readonly scores: readonly (readonly string[])[];
  /** Stand between a score and the best one: 4 of 5. */
  readonly outOf: readonly string[];
  /** Stand between the best score and the one that was given. */
  readonly bestFirst: readonly string[];
}

interface WordStore<Words> {
  /** Hands over the words of all languages; called before anything is read. */
  readonly hand: (words: readonly Words[]) => void;
  /** What a reader makes of the words: made when it is first asked for, and again when other words are handed over. */
  readonly ofWords: <Made>(make: (words: readonly Words[]) => Made) => () => Made;
}

function wordStore<Words>(): WordStore<Words> {
  let known: readonly Words[] | null = null;
  return {
    hand: (words) => {
      known = words;
    },
    ofWords: <Made>(make: (words: readonly Words[]) => Made) => {
      let from: readonly Words[] | null = null;
      let made: Made;
      return () => {
        if (known === null) throw new Error("no words handed over: null");
        if (from !== known) {
          made = make(known);
          from = known;
        }
        return made;
      };
    },
  };
}

const cells = wordStore<CellWords>();
const tables = wordStore<TableWords>();

/**
 * Hands the words of all languages to the readers of cells; called before anything is read. Source: spec 1.
 *
 * @example handCellWords([english, russian])
 */
export const handCellWords = cells.hand;

/**
 * Hands the words of all languages to the readers of tables. Source: spec 1.
 *
 * @example handTableWords([english, russian])
 */
export const handTableWords = tables.hand;

/**
 * What a reader of cells makes of the words, made once. Source: spec 1.
 *
 * @example ofCellWords((words) => new Set(words.flatMap(({ yes }) => yes)))().has("да") // true
 */
export const ofCellWords = cells.ofWords;

/**
 * What a reader of tables makes of the words, made once. Source: spec 1.
 *
 * @example ofTableWords((words) => words.flatMap(({ referral }) => referral))().includes("recomand") // true
 */
export const ofTableWords = tables.ofWords;
