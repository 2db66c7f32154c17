import fc from "fast-check";
import type { CellValue } from "../../src/analysis/types";
import { translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import {
  commentColumns,
  commentsIn,
  placeComments,
  type Comment,
  type CommentedLine,
} from "../../src/reports/comments";
import type { Report } from "../../src/reports/report";
import { reports, type ReportId } from "../../src/reports/reports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { analysisOfTables } from "./analysisOfTables";
import { full, northwind, tiny } from "./sheetCases";
import { cellsOf } from "./sheetChecks";

const context = { translate: translator("en"), language: "en", sources: {} } as const;

const lines: fc.Arbitrary<CommentedLine> = fc.record({
  list: fc.constantFrom("winBack", "fillGaps"),
  client: fc.constantFrom("Anna", " anna", "Boris", 'The "A" | B', "[1]"),
  product: fc.constantFrom(null, "Paper", "Glue"),
});
const text = fc.string({ minLength: 1, maxLength: 8 }).filter((typed) => typed.trim() !== "");
const comments: fc.Arbitrary<Comment> = fc.tuple(lines, text).map(([line, typed]) => ({ ...line, text: typed }));
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

/** The cells as the list writes them: header, then the lines. */
function written(rows: readonly CommentedLine[], beside: ReadonlyMap<string, string>): CellValue[][] {
  const columns = commentColumns<CommentedLine>((row) => row, { ...context, placedComments: { beside, left: [] } });
  const headers = columns.map((column) => column.header ?? context.translate(`reports.${column.key}`));
  return [
    ["Client", ...headers],
    ...rows.map((row) => [row.client, ...columns.map((column) => column.value(row) ?? "")]),
  ];
}

test("no comment is lost: each stands beside its line or among those that are left", () => {
  fc.assert(
    fc.property(fc.array(comments), fc.array(lines), (typed, rows) => {
      const { beside, left } = placeComments(typed, rows);
      const all = [...beside.values(), ...left.map((comment) => comment.text)];
      expect(sorted(all)).toEqual(sorted(typed.map((comment) => comment.text)));
    }),
  );
});

test("what a list writes is read back, however the user has sorted its lines", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(comments, {
        selector: ({ list, client, product }) => [list, client.trim().toLowerCase(), product].join("|"),
      }),
      fc.boolean(),
      (typed, reversed) => {
        const { beside } = placeComments(typed, typed);
        const [header, ...body] = written(typed, beside);
        const read = commentsIn([header, ...(reversed ? body.reverse() : body)]);
        expect(new Set(read.map((comment) => JSON.stringify(comment)))).toEqual(
          new Set(
            typed.map(({ list, client, product, text: own }) => JSON.stringify({ list, client, product, text: own })),
          ),
        );
      },
    ),
  );
});

test("a spelling of the same client keeps its comment; one that is gone stands among those left", () => {
  const typed: Comment[] = [
    { list: "winBack", client: "«Анна»", product: null, text: "calls back on Monday" },
    { list: "winBack", client: "Boris", product: null, text: "moved away" },
  ];
  const { beside, left } = placeComments(typed, [{ list: "winBack", client: "АННА", product: null }]);
  expect([...beside.values()]).toEqual(["calls back on Monday"]);
  expect(left).toEqual([typed[1]]);
});

test("columns that the user has inserted, renamed headers and lines of his own are understood", () => {
  const key = JSON.stringify(["winBack", "Anna", null]);
  const mark = "clientele:Comment";
  expect(
    commentsIn([
      ["Client", "Mine", "Comment", "Mine too", mark],
      ["Anna", "x", "called", "y", key],
    ]),
  ).toEqual([{ list: "winBack", client: "Anna", product: null, text: "called" }]);
  expect(
    commentsIn([
      ["Client", "What was said", mark],
      ["Anna", "called", key],
    ]),
  ).toMatchObject([{ text: "called" }]);
  expect(
    commentsIn([
      ["Client", "Comment", mark],
      ["Vera", "new one", ""],
      ["Anna", " ", key],
    ]),
  ).toEqual([{ list: "", client: "Vera", product: null, text: "new one" }]);
  expect(
    commentsIn([
      ["Client", "Comment"],
      ["Anna", "of another table"],
    ]),
  ).toEqual([]);
});

/** The sheet as it is read back. */
function rowsOf(sheet: ReportSheet): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const [place, { value }] of cellsOf(sheet)) {
    const [row, column] = place.split(",").map(Number);
    (rows[row] ??= [])[column] = value ?? "";
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? ""));
}

const commented = ["worklists", "clients", "whatElse", "keyClients", "lostClients"] as const;

test.each(commented)(
  "on %s nothing of the product's own is taken for a comment, and each comment is beside its line",
  (id) => {
    let placed = 0;
    for (const analysis of [northwind, analysisOfTables(tiny), analysisOfTables(full)]) {
      const [plain] = buildReports(analysis, { ...context, ids: [id] });
      expect(commentsIn(rowsOf(plain), id)).toEqual([]);
      const report: Report | undefined = reports.find((each) => each.id === id);
      const typed = report!.commentedLines!(analysis).map(({ list, client, product }, place): Comment => ({
        list,
        client,
        product,
        text: `comment ${place}`,
      }));
      const [sheet] = buildReports(analysis, { ...context, ids: [id], comments: typed });
      expect(new Set(commentsIn(rowsOf(sheet), id))).toEqual(new Set(typed));
      placed += typed.length;
    }
    expect(placed).toBeGreaterThan(0);
  },
);

test("a comment whose client left its list is at the end of the worklists, and only there", () => {
  const typed: Comment[] = [
    { list: "clients", client: "Ernst Handel", product: null, text: "stands" },
    { list: "clients", client: "Nobody & Sons", product: null, text: "left" },
  ];
  const sheets = buildReports(northwind, { ...context, comments: typed });
  const textsOn = (id: string) => {
    const sheet = sheets.find((each) => each.id === id);
    return commentsIn(rowsOf(sheet!), id);
  };
  expect(textsOn("clients")).toEqual([typed[0]]);
  expect(textsOn("worklists")).toEqual([typed[1]]);
});

test("where no worklist is asked for, Summary and the sheets with comments say how many stand nowhere", () => {
  const typed: Comment[] = [
    { list: "clients", client: "Ernst Handel", product: null, text: "stands" },
    { list: "winBack", client: "Nobody & Sons", product: null, text: "left" },
  ];
  const line = "Comments kept whose lines are on none of these sheets now: 1. The sheet “Worklist” shows them.";
  const saying = (ids: readonly ReportId[]) =>
    buildReports(northwind, { ...context, ids, comments: typed })
      .filter((sheet) => rowsOf(sheet).some((row) => row.includes(line)))
      .map(({ id }) => id);
  expect(saying(["summary", "clients", "managers"])).toEqual(["summary", "clients"]);
  expect(saying(["summary", "clients", "worklists"])).toEqual([]);
});
