import fc from "fast-check";
import { abcClassIndexes } from "../../src/analysis/classes/abc";
import { abcClassesInGroups } from "../../src/analysis/classes/abcGroups";
import { breadthRisk, perspectiveOf } from "../../src/analysis/products/breadth";
import { readClassCell } from "../../src/analysis/cells/classCell";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { clientTable, figuresOf, run, targetTable } from "./analysisOfRows";

// Expected classes are worked by hand from the rows beside them. Source of the rules: spec 3.2, 3.10.

const day = isoDay("2024-12-31");

test.each<[CellValue, string]>([
  ["A", "A"],
  [" b ", "B"],
  ["С", "C"], // Cyrillic
  ["е", "E"],
  ["", "missing"],
  [null, "missing"],
  ["G", "unreadable"],
  ["Б", "unreadable"],
  ["AB", "unreadable"],
  [1, "unreadable"],
  ["#N/A", "error"],
])("the class in a cell with %j is %s", (cell, expected) => {
  expect(readClassCell(cell)).toBe(expected);
});

test("a class given by hand stands beside the computed one, and an unreadable one is a problem", () => {
  const clients = clientTable(
    ["client", "manualClass"],
    [
      ["Anna", "b"],
      ["Boris", "gold"],
    ],
  );
  const analysis = run(
    [
      [day, "Anna", 90],
      [day, "Boris", 10],
    ],
    {},
    { clients },
  );
  expect(figuresOf(analysis, "Anna")).toMatchObject({ abc: "A", manualClass: "B" });
  expect(figuresOf(analysis, "Boris").manualClass).toBeNull();
  expect(analysis.problems.items).toContainEqual({
    code: "valueUnreadable",
    where: { sheet: "Clients", row: 2, column: 1 },
    params: { value: "gold", role: "manualClass" },
  });
});

const sales: CellValue[][] = [
  [day, "Anna", 60, "Ink", "Petrov"],
  [day, "Boris", 25, "Ink", "Petrov"],
  [day, "Vera", 10, "Ink", "Ivanov"],
  [day, "Gleb", 5, "Ink", "Ivanov"],
  [day, "Dora", 40, "Ink", ""],
];
const clients = clientTable(
  ["client", "segment", "Region"],
  [
    ["Anna", "Shops", "North"],
    ["Boris", "Shops", " north "],
    ["Vera", "Offices", "South"],
    ["Gleb", "Offices", "#N/A"],
  ],
);
const inGroup = (abcGroup: string) =>
  ["Anna", "Boris", "Vera", "Gleb", "Dora"].map((client) => {
    const figures = figuresOf(run(sales, { abcGroup }, { clients }), client);
    return [figures.abcGroup, figures.abcInGroup];
  });

test("classes are found again among the clients of one segment, manager or region", () => {
  // Of all, 140: Anna starts at 0, Dora at 60, Boris at 100, Vera at 125, Gleb at 135: A, A, B, C, C.
  expect(run(sales).clients.map((client) => [client.client, client.abc])).toEqual([
    ["Anna", "A"],
    ["Dora", "A"],
    ["Boris", "B"],
    ["Vera", "C"],
    ["Gleb", "C"],
  ]);
  // Shops 60 + 25: Boris starts at 70.6 %. Offices 10 + 5: Gleb starts at 66.7 %. Dora is alone without a group.
  const bySegment = [
    ["Shops", "A"],
    ["Shops", "B"],
    ["Offices", "A"],
    ["Offices", "B"],
    [null, "A"],
  ];
  expect(inGroup("segment")).toEqual(bySegment);
  expect(inGroup("manager")).toEqual([
    ["Petrov", "A"],
    ["Petrov", "B"],
    ["Ivanov", "A"],
    ["Ivanov", "B"],
    [null, "A"],
  ]);
  // Gleb and Dora have no region: 40 + 5, Gleb starts at 88.9 %.
  expect(inGroup("REGION")).toEqual([
    ["North", "A"],
    ["North", "B"],
    ["South", "A"],
    [null, "C"],
    [null, "A"],
  ]);
});

