import fc from "fast-check";
import { readAmount } from "../../src/analysis/cells/amountCell";
import { AmountSurvey } from "../../src/analysis/columns/amountColumn";
import { DateSurvey } from "../../src/analysis/columns/dateColumn";
import { daysWithoutFar } from "../../src/analysis/columns/farDays";
import { isHalfConverted } from "../../src/analysis/columns/halfConverted";
import { createSalesReader, type SalesData } from "../../src/analysis/tables/salesReader";
import { bareReading, type SalesReadingContext } from "../../src/analysis/tables/salesReading";
import { readExchangeRates } from "../../src/analysis/tables/exchangeRates";
import { dayParts } from "../../src/analysis/time/calendar";
import type { CellValue, ReadingFormat } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { isoFormat } from "./caseInput";
import { notices, plain, readRows as read, turnover } from "./readSaleRows";

// Source: spec 1.2-1.7.

const dmy: ReadingFormat = { decimal: ",", dateOrder: "dmy", date1904: false };
const mdy: ReadingFormat = { decimal: ".", dateOrder: "mdy", date1904: false };
const days = ({ ledger }: SalesData): number[] => [...ledger.day].sort((a, b) => a - b);
describe("dates", () => {
  test("one day above 12 proves the order of the whole column, whatever the workbook's", () => {
    for (const format of [dmy, mdy]) {
      const sales = read([["05/01/2024", "Anna", 1], ["13/01/2024", "Anna", 1]], plain, format); // prettier-ignore
      expect(days(sales)).toEqual([isoDay("2024-01-05"), isoDay("2024-01-13")]);
      expect(notices(sales)).toEqual([]);
    }
  });

  test("dots are day first in any workbook, and so it is said", () => {
    const sales = read([["05.01.2024", "Anna", 1], ["06.02.2024", "Anna", 1]], plain, mdy); // prettier-ignore
    expect(days(sales)).toEqual([isoDay("2024-01-05"), isoDay("2024-02-06")]);
    expect(sales.understood?.dates?.format.dateOrder).toBe("dmy");
  });

  test("where nothing proves the order the workbook decides, and the column is named", () => {
    const sales = read([["05/01/2024", "Anna", 1]], plain, mdy, { headers: ["Day", "Client", "Sum"] });
    expect(days(sales)).toEqual([isoDay("2024-05-01")]);
    expect(sales.notices).toEqual([{ code: "dateOrderUndecided", params: { column: "Day", value: "05/01/2024" } }]);
    const set = read([["05/01/2024", "Anna", 1]], plain, mdy, {
      choice: { ...bareReading.choice, formats: { date: { order: "dmy" } } },
    });
    expect([days(set), notices(set)]).toEqual([[isoDay("2024-01-05")], []]);
  });

  test("texts of both orders leave those that could be either unread", () => {
    const texts = ["13/01/2024", "01/14/2024", "05/06/2024"];
    const sales = read(texts.map((text) => [text, "Anna", 1]), plain, dmy); // prettier-ignore
    expect(days(sales)).toEqual([isoDay("2024-01-13")]);
    expect(sales.problems.counts).toEqual({ dateUnreadable: 2 });
  });

  test("any column of one order is read back in that order in every workbook, or named", () => {
    const day = fc.integer({ min: isoDay("2015-01-01"), max: isoDay("2029-12-31") });
    const written = fc.constantFrom("dmy" as const, "mdy" as const);
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 30 }),
        written,
        fc.constantFrom(dmy, mdy),
        (all, order, book) => {
          const texts = all.map((serial) => {
            const { year, month, day: ofMonth } = dayParts(serial);
            return (order === "dmy" ? [ofMonth, month, year] : [month, ofMonth, year]).join("/");
          });
          const sales = read(texts.map((text) => [text, "Anna", 1]), plain, book); // prettier-ignore
          const isRight = days(sales).join() === [...all].sort((a, b) => a - b).join();
          expect(isRight || notices(sales).includes("dateOrderUndecided")).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("half of a column that a spreadsheet of the other order had converted is turned back", () => {
    const all = Array.from({ length: 60 }, (_, place) => isoDay("2024-01-01") + place);
    const cells = all.map((serial): CellValue => {
      const { year, month, day } = dayParts(serial);
      return day <= 12
        ? isoDay(`${year}-${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}`)
        : `${day}/${month}/${year}`;
    });
    const sales = read(cells.map((cell) => [cell, "Anna", 1]), plain, mdy); // prettier-ignore
    expect(days(sales)).toEqual(all);
    expect(notices(sales)).toContain("datesTurnedBack");
    // The first of each month beside a text of its last day is no such column.
    const firsts = Array.from({ length: 12 }, (_, month) => isoDay(`2024-${String(month + 1).padStart(2, "0")}-01`));
    expect(isHalfConverted([isoDay("2024-12-31")], firsts)).toBe(false);
  });

  test.each([
    [
      [20240115, 20240215],
      ["2024-01-15", "2024-02-15"],
    ],
    [
      [240115, 240215, 240315],
      ["2024-01-15", "2024-02-15", "2024-03-15"],
    ],
    [
      [15012024, 5022024],
      ["2024-01-15", "2024-02-05"],
    ],
    [
      [202401, 202402],
      ["2024-01-31", "2024-02-29"],
    ],
    [
      ["Январь 2024 г.", "2024-02"],
      ["2024-01-31", "2024-02-29"],
    ],
  ])("%j are days", (cells, expected) => {
    const sales = read(cells.map((cell) => [cell, "Anna", 1])); // prettier-ignore
    expect(days(sales)).toEqual(expected.map(isoDay));
    expect(notices(sales).length).toBeGreaterThan(0);
  });

  test("year, month and day in three columns are one day", () => {
    const columns = { year: 0, month: 1, day: 2, client: 3, amount: 4 };
    expect(
      days(
        read(
          [
            [2023, "November", 20, "Anna", 1],
            [2024, 3, "3", "Anna", 1],
            [2024, 2, 30, "Anna", 1],
          ],
          columns,
        ),
      ),
    ).toEqual(
      // prettier-ignore
      [isoDay("2023-11-20"), isoDay("2024-03-03")],
    );
  });

  test("a year before 1950 or after 2099 is unreadable", () => {
    expect(read([[20, "Anna", 1], ["2557-01-01", "Anna", 1]]).problems.counts).toEqual({ dateUnreadable: 2 }); // prettier-ignore
  });

  test("a few days far from all others are left out until they are taken back in", () => {
    const rows: CellValue[][] = Array.from({ length: 30 }, (_, place) => [isoDay("2024-01-01") + place, "Anna", 1]);
    rows.push([isoDay("2042-06-20"), "Anna", 1]);
    const sales = read(rows);
    expect([sales.ledger.rows, sales.problems.counts, sales.rows.setAside]).toEqual([30, { dayFarAway: 1 }, 1]);
    const kept = read(rows, plain, isoFormat, { choice: { ...bareReading.choice, keepsFarDays: true } });
    expect([kept.ledger.rows, kept.problems.counts]).toEqual([31, {}]);
    // Two of twenty are no slip.
    expect(daysWithoutFar(Int32Array.from([18, ...Array<number>(900).fill(0), 2]), 45292)).toBeNull();
  });

  test("a survey without texts leaves nothing to decide", () => {
    expect(new DateSurvey().decide(dmy, 3)).toEqual({ format: dmy, mark: null, by: "none", undecided: null });
  });
});

describe("amounts", () => {
  test.each<[string, number]>([
    ["1.234,-", 1234],
    ["1.200,- ден", 1200],
    ["1.234,50 MKD-", -1234.5],
    ["- 1.234,50", -1234.5],
    ["1 500.—", 1500],
    ["100,00 CR", -100],
    ["100,00 DR", 100],
    ["(1.200,- ден.)", -1200],
    ["12,50 лв.", 12.5],
  ])("%s is %d", (text, expected) => {
    expect(readAmount(text, dmy)).toBe(expected);
  });

  test("one amount proves the marks of its column", () => {
    for (const format of [dmy, mdy]) {
      expect(turnover(read([[45292, "Anna", "12.500"], [45293, "Anna", "1.250.000"]], plain, format))).toBe(1262500); // prettier-ignore
      expect(turnover(read([[45292, "Anna", "1,250"], [45293, "Anna", "0.5"]], plain, format))).toBe(1250.5); // prettier-ignore
    }
    expect(notices(read([[45292, "Anna", "12.500"]], plain, mdy))).toEqual(["decimalUndecided"]);
  });

  test("proofs of both marks leave what could be either unread", () => {
    const survey = new AmountSurvey();
    for (const text of ["12,5", "12.5", "1.250"]) survey.addText(text);
    expect(readAmount("1.250", survey.decide(dmy).format)).toBe("unreadable");
    expect(readAmount("12.5", survey.decide(dmy).format)).toBe(12.5);
  });

  test("quantity × price is the amount where no column holds it", () => {
    const columns = { date: 0, client: 1, quantity: 2, price: 3 };
    const sales = read([[45292, "Anna", 2, "1,50"], [45293, "Anna", "?", 3]], columns, dmy); // prettier-ignore
    expect([turnover(sales), sales.problems.items[0].where?.column]).toEqual([3, 2]);
  });

  test("other currencies are never added: set aside, or converted by the newest rate not after the day", () => {
    const columns = { date: 0, client: 1, amount: 2, currency: 3 };
    const rows = [[45292, "Anna", 100, "ден."], [45300, "Anna", 10, "EUR"], [45293, "Boris", 50, "MKD"]]; // prettier-ignore
    const without = read(rows, columns);
    expect([turnover(without), without.problems.counts, notices(without)]).toEqual([
      150,
      { otherCurrency: 1 },
      ["currenciesLeftOut"],
    ]);
    const rates = readExchangeRates({
      place: { sheet: "Rates", row: 0, column: 0 },
      rows: [["€", 60, 45000], ["eur", 61.5, 45299], ["EUR", 70, 45301]], // prettier-ignore
      columns: { currency: 0, rate: 1, fromDate: 2 },
      format: isoFormat,
    });
    const converted = read(rows, columns, isoFormat, { rates });
    expect([turnover(converted), notices(converted)]).toEqual([765, ["currenciesConverted"]]);
  });
});

describe("long sheets", () => {
  /** Rows about which nothing is to be decided, more than are looked at before any is let go. */
  const begin = (count: number): CellValue[][] =>
    Array.from({ length: count }, (_, place) => [isoDay("2024-01-01") + (place % 12), `Client ${place % 7}`, 1]);
  const inPortions = (
    rows: readonly (readonly CellValue[])[],
    context: Partial<SalesReadingContext> = {},
  ): SalesData => {
    const reader = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, plain, mdy, null, {
      ...bareReading,
      ...context,
    });
    for (let start = 0; start < rows.length; start += 500) reader.add(rows.slice(start, start + 500));
    return reader.finish();
  };

  test("rows that were let go are turned back with those that follow", () => {
    // 1-12 January, which a spreadsheet of the other order had made the first of each month.
    const real = Array.from({ length: 3000 }, (_, place): CellValue[] => [
      isoDay(`2024-${String((place % 12) + 1).padStart(2, "0")}-01`),
      "Anna",
      1,
    ]);
    const texts = Array.from({ length: 19 }, (_, place): CellValue[] => [`${place + 13}/1/2024`, "Anna", 1]);
    const sales = inPortions([...real, ...texts]);
    expect([days(sales)[0], days(sales).at(-1)]).toEqual([isoDay("2024-01-01"), isoDay("2024-01-31")]);
    expect(sales.notices).toEqual([{ code: "datesTurnedBack", params: { column: "A", rows: 3000 } }]);
  });

  test("a far day among rows that were let go is left out, and duplicates are still told", () => {
    const rows = begin(3000).map((row, place): CellValue[] => [...row, place]);
    rows[100] = [isoDay("2042-01-01"), "Anna", 1, "slip"];
    rows[2900] = rows[2899];
    const sales = inPortions(rows);
    expect([sales.ledger.rows, sales.problems.counts, sales.rows.setAside]).toEqual([
      2999,
      { dayFarAway: 1, duplicateRow: 1 },
      1,
    ]);
    expect(sales.problems.items.find(({ code }) => code === "duplicateRow")?.where?.row).toBe(2901);
    expect(inPortions(rows, { choice: { ...bareReading.choice, keepsFarDays: true } }).ledger.rows).toBe(3000);
  });

  test("amounts in a currency below thousands without one are not added", () => {
    const sales = inPortions([...begin(3000), [isoDay("2024-01-05"), "Anna", "100 EUR"]]);
    expect([turnover(sales), sales.problems.counts.otherCurrency]).toEqual([3000, 1]);
  });

  test("let go or kept, the same rows give the same ledger", () => {
    const rows = begin(2600).map(([day, client], place): CellValue[] => [day, client, place + 2]);
    rows.splice(2500, 0, ["2024-02-01", "Anna", "12,50"], [null, null, null], [isoDay("2024-02-02"), "", 1]);
    // A day that is a text lets no row go.
    const kept = inPortions([["2024-01-01", "Client 0", 1], ...rows]);
    const gone = inPortions([[isoDay("2024-01-01"), "Client 0", 1], ...rows]);
    expect(gone).toEqual(kept);
  });
});
