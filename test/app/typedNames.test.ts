import { typedAgain } from "../../src/app/typedNames";

const placeOf = (row: number) => ({ sheet: "Clients", row: row + 1, column: 0 });

function found(
  typed: readonly string[],
  names: readonly string[],
  ofSales: readonly string[] = [],
  apart: [string, string][] = [],
) {
  return typedAgain(new Set(typed), names, ofSales, apart, placeOf).map(({ name, where, like, likeWhere, reasons }) => [
    name,
    where.row,
    like,
    likeWhere?.row ?? null,
    reasons.join(),
  ]);
}

test("a name that is like another of the column is told with its row and the reason", () => {
  expect(found(["Ромашка"], ["ООО «Ромашка»", "Василёк", "", "Ромашка"])).toEqual([
    ["Ромашка", 4, "ООО «Ромашка»", 1, "legalForm"],
  ]);
});

test("the very same name in another row is told, at the later row", () => {
  expect(found(["василек"], ["Василёк", "Ромашка", "василек"])).toEqual([["василек", 3, "Василёк", 1, ""]]);
});

test("a name that is like a client of the sales is told, and the client itself is none", () => {
  expect(found(["Alfa Ltd.", "Beta"], ["Alfa Ltd.", "Beta"], ["Alfa", "Beta"])).toEqual([
    ["Alfa Ltd.", 1, "Alfa", null, "legalForm"],
  ]);
});

test("of names that are alike those that stood there before are told of none", () => {
  expect(found(["Gamma"], ["Alfa Ltd.", "Alfa", "Gamma"])).toEqual([]);
});

test("two new names that are alike point at each other", () => {
  expect(found(["Alfa Ltd.", "Alfa"], ["Alfa Ltd.", "Alfa"]).map(([name, , like]) => [name, like])).toEqual([
    ["Alfa Ltd.", "Alfa"],
    ["Alfa", "Alfa Ltd."],
  ]);
});

test("what the user has said to be two clients is left alone", () => {
  const names = ["Alfa Ltd.", "Alfa"];
  expect(found(["Alfa"], names, [], [["alfa ltd.", "alfa"]])).toEqual([]);
});