test("without groups nothing is found in them, and a group that does not exist is told", () => {
  for (const abcGroup of ["none", "City"]) {
    expect(inGroup(abcGroup)).toEqual(Array.from({ length: 5 }, () => [null, null]));
  }
  const told = (abcGroup: string) =>
    run(sales, { abcGroup }, { clients }).notices.filter((notice) => notice.code === "abcGroupMissing");
  expect(told("City")).toEqual([{ code: "abcGroupMissing", params: { group: "City" } }]);
  expect([...told("none"), ...told("segment")]).toEqual([]);
  expect(run(sales, { abcGroup: "segment" }).notices).toContainEqual({
    code: "abcGroupMissing",
    params: { group: "segment" },
  });
});

test("the class in a group is that of the group's values alone", () => {
  const client = fc.tuple(fc.integer({ min: -20, max: 100 }), fc.integer({ min: -1, max: 3 }));
  fc.assert(
    fc.property(fc.array(client, { maxLength: 40 }), (members) => {
      const classes = abcClassesInGroups(
        members.map(([value]) => value),
        Int32Array.from(members, ([, group]) => group),
        [0.5, 0.8],
      );
      for (const group of [-1, 0, 1, 2, 3]) {
        const places = members.flatMap(([, own], place) => (own === group ? [place] : []));
        const alone = abcClassIndexes(
          places.map((place) => members[place][0]),
          [0.5, 0.8],
        );
        expect(places.map((place) => classes[place])).toEqual([...alone]);
      }
    }),
  );
});

test("perspective goes by the segment's target products, risk by the products used", () => {
  expect([0, 1, 2, 3, 4].map(perspectiveOf)).toEqual(["nonTarget", "ordinary", "ordinary", "promising", "promising"]);
  expect([0, 1, 2, 3, 9].map(breadthRisk)).toEqual([null, "high", "medium", "low", "low"]);
  const targets = targetTable(
    ["segment", "Paper", "Ink", "Paint"],
    [
      ["Shops", "+", "+", "+"],
      ["Offices", "", "+", ""],
    ],
  );
  const rows = [...sales, [day, "Boris", 5, "Paper", "Petrov"]];
  const { clients: figures } = run(rows, {}, { clients, targets });
  expect(Object.fromEntries(figures.map((each) => [each.client, [each.perspective, each.breadthRisk]]))).toEqual({
    Anna: ["promising", "high"],
    Boris: ["promising", "medium"],
    Vera: ["ordinary", "high"],
    Gleb: ["ordinary", "high"],
    Dora: ["nonTarget", "high"],
  });
  // Without a target matrix nothing is known of targets, without products nothing of breadth.
  expect(figuresOf(run(rows, {}, { clients }), "Anna")).toMatchObject({ perspective: null, breadthRisk: "high" });
  const bare = run([[day, "Anna", 60]], {}, { clients, targets });
  expect(figuresOf(bare, "Anna")).toMatchObject({ perspective: null, breadthRisk: null });
});

test("a client of 100,000 sales of 0.1 that meets the boundary exactly gives the next one its class", () => {
  // 10,000 of 20,000: half, whatever 100,000 additions make of it; 6,000 more: four fifths.
  const rows = Array.from({ length: 100_000 }, (_, i) => [day - (i % 300), "Anna", 0.1]);
  const { clients } = run([...rows, [day, "Boris", 6000], [day, "Vera", 4000]]);
  expect(clients.map(({ client, abc }) => [client, abc])).toEqual([
    ["Anna", "A"],
    ["Boris", "B"],
    ["Vera", "C"],
  ]);
  expect(clients[0].share).toBeCloseTo(0.5, 12);
});

test("one client, equal clients, returns only and a total of zero have the classes of the rule", () => {
  const classes = (amounts: readonly number[]) => {
    const { clients } = run(amounts.map((amount, i) => [day, `Client ${i}`, amount, "Paper", "Ivanov", i]));
    return amounts.map((_, i) => clients.find(({ client }) => client === `Client ${i}`)?.abc ?? "-").join("");
  };
  expect(classes([7])).toBe("A");
  expect(classes([10, 10, 10, 10])).toBe("AAAA");
  // The second and the third start at 96 %.
  expect(classes([96, 2, 2])).toBe("ACC");
  // The base is the 50 above zero; 0 has no class.
  expect(classes([50, -10, 0])).toBe("AC-");
  expect(classes([5, -5])).toBe("AC");
  expect(classes([-5, -1])).toBe("CC");
});
