/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { createSalesReader } from "../../src/analysis/tables/salesReader";
import { defaultSalesReading, type SalesReadingChoice } from "../../src/analysis/tables/salesReading";
import type { SalesRole } from "../../src/analysis/tables/salesRoles";
import type { CellValue, ColumnMap } from "../../src/analysis/types";
import { saleKindWords } from "../../src/locales/saleWords";
import type { SalesRead } from "../../src/app/readSales";
import { found } from "../app/tables";
import { isoDay } from "../setup/csvTables";
import { button, choose, dropDown } from "./controls";
import { plainFormat, scannedState } from "./paneFixtures";
import { loadLaterParts, renderPane } from "./renderPane";

type Row = readonly CellValue[];

/** What a reading of the rows answers. */
function salesRead(
  rows: readonly Row[],
  columns: ColumnMap<SalesRole>,
  choice: Partial<SalesReadingChoice>,
): SalesRead {
  const context = { headers: [], choice: { ...defaultSalesReading, ...choice }, words: saleKindWords, rates: null };
  const reader = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, columns, plainFormat, null, context);
  reader.add(rows);
  const { ledger, rows: counts, understood } = reader.finish();
  if (understood === undefined) throw new Error("nothing said of the reading: undefined");
  const sum = ledger.amount.reduce((total, amount) => total + amount, 0);
  return { rows: counts, used: ledger.rows, sum, span: [ledger.day[0], ledger.day[ledger.rows - 1]], understood };
}

/** The pane over the rows; each reading after a choice is the next of the answers. */
function paneOver(
  headers: readonly string[],
  rows: readonly Row[],
  columns: ColumnMap<SalesRole>,
  choices: readonly Partial<SalesReadingChoice>[],
) {
  const answers = [{}, ...choices].map((choice) => salesRead(rows, columns, choice));
  const table = found("Sales", headers, rows, { sample: rows.slice(0, 5) });
  let asked = 0;
  return renderPane(scannedState([table]), {
    readSales: () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)]),
  });
}

const plain = { date: 0, client: 1, amount: 2 };
const headers = ["Date", "Client", "Amount"];

beforeAll(loadLaterParts);
afterEach(cleanup);

describe("how the sales were understood", () => {
  it("is told with their days, rows and sum", async () => {
    paneOver(headers, [["13.01.2024", "Anna", "1.234,50"], ["14.01.2024", "Boris", "?"]], plain, []); // prettier-ignore
    expect(await screen.findByText("Sales from Jan 13, 2024 to Jan 13, 2024")).toBeTruthy();
    expect(screen.getByText("1 of 2 rows count, sum 1,234.50.")).toBeTruthy();
    expect(button("Format – Date: day.month.year; Amount: 1.234,50")).toBeTruthy();
  });

  it("shows the first rows as the whole column is understood", async () => {
    // The workbook writes month first; the third row proves that the column does not.
    const rows = [["05/01/2024", "Anna", 1], ["06/01/2024", "Anna", 2], ["13/01/2024", "Anna", 3]]; // prettier-ignore
    paneOver(headers, rows, plain, []);
    await screen.findByText("All 3 rows count, sum 6.00.");
    const preview = screen.getByRole("table", { name: "The first rows as understood" });
    expect(within(preview).getAllByRole("cell")[0].textContent).toBe("Jan 5, 2024");
  });

  it("is quiet where all are real dates and numbers", async () => {
    paneOver(headers, [[45292, "Anna", 1]], plain, []);
    expect(await screen.findByText("Format – Date: real dates; Amount: numbers")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Format/ })).toBeNull();
  });

  it("lets the order of day and month be set where nothing proves it, and reads again", async () => {
    const rows = [["05/01/2024", "Anna", 1], ["06/02/2024", "Anna", 2]]; // prettier-ignore
    const { effects } = paneOver(headers, rows, plain, [{ formats: { date: { order: "dmy" } } }]);
    fireEvent.click(await screen.findByRole("button", { name: "Format – please check: Date" }));
    expect(screen.getByText(/^05\/01\/2024 could be read in two ways/)).toBeTruthy();
    choose("Date", "day/month/year");
    expect(await screen.findByText("Sales from Jan 5, 2024 to Feb 6, 2024")).toBeTruthy();
    expect(effects.readSales).toHaveBeenCalledTimes(2);
    expect((dropDown("Date") as HTMLSelectElement).selectedOptions[0].textContent).toBe("day/month/year");
    expect(button("Format – Date: day/month/year; Amount: numbers")).toBeTruthy();
  });

  it("takes days far from all others back in with one click, and undoes it with another", async () => {
    const rows: Row[] = Array.from({ length: 60 }, (_, i) => [45292 + i, "Anna", 1]);
    rows.push([isoDay("2042-05-03"), "Boris", 7]);
    paneOver(headers, rows, plain, [{ keepsFarDays: true }, {}]);
    expect(await screen.findByText(/^Far from all other days, so probably slips: May 3, 2042/)).toBeTruthy();
    expect(screen.getByText("60 of 61 rows count, sum 60.00.")).toBeTruthy();
    fireEvent.click(button("Take them back in"));
    expect(await screen.findByText("All 61 rows count, sum 67.00.")).toBeTruthy();
    fireEvent.click(button("Leave them out"));
    expect(await screen.findByText("60 of 61 rows count, sum 60.00.")).toBeTruthy();
  });

  it("shows the words of states with their rows, each to be switched", async () => {
    const rows = [[45292, "Anna", 100, "paid"], [45293, "Anna", 30, "draft"]]; // prettier-ignore
    const columns = { ...plain, state: 3 };
    paneOver([...headers, "Status"], rows, columns, [{ kinds: { draft: "sale" } }]);
    fireEvent.click(await screen.findByRole("button", { name: "State: paid (1) – sale, draft (1) – not a sale" }));
    expect(screen.getByText("1 row, 30.00")).toBeTruthy();
    choose("draft", "sale");
    expect(await screen.findByText("All 2 rows count, sum 130.00.")).toBeTruthy();
  });

  it("lets the currency be chosen where there are several", async () => {
    const rows = [[45292, "Anna", 100, "EUR"], [45293, "Anna", 50, "EUR"], [45294, "Anna", 7, "USD"]]; // prettier-ignore
    const columns = { ...plain, currency: 3 };
    paneOver([...headers, "Currency"], rows, columns, [{ currency: "USD" }]);
    await screen.findByText("2 of 3 rows count, sum 150.00.");
    expect(screen.getByText(/^Left out, as there is no exchange rate: USD \(1 row, 7\.00\)/)).toBeTruthy();
    choose("Currency of the reports", "USD (1 row, 7.00)");
    expect(await screen.findByText("1 of 3 rows count, sum 7.00.")).toBeTruthy();
  });
});
