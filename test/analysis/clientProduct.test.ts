import { type ClientProductGroup, productState } from "../../src/analysis/products/clientProduct";
import { isoDay } from "../setup/csvTables";
import { clientTable, run, targetTable } from "./analysisOfRows";

// Expected figures are worked by hand from the rows beside them. Source of the rules: spec 3.10, 3.11.

const day = isoDay("2024-12-31");
const rows = [
  [day, "Anna", 10, "Paper", "Petrov"],
  [day, "Boris", 100, "Ink", "Ivanov"],
  [day, "Boris", 7, "Glue", "Ivanov"],
  [day, "Vera", 20, "Ink", "Petrov"],
  [day, "Gleb", 50, "Toner", ""],
  [day, "Gleb", 30, "Ink", ""],
  [day, "Gleb", -30, "Ink", ""],
  [day, "Stranger", 9000, "Candles", "Ivanov"],
];
const clients = clientTable(
  ["client", "segment"],
  [...["Anna", "Boris", "Vera", "Gleb", "Prospect"].map((name) => [name, "Printers"]), ["Shop", "Retail"]],
);
const targets = targetTable(
  ["segment", "Toner", "Ink", "Paper"],
  [
    ["Printers", "+", "+", ""],
    ["Retail", "", "", "+"],
  ],
);

test("what else to sell names every target that is not used, by manager and expected turnover", () => {
  const { whatElse } = run(rows, {}, { clients, targets });
  // Users of Ink spend 100 and 20, so 60 is expected; Toner has one user with 50; Paper none in the segment Retail.
  const ink = { segment: "Printers", product: "Ink", expectedTurnover: 60, users: 2 };
  const toner = { segment: "Printers", product: "Toner", expectedTurnover: 50, users: 1 };
  const paper = { segment: "Retail", product: "Paper", expectedTurnover: null, users: 0 };
  expect(whatElse).toEqual([
    { manager: "Ivanov", client: "Boris", status: "New", ...toner },
    { manager: "Petrov", client: "Anna", status: "New", ...ink },
    // Of equal chances the larger client comes first.
    { manager: "Petrov", client: "Vera", status: "New", ...toner },
    { manager: "Petrov", client: "Anna", status: "New", ...toner },
    { manager: null, client: "Gleb", status: "New", ...ink },
    { manager: null, client: "Prospect", status: "Potential", ...ink },
    { manager: null, client: "Prospect", status: "Potential", ...toner },
    { manager: null, client: "Shop", status: "Potential", ...paper },
  ]);
});

test("the gaps are those that the segment × product matrix counts", () => {
  const { whatElse, segments } = run(rows, {}, { clients, targets });
  const counted = segments.rows.flatMap((row) => row.cells.map((cell) => cell.gap ?? 0));
  expect(whatElse).toHaveLength(counted.reduce((sum, gap) => sum + gap, 0));
});

/** The turnover of each product that the client at the place uses, the state of the others. */
function cellsOf(group: ClientProductGroup, client: number): readonly (number | string)[] {
  return group.targets.map((_, product) => {
    const state = productState(group, client, product);
    return state === "uses" ? group.turnover[client * group.targets.length + product] : state;
  });
}

test("every client has one state per product, grouped by segment", () => {
  const { clientProduct } = run(rows, {}, { clients, targets });
  expect(clientProduct.products).toEqual(["Toner", "Ink", "Paper", "Candles", "Glue"]);
  const groups = clientProduct.groups.map((group) => [
    group.segment,
    group.clients.map(({ client }, line) => [client, ...cellsOf(group, line)]),
  ]);
  const [no, missing] = ["noTarget", "notOffered"];
  expect(groups).toEqual([
    [
      "Printers",
      [
        ["Boris", missing, 100, no, no, 7],
        ["Gleb", 50, missing, no, no, no],
        ["Vera", missing, 20, no, no, no],
        ["Anna", missing, missing, 10, no, no],
        ["Prospect", missing, missing, no, no, no],
      ],
    ],
    ["Retail", [["Shop", no, no, missing, no, no]]],
    [null, [["Stranger", no, no, no, 9000, no]]],
  ]);
});

test("sales beside the targets are named by segment, and products that no segment targets", () => {
  const { clientProduct } = run(rows, {}, { clients, targets });
  expect(clientProduct.offTarget).toEqual([
    { segment: "Printers", product: "Paper", users: 1, turnover: 10 },
    { segment: "Printers", product: "Glue", users: 1, turnover: 7 },
  ]);
  expect(clientProduct.untargeted).toEqual([
    { product: "Candles", users: 1, turnover: 9000 },
    { product: "Glue", users: 1, turnover: 7 },
  ]);
});

test("without a target matrix nothing is missing and nothing beside it", () => {
  const { whatElse, clientProduct } = run(rows, {}, { clients });
  expect([whatElse, clientProduct.offTarget, clientProduct.untargeted]).toEqual([[], [], []]);
});

test("without a product column nothing is said of products", () => {
  const { whatElse, clientProduct } = run([[day, "Anna", 10]], {}, { clients, targets });
  expect(whatElse).toEqual([]);
  expect(clientProduct).toEqual({ products: [], groups: [], offTarget: [], untargeted: [] });
});
