import type { CellValue } from "../../../src/analysis/types";

// A second, slow reading of surveys and complaints (spec 3.15): each figure by its own definition, over the whole list.

export interface SlowAsking {
  readonly day: number;
  readonly client: string;
  readonly product: string;
  readonly question: string;
  /** null = no answer. */
  readonly score: number | null;
}

export const askingRow = ({ day, client, product, question, score }: SlowAsking): CellValue[] => [
  day,
  client,
  product,
  question,
  score ?? "",
];

export interface SlowAnswer {
  readonly day: number;
  readonly client: string;
  readonly product: string;
  readonly scores: readonly number[];
}

/** One for each client, day and product. */
export function slowAnswers(askings: readonly SlowAsking[]): readonly SlowAnswer[] {
  const keyOf = ({ day, client, product }: SlowAsking): string => [day, client, product].join("|");
  const keys = [...new Set(askings.map(keyOf))];
  return keys.map((key) => {
    const own = askings.filter((asking) => keyOf(asking) === key);
    return { ...own[0], scores: own.map(({ score }) => score).filter((score) => score !== null) };
  });
}

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

export interface SlowSurveyFigures {
  readonly asked: number;
  readonly answered: number;
  readonly mean: number | null;
  readonly good: number;
  readonly open: number;
  readonly hidden: number;
}

export function slowSurveyFigures(answers: readonly SlowAnswer[]): SlowSurveyFigures {
  const answered = answers.filter(({ scores }) => scores.length > 0);
  return {
    asked: answers.length,
    answered: answered.length,
    mean: answered.length === 0 ? null : meanOf(answered.map(({ scores }) => meanOf(scores))),
    good: answered.filter(({ scores }) => meanOf(scores) >= 4).length,
    open: answered.filter(({ scores }) => scores.some((score) => score <= 2)).length,
    hidden: answered.filter(({ scores }) => scores.some((score) => score <= 3) && scores.every((score) => score > 2))
      .length,
  };
}

export interface SlowComplaint {
  readonly day: number;
  readonly client: string;
  readonly product: string;
  readonly cause: string;
  readonly repaired: "yes" | "no" | "";
  readonly mended: "yes" | "no" | "";
  /** Days after the complaint; null = not closed. */
  readonly closedAfter: number | null;
}

export const complaintRow = (each: SlowComplaint): CellValue[] => [
  each.day,
  each.client,
  each.product,
  each.cause,
  each.repaired,
  each.mended,
  each.closedAfter === null ? "" : each.day + each.closedAfter,
];

const isClosed = ({ day, closedAfter }: SlowComplaint, on: number): boolean =>
  closedAfter !== null && day + closedAfter <= on;
const lacksStep = ({ cause, repaired, mended }: SlowComplaint): boolean =>
  cause === "" || repaired !== "yes" || mended !== "yes";

export interface SlowComplaintFigures {
  readonly complaints: number;
  readonly clients: number;
  readonly withCause: number;
  readonly repaired: number;
  readonly mended: number;
  readonly unmended: number;
  readonly open: number;
  readonly overdue: number;
  readonly closedEarly: number;
}

/** On a day, with so many days until an open one is overdue. */
export function slowComplaintFigures(
  complaints: readonly SlowComplaint[],
  on: number,
  limit: number,
): SlowComplaintFigures {
  const count = (belongs: (each: SlowComplaint) => boolean): number => complaints.filter(belongs).length;
  const isOpen = (each: SlowComplaint): boolean => !isClosed(each, on) && lacksStep(each);
  return {
    complaints: complaints.length,
    clients: new Set(complaints.map(({ client }) => client).filter((client) => client !== "")).size,
    withCause: count(({ cause }) => cause !== ""),
    repaired: count(({ repaired }) => repaired === "yes"),
    mended: count(({ mended }) => mended === "yes"),
    unmended: count(({ repaired, mended }) => repaired === "yes" && mended !== "yes"),
    open: count(isOpen),
    overdue: count((each) => isOpen(each) && on - each.day > limit),
    closedEarly: count((each) => isClosed(each, on) && lacksStep(each)),
  };
}

/** How many of the complaints at these places repeat an earlier one, on an earlier row of one day included. */
export function slowRepeats(complaints: readonly SlowComplaint[], yearBefore: (day: number) => number): number {
  return complaints.filter((each, place) =>
    complaints.some((other, otherPlace) => {
      const isEarlier = other.day < each.day || (other.day === each.day && otherPlace < place);
      const isSame = other.client === each.client && other.cause === each.cause;
      return isEarlier && isSame && each.client !== "" && each.cause !== "" && other.day >= yearBefore(each.day);
    }),
  ).length;
}
