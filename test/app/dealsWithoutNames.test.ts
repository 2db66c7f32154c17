import { recogniseTables } from "../../src/app/recogniseTables";
import type { CellValue } from "../../src/analysis/types";
import { counted, type Rows } from "./countedDeals";
import { found } from "./tables";

// Deals of few clients that no number tells apart.

const stages = ["Prospecting", "Needs Analysis", "Closed Won", "Proposal", "Closed Lost"];
const COUNT = 60;

const cellsOf = (place: number): Readonly<Record<string, CellValue>> => {
  const client = ["Anna", "Boris", "Clara"][place % 3];
  const stage = stages[place % stages.length];
  const day = String(1 + ((place * 7) % 28)).padStart(2, "0");
  return {
    Name: `${client} ${place}`,
    AccountId: `001${client}`,
    "Account.Name": client,
    StageName: stage,
    Amount: 100 + place,
    CloseDate: `2024-0${5 + (place % 4)}-${day}`,
    CreatedDate: `2024-0${1 + (place % 4)}-${day}`,
    "Owner.Name": "Petrov",
    IsWon: stage === "Closed Won",
    IsClosed: stage.startsWith("Closed"),
    Description: `Delivery no. ${place} is wanted before the hall opens`,
    Item: `Paper, white, A4, 80 g, box no. ${place}`,
  };
};

const rowsOf = (headers: readonly string[]): Rows =>
  Array.from({ length: COUNT }, (_row, place) => headers.map((header) => cellsOf(place)[header]));

function roleOf(headers: readonly string[], role: "offerName" | "product"): string | undefined {
  const rows = rowsOf(headers);
  const column = recogniseTables([found("Export", headers, rows, { sample: rows })]).offers?.columns[role];
  return column === undefined ? undefined : headers[column];
}

test.each([
  [["Name", "Account.Name", "StageName", "Amount", "CloseDate", "Owner.Name", "IsWon", "IsClosed", "CreatedDate"]],
  [["Name", "AccountId", "StageName", "Amount", "CloseDate", "IsWon", "IsClosed", "CreatedDate"]],
  [["Account.Name", "StageName", "Amount", "CloseDate", "CreatedDate"]],
  [["Account.Name", "StageName", "Amount", "CloseDate"]],
  [["Account.Name", "StageName", "CloseDate"]],
])("deals of a client without numbers are never joined, and that is said: %j", (headers) => {
  const { all, codes } = counted(headers, rowsOf(headers));
  expect([all.open, all.won, all.refused]).toEqual([36, 12, 12]);
  expect(codes).toContain("dealsByRow");
});

test("a bare name beside a client is that of the deal", () => {
  const rest = ["StageName", "Amount", "CreatedDate"];
  expect(roleOf(["Name", "Account.Name", ...rest], "offerName")).toBe("Name");
  expect(roleOf(["Name", "AccountId", ...rest], "offerName")).toBe("Name");
  const { sales, offers } = recogniseTables([found("Deals", ["Name", ...rest], rowsOf(["Name", ...rest]))]);
  expect([sales, offers].map((table) => table?.columns)).not.toContainEqual(expect.objectContaining({ offerName: 0 }));
});

test("rows of one client at one stage that may be deals of their own are said where they count as events", () => {
  const headers = ["Account.Name", "StageName", "Amount", "CreatedDate"];
  const { codes } = counted(headers, rowsOf(headers));
  expect(codes).toContain("doubtfulEvents");
  const events = counted(headers, [
    ["Anna", "Prospecting", 100, "2024-01-10"],
    ["Anna", "Proposal", 120, "2024-01-20"],
    ["Anna", "Closed Won", 120, "2024-01-30"],
    ["Anna", "Proposal", 90, "2024-02-20"],
    ["Boris", "Proposal", 300, "2024-02-20"],
  ]);
  expect(events.all).toMatchObject({ open: 2, won: 1 });
  expect(events.codes).not.toContain("doubtfulEvents");
});

test("events whose expected closing day moves are those of one deal", () => {
  const headers = ["Client", "Product", "Stage", "Amount", "Date", "Expected close date"];
  const { all, codes } = counted(headers, [
    ["Anna", "Paper", "Presentation", 100, "2024-01-10", "2024-03-01"],
    ["Anna", "Paper", "Offer", 100, "2024-01-20", "2024-04-01"],
    ["Anna", "Paper", "Contract", 120, "2024-02-20", "2024-04-01"],
    ["Boris", "Ink", "Offer", 300, "2024-01-20", "2024-04-01"],
  ]);
  expect(all).toMatchObject({ open: 2, amountOpen: 420 });
  expect(codes).not.toContain("dealsByRow");
});

test("sentences that tell about deals are no products", () => {
  const rest = ["Name", "Account.Name", "StageName", "Amount", "CreatedDate", "CloseDate"];
  expect(roleOf([...rest, "Description"], "product")).toBeUndefined();
  expect(roleOf([...rest, "Item"], "product")).toBe("Item");
});
