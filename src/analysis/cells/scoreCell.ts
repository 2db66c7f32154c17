import type { CellValue } from "../types";
import { ofTableWords } from "../words";
import { cellText, isBlank, isErrorCell, type CellFault } from "./cells";
import { wordKey } from "./wordKey";

/** A score of a survey as it is written. */
export interface WrittenScore {
  /** From 1 to 10. */
  readonly value: number;
  /** The best score there is, where the cell says so: "4 of 5"; null = not said. */
  readonly best: 5 | 10 | null;
}

const scoreWords = ofTableWords((languages) => {
  const values = new Map<string, number>();
  for (const { scores } of languages) {
    scores.forEach((words, place) => words.forEach((word) => values.set(wordKey(word), place + 1)));
  }
  return values;
});

const NUMBER = String.raw`(\d{1,2}(?:[.,]\d{1,4})?)`;
const PLAIN = new RegExp(`^${NUMBER}$`, "u");
// What is behind the number says in words what it means: "5 - very good".
const WITH_WORDS = new RegExp(String.raw`^${NUMBER}\s*[-–—(:.,]\s*\p{L}`, "u");
const SLASH = new RegExp(String.raw`^${NUMBER}\s*/\s*(5|10)$`, "u");
const STARS = /^([★⭐*]{1,5})\s*☆{0,4}$/u;

const ofBest = ofTableWords((languages) => {
  const words = languages.flatMap(({ outOf }) => outOf).join("|");
  const bestFirst = languages.flatMap(({ bestFirst }) => bestFirst).join("|");
  return {
    between: new RegExp(String.raw`^${NUMBER}\s*(?:${words})\s*(5|10)$`, "iu"),
    bestFirst: new RegExp(String.raw`^(5|10)\s*(?:${bestFirst})\s*${NUMBER}$`, "iu"),
  };
});

/**
 * The score in a cell of a survey, from 1 to 10: a number, "4 of 5", "4/5", stars, or a word such as "excellent" in one of
 * the five languages.
 *
 * Words are those of a scale of five. Edges: 0, numbers above 10, and above the best score that the cell itself names are
 * unreadable. Source: spec 3.15.
 *
 * @example readScore("4 of 5") // { value: 4, best: 5 }
 */
export function readScore(cell: CellValue | undefined): WrittenScore | CellFault {
  if (isBlank(cell)) return "missing";
  if (isErrorCell(cell)) return "error";
  if (typeof cell === "number") return checked(cell, null);
  if (typeof cell === "boolean") return "unreadable";
  const text = cellText(cell).trim();
  const ofWord = scoreWords().get(wordKey(text));
  if (ofWord !== undefined) return { value: ofWord, best: 5 };
  const stars = STARS.exec(text);
  if (stars !== null) return { value: Array.from(stars[1]).length, best: 5 };
  const { between, bestFirst } = ofBest();
  const withBest = SLASH.exec(text) ?? between.exec(text);
  if (withBest !== null) return checked(numberOf(withBest[1]), withBest[2] === "5" ? 5 : 10);
  const turned = bestFirst.exec(text);
  if (turned !== null) return checked(numberOf(turned[2]), turned[1] === "5" ? 5 : 10);
  const plain = PLAIN.exec(text) ?? WITH_WORDS.exec(text);
  return plain === null ? "unreadable" : checked(numberOf(plain[1]), null);
}

function numberOf(text: string): number {
  return Number(text.replace(",", "."));
}

function checked(value: number, best: WrittenScore["best"]): WrittenScore | "unreadable" {
  return value >= 1 && value <= (best ?? 10) ? { value, best } : "unreadable";
}
