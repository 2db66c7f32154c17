import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, workbookData } from "./workbook";

afterEach(closeHost);

/** What is said of the unused columns, and the turnover, where these columns stand behind the date and the client. */
async function readWith(
  headers: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  choose: Readonly<Record<string, number | undefined>> = {},
) {
  const cells = rows.map((row, place) => [45292 + 9 * place, ["Ana", "Bo", "Cem"][place % 3], ...row]);
  openHost(workbookData([sheetData("Sales", [["Date", "Client", ...headers], ...cells])]));
  const { session } = await scanWorkbook(officeWorkbook());
  const sales = session.choices.sales!;
  const columns = { ...sales.columns, ...choose };
  const chosen = { ...session, choices: { ...session.choices, sales: { ...sales, columns } } };
  const { analysis } = await readWorkbook(officeWorkbook(), chosen, watch());
  return {
    said: analysis.notices
      .filter(({ code }) => code === "returnsBeside" || code === "statesBeside")
      .map(({ params }) => params),
    turnover: analysis.totals.turnover,
  };
}

const sold = [
  [100, 20],
  [250, 0],
  [80, null],
  [300, "30.50"],
  [120, 0],
  [90, 0],
] as const;

describe("a column of returns beside the amounts", () => {
  it.each(["Returns", "Refunded Amount", "Возвраты", "Retururi", "İade tutarı", "Враќање"])(
    "called “%s” is told of, with the rows in which something came back",
    async (header) => {
      const { said } = await readWith(["Amount", header], sold);
      expect(said).toEqual([{ column: header, other: "Amount", rows: 2 }]);
    },
  );

  it("is taken away once it is chosen, and no longer told of", async () => {
    const { said, turnover } = await readWith(["Amount", "Returns"], sold, { amount: undefined, credit: 2, debit: 3 });
    expect(said).toEqual([]);
    expect(turnover).toBeCloseTo(940 - 50.5, 6);
  });

  it("is not told of where nothing came back, where it is a day or a text, or where the amount is proven to be without it", async () => {
    const notTold = async (headers: readonly string[], rows: readonly (readonly (string | number | null)[])[]) =>
      expect((await readWith(headers, rows)).said).toEqual([]);
    await notTold(
      ["Amount", "Refunded Amount"],
      sold.map(([amount]) => [amount, 0]),
    );
    await notTold(
      ["Amount", "Return date"],
      sold.map(([amount], place) => [amount, place === 2 ? 45400 : null]),
    );
    await notTold(
      ["Amount", "Return reason"],
      sold.map(([amount], place) => [amount, place === 2 ? "broken" : null]),
    );
  });
});

describe("words in a column that plays no part", () => {
  it.each([
    ["Note", "storno"],
    ["Actual/Forecast", "Forecast"],
    ["Примечание", "отменён"],
    ["Opombe", "понуда"],
    ["Obs.", "proformă"],
    ["Etiket", "iptal edildi"],
  ])("of a column called “%s” such as “%s” are told of, with their rows", async (header, word) => {
    const texts = [null, word, "paid on time", word, "", "ok"];
    const { said } = await readWith(
      ["Amount", header],
      sold.map(([amount], place) => [amount, texts[place]]),
    );
    expect(said).toEqual([{ column: header, value: word, rows: 2 }]);
  });

  it("are left out once the column is chosen, and no longer told of", async () => {
    const rows = sold.map(([amount], place) => [amount, place === 3 ? "Forecast" : "Actual"]);
    const { said, turnover } = await readWith(["Amount", "Actual/Forecast"], rows, { saleKind: 3 });
    expect([said, turnover]).toEqual([[], 640]);
  });

  it("are not told of where they are names, or sentences", async () => {
    const names = sold.map(([amount], place) => [amount, `Returns & Sons ${place}`]);
    const sentence = sold.map(([amount]) => [amount, "Called twice, asked to cancel the subscription next year"]);
    expect((await readWith(["Amount", "Product"], names)).said).toEqual([]);
    expect((await readWith(["Amount", "Note"], sentence)).said).toEqual([]);
  });
});
