import { readFileSync } from "node:fs";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import { newFolder, northwind, openResult, root, runCommand, save } from "./runCommand";

test("the command does with settings.json of README.md what README.md says", async () => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const folder = newFolder();
  const settings = save(folder, "settings.json", /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "");
  const output = path.join(folder, "out.xlsx");
  const ran = await runCommand(northwind, output, "--settings", settings);
  expect(ran.error).toBe("");
  // Three of the ten sheets are asked for.
  expect(ran.out).toContain("Sheets written: Summary, Clients - analysis, ABC-XYZ.");
  const { sheets } = await openResult(output);
  expect(sheets.filter((sheet) => sheet.visibility === "visible").map((sheet) => sheet.name)).toEqual([
    "Sales",
    "Clients",
    "Segment rules",
    "Target matrix",
    "Summary",
    "Clients - analysis",
    "ABC-XYZ",
  ]);
});

const bookings = [
  ["Date", "Client", "Amount", "Debit", "Credit", "Status"],
  ["05/01/2024", "Anna", "999", "0", "1.250", "posted"],
  ["06/01/2024", "Boris", "999", "500", "2.000", "posted"],
  ["07/01/2024", "Boris", "999", "0", "3.000", "draft"],
];

async function analyzed(sales: object) {
  const folder = newFolder();
  const book = utils.book_new(utils.aoa_to_sheet(bookings), "Bookings");
  const file = save(folder, "bookings.xlsx", write(book, { type: "buffer" }) as Buffer);
  const settings = save(folder, "settings.json", JSON.stringify({ tables: { sales } }));
  return runCommand(file, path.join(folder, "out.xlsx"), "--settings", settings);
}

test("the settings decide how the sales are written, what is a sale, and which columns the amount is taken from", async () => {
  const ran = await analyzed({
    columns: { debit: "Debit", credit: "Credit" },
    format: { date: { order: "dmy" }, credit: { decimal: ",", thousands: "." }, debit: { decimal: "," } },
    kinds: { Draft: "sale" },
  });
  expect(ran.error).toBe("");
  expect(ran.out).toContain("Amount = “Credit” − “Debit”");
  expect(ran.out).toContain("Format – Date: day/month/year; Debit: 1.234,50; Credit: 1.234,50.");
  expect(ran.out).toContain("State: posted (2) – sale, draft (1) – sale.");
  // 1,250 + (2,000 - 500) + 3,000
  expect(ran.out).toContain("Turnover: 5,750.");
  expect(ran.out).toContain("as of Jan 7, 2024");
});

test("a format of a column that the sheet does not have is refused with the setting that names it", async () => {
  const ran = await analyzed({ columns: { amount: "Amount" }, format: { price: { decimal: "," } } });
  expect(ran.error).toContain("has no column for “Price”. Name it in the settings under tables.sales.columns.price.");
});
