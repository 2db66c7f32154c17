import { grades, type GradeTable } from "../types";
import type { ChoiceKind, GradeTableKind, TextKind } from "./settingKind";

/**
 * Settings that are one of a few words.
 *
 * Source: spec 2.
 *
 * @example oneOf(["week", "month"]).fromFile("day") // undefined
 */
export function oneOf<Choice extends string>(choices: readonly Choice[]): ChoiceKind<Choice> {
  const known = (value: unknown): Choice | undefined => choices.find((choice) => choice === value);
  return {
    name: "choice",
    choices,
    expected: "choice",
    isStored: (value): value is Choice => known(value) !== undefined,
    fromFile: known,
    // One of the words is right.
    refusal: () => null,
  };
}

/**
 * Settings that are a word of the user's own, such as the header of a column, or one of a few of the product's.
 *
 * Source: spec 2.
 *
 * @example text().fromFile(" ") // undefined
 */
export function text(words: readonly string[] = []): TextKind {
  return {
    name: "text",
    words,
    expected: "text",
    isStored: (value): value is string => typeof value === "string",
    fromFile: (value) => (typeof value === "string" && value.trim() !== "" ? value : undefined),
    // Whether a column is called so is not known here.
    refusal: () => null,
  };
}

/**
 * Settings that are a table of grades: three rows by the class of the margin, three columns by the potential.
 *
 * Source: spec 3.5.
 *
 * @example gradeTable().refusal([["A", "B", "C"]]) // { value: "A B C" }
 */
export function gradeTable(): GradeTableKind {
  return {
    name: "gradeTable",
    expected: "gradeTable",
    isStored: isGrades,
    fromFile: (value) => (isGrades(value) && isWhole(value) ? value : undefined),
    refusal: (value) => {
      const isRight = isGrades(value) && isWhole(value);
      return isRight ? null : { value: value.map((row) => row.join(" ")).join("; ") };
    },
  };
}

function isGrades(value: unknown): value is GradeTable {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((one) => grades.includes(one)));
}

function isWhole(table: GradeTable): boolean {
  return table.length === 3 && table.every((row) => row.length === 3);
}
