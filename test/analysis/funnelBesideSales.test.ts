import { analyze } from "../../src/analysis/analyze";
import { funnel } from "../../src/analysis/process/funnel";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import type { ExchangeRates } from "../../src/analysis/tables/exchangeRates";
import { readOffers } from "../../src/analysis/tables/offersReader";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { isoFormat, readSales } from "./caseInput";
import { columns, inputOf, place, read, year } from "./funnelBase";

// Deals beside the sales, after them, and in other currencies (spec 3.15).

describe("checked against the sales", () => {
  const sales = readSales(
    [
      [isoDay("2024-03-01"), "Anna", 100, "Paper"],
      [isoDay("2024-12-31"), "Clara", 10, "Ink"],
    ],
    { date: 0, client: 1, amount: 2, product: 3 },
  );
  const checked = (rows: readonly (readonly CellValue[])[]) =>
    analyze({ sales, offers: read(rows) }, { ...defaultSettings, period: year }).salesOfDeals;

  test("a deal won without a sale of its product within 90 days is listed, once the 90 days are over", () => {
    const { wonWithoutSale } = checked([
      ["2024-02-01", "Anna", "Paper", "Offer", 1, "Won"],
      ["2024-03-02", "Anna", "Paper", "Offer", 2, "Won"],
      ["2024-02-01", "Anna", "Ink", "Offer", 3, "Won"],
      ["2024-02-01", "Anna", "", "Offer", 4, "Won"],
      ["2024-02-01", "Nobody", "Paper", "Offer", 5, "Won"],
      ["2024-12-01", "Nobody", "Paper", "Offer", 6, "Won"],
    ])!;
    // Paper was bought on 1 March: after the first victory, before the second.
    expect(wonWithoutSale.map(({ amount }) => amount)).toEqual([3, 5, 2]);
  });

  test("an open deal whose client has bought its product since is listed with the day", () => {
    const { openWithSale } = checked([
      ["2024-02-01", "Anna", "Paper", "Offer", 1, "", "1"],
      ["2024-03-01", "Anna", "Paper", "Offer", 2, "", "2"],
      ["2024-02-01", "Anna", "Ink", "Offer", 3, "", "3"],
    ])!;
    expect(openWithSale).toMatchObject([{ deal: { amount: 1 }, bought: isoDay("2024-03-01") }]);
  });
});

describe("deals that began after the last sale", () => {
  const sales = readSales([[isoDay("2024-03-01"), "Anna", 100]], { date: 0, client: 1, amount: 2 });
  const offers = read([
    ["2024-02-10", "Anna", "Paper", "Offer"],
    ["2024-03-20", "Boris", "Paper", "Offer"],
  ]);
  const inForce = (settings: Partial<Settings>) =>
    analyze({ sales, offers }, { ...defaultSettings, ...settings }).funnel!;

  test("belong to the period where nobody gave a day", () => {
    const { all, after, period, day } = inForce({});
    expect([all.deals.length, after]).toEqual([2, 0]);
    expect([period, day]).toEqual([[isoDay("2023-04-01"), isoDay("2024-03-20")], isoDay("2024-03-20")]);
  });

  test("do not where a day or a period that ends earlier is given", () => {
    expect(inForce({ asOf: isoDay("2024-03-01") })).toMatchObject({ after: 0, all: { open: 1 } });
    expect(inForce({ period: [isoDay("2024-01-01"), isoDay("2024-02-29")] })).toMatchObject({
      after: 1,
      all: { open: 1 },
    });
  });
});

describe("amounts in several currencies", () => {
  const rows: CellValue[][] = [
    ["2024-01-10", "Anna", "", "Offer", 100, "", "1", "", "EUR"],
    ["2024-01-10", "Boris", "", "Offer", 200, "", "2", "", "EUR"],
    ["2024-01-10", "Clara", "", "Offer", 6150, "", "3", "", "MKD"],
  ];
  const withCurrency = { ...columns, currency: 8 };
  const readWith = (rates: ExchangeRates | null) =>
    readOffers({ place, headers: [], rows, columns: withCurrency, format: isoFormat }, null, rates);

  test("are never added without a rate: the deal counts without its amount, and its cell is named", () => {
    const offers = readWith(null);
    expect(funnel(inputOf(offers)).all).toMatchObject({ open: 3, amountOpen: 300 });
    expect(offers.problems.items).toMatchObject([{ code: "offerCurrency", where: { row: 3, column: 4 } }]);
    expect(offers.notices.map(({ code }) => code)).toEqual(["currenciesLeftOut"]);
  });

  test("are converted by the rate of the day", () => {
    const rates = {
      rates: new Map([
        [
          "MKD",
          [
            { from: 0, rate: 0.01 },
            { from: isoDay("2024-01-01"), rate: 0.02 },
          ],
        ],
      ]),
      problems: { items: [], counts: {} },
    };
    const offers = readWith(rates);
    expect(funnel(inputOf(offers)).all.amountOpen).toBe(300 + 6150 * 0.02);
    expect(offers.notices.map(({ code }) => code)).toEqual(["currenciesConverted"]);
  });
});
