import { isoDay } from "../setup/csvTables";
import { readSales } from "./caseInput";
import type { CellValue } from "../../src/analysis/types";

// Totals rows that have a day of their own: some programs write the month's end beside the sum.

const columns = { date: 0, client: 1, amount: 2, product: 3 };
const day = (text: string): number => isoDay(text);

function read(rows: CellValue[][]) {
  const { ledger, rows: counts, notices = [], sums } = readSales(rows, columns);
  const turnover = [...ledger.amount.subarray(0, ledger.rows)].reduce((sum, amount) => sum + amount, 0);
  return { turnover, totalRows: counts.totalRows, notices: notices.map(({ code }) => code), totals: sums?.totals };
}

describe("a totals row with a day", () => {
  it.each(["Вкупно", "ИТОГО", "Итого за январь", "Toplam", "Total ian. 2024", "Grand Total"])(
    "is no sale where it adds up the rows above: %s",
    (word) => {
      const rows = [
        [day("2024-01-05"), "Anna", 10, "A"],
        [day("2024-01-06"), "Boris", 20, "A"],
        [day("2024-01-31"), word, 30, null],
        [day("2024-02-05"), "Anna", 15, "A"],
        [day("2024-02-29"), word, 15, null],
        [day("2024-02-29"), word, 45, null],
      ];
      expect(read(rows)).toMatchObject({ turnover: 45, totalRows: 3, notices: [] });
    },
  );

  it("is known by its product, too", () => {
    const rows = [
      [day("2024-01-05"), "Ahmet", 10, "Ekmek"],
      [day("2024-01-05"), "Ahmet", 20, "Süt"],
      [day("2024-01-05"), "Ahmet", 30, "Toplam"],
      [day("2024-02-05"), "Mehmet", 15, "Ekmek"],
      [day("2024-02-05"), "Mehmet", 15, "Toplam"],
    ];
    expect(read(rows)).toMatchObject({ turnover: 45, totalRows: 2 });
  });

  it("counts as a sale, with a notice, where it adds up nothing", () => {
    const rows = [
      [day("2024-01-05"), "Anna", 10, "A"],
      [day("2024-01-06"), "Total", 25, "A"],
    ];
    expect(read(rows)).toMatchObject({ turnover: 35, totalRows: 0, notices: ["totalCounts"] });
  });

  it("is not seen in a company that is called like one", () => {
    const rows = [
      [day("2024-01-05"), "Anna", 10, "A"],
      [day("2024-01-06"), "Boris", 20, "A"],
      [day("2024-01-07"), "Total Energies SRL", 30, "A"],
    ];
    expect(read(rows)).toMatchObject({ turnover: 60, totalRows: 0, notices: [] });
  });

  it("is found below very many plain rows", () => {
    const rows: CellValue[][] = Array.from({ length: 5000 }, (_none, row) => [day("2024-01-05"), `C${row}`, 1, "A"]);
    rows.push([day("2024-01-31"), "Total", 5000, null]);
    expect(read(rows)).toMatchObject({ turnover: 5000, totalRows: 1 });
  });
});
