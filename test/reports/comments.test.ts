import fc from "fast-check";
import type { CellValue } from "../../src/analysis/types";
import { translator } from "../../src/locales";
import {
  commentColumns,
  commentsIn,
  placeComments,
  type Comment,
  type CommentedLine,
} from "../../src/reports/comments";

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
  const columns = commentColumns<CommentedLine>((row) => row, beside, context);
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
