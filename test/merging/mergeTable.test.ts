import { headersBefore, mergeTable } from "../../src/merging/mergeTable";
import { markText, readMark } from "../../src/merging/rowMark";
import type { KnownHeaders, StandingTable, TypedTable } from "../../src/merging/typedTable";

const typed = (due: string, who = "Anna"): TypedTable => ({
  kind: "trial",
  columns: [
    { id: "who", owner: "product", header: "Who" },
    { id: "due", owner: "shared", header: "Due" },
    { id: "note", owner: "user", header: "Note" },
  ],
  rows: [{ key: "1", cells: { who, due } }],
});

const mark = (written: Record<string, string>, pending?: Record<string, string>): string =>
  markText("trial", { key: "1", written, ...(pending && { pending }) });

function standing(rows: readonly (readonly string[])[], formulas = rows): StandingTable {
  return { headers: ["Who", "Due", "Note", "Clientele"], values: rows, formulas };
}

/** What is written into a row, without its marks. */
const written = (table: StandingTable, due: string) =>
  mergeTable(typed(due), table, {}).rows.flatMap(({ cells }) =>
    cells.filter(({ value }) => readMark("trial", value) === null),
  );

const last = mark({ who: "Anna", due: "May" });

test.each([
  ["as it was last written: it becomes what is proposed", "May", "June", ["June"]],
  ["changed by the user: it stays", "July", "June", []],
  ["cleared by the user: it stays clear", "", "June", []],
  ["typed by the user as it is proposed now", "June", "June", []],
])("a shared cell that is %s", (_title, now, proposed, cells) => {
  const changed = written(standing([["Anna", now, "called", last]]), proposed);
  expect(changed.map(({ value }) => value)).toEqual(cells);
});

test("a cell typed back to the proposal is the product's again", () => {
  const [change] = mergeTable(typed("June"), standing([["Anna", "June", "", last]]), {}).rows;
  const after = String(change.cells.at(-1)?.value);
  expect(readMark("trial", after)?.written.due).toBe("June");
  expect(written(standing([["Anna", "June", "", after]]), "August").map(({ value }) => value)).toEqual(["August"]);
});

test("a formula in a shared cell is the user's, even where it shows what was written", () => {
  const table = standing([["Anna", "May", "", last]], [["Anna", "=B9", "", last]]);
  expect(written(table, "June")).toEqual([]);
});

test("a row that a broken run has left is finished, whichever of its cells were reached", () => {
  const broken = mark({ who: "Anna", due: "May" }, { who: "Anna", due: "June" });
  for (const now of ["May", "June"]) {
    const changed = written(standing([["Anna", now, "", broken]]), "July");
    expect(changed.map(({ value }) => value)).toEqual(["July"]);
  }
});

test("an own column that bears the header of a deleted one is not written over", () => {
  const table: StandingTable = {
    headers: ["Who", "Due", "Note", "Clientele"],
    values: [["my own word", "May", "", last]],
    formulas: [["my own word", "May", "", last]],
  };
  const { addedColumns, rows } = mergeTable(typed("May"), table, {});
  expect(addedColumns).toEqual([{ id: "who", header: "Who (2)" }]);
  expect(rows[0].cells.some(({ column }) => column === 0)).toBe(false);
});

test("a shared cell of a column that a broken run has added is filled, one that the user clears stays clear", () => {
  const table = standing([["Anna", "", "", last]]);
  const known = { due: { written: "Due", seen: "Due", isUnfilled: true } } as const;
  const values = (given: KnownHeaders) =>
    mergeTable(typed("June"), table, given).rows.flatMap(({ cells }) =>
      cells.filter(({ value }) => readMark("trial", value) === null).map(({ value }) => value),
    );
  expect(values(known)).toEqual(["June"]);
  expect(values({ due: { written: "Due", seen: "Due" } })).toEqual([]);
  const typedIn = mergeTable(typed("June"), standing([["Anna", "July", "", last]]), known);
  expect(typedIn.rows.flatMap(({ cells }) => cells).every(({ column }) => column === 3)).toBe(true);
  expect(typedIn.known.due).toEqual({ written: "Due", seen: "Due" });
  const merge = mergeTable(
    typed("June"),
    { headers: ["Who", "Clientele"], values: [["Anna", last]], formulas: [["Anna", last]] },
    {},
  );
  expect(headersBefore(merge, {}).due).toEqual({ written: "Due", seen: "Due", isUnfilled: true });
});

test("a cell that looks like a mark and is none is text of the user", () => {
  for (const text of [
    "",
    "Clientele",
    '["clientele"',
    '["clientele","trial"]',
    '["clientele","other","1",{}]',
    "[1]",
  ]) {
    expect(readMark("trial", text)).toBeNull();
  }
});
