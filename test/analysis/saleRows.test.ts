import type { Rows } from "../../src/analysis/types";
import { isoFormat } from "./caseInput";
import { notices, plain, readRows as read, turnover } from "./readSaleRows";

// Which rows of a sales table are sales. Source: spec 1.6, 1.7.

describe("rows", () => {
  test.each([
    ["Cancelled", 0],
    ["черновик", 0],
    ["Откажано", 0],
    ["anulat", 0],
    ["iptal edildi", 0],
    ["Paid", 10],
    ["выполнен", 10],
  ])("a sale whose state is %s counts %d", (state, expected) => {
    const sales = read([[45292, "Anna", 10, state], [45293, "Anna", 5, "ok"]], { ...plain, state: 3 }); // prettier-ignore
    expect(turnover(sales)).toBe(expected + 5);
    expect(notices(sales)).toEqual(expected === 0 ? ["kindsLeftOut"] : []);
  });

  test.each(["Credit Memo", "Возврат от покупателя", "Книжно одобрение", "Storno", "İade faturası"])(
    "a positive amount of kind %s is taken away, and a word can be set to mean something else",
    (kind) => {
      const rows = [[45292, "Anna", 10, "Invoice"], [45293, "Anna", 4, kind], [45294, "Anna", -1, kind]]; // prettier-ignore
      expect(turnover(read(rows, { ...plain, saleKind: 3 }))).toBe(5);
    },
  );

  test("the total of a document that repeats on its lines counts once", () => {
    const columns = { date: 0, client: 1, document: 2, product: 3, amount: 4 };
    const sales = read([[45292, "Ana", 501, "Mug", 60], [45292, "Ana", 501, "Plate", 60], [45292, "Ana", 501, "Cup", 60], [45293, "Ion", 502, "Mug", 80]], columns); // prettier-ignore
    expect([turnover(sales), notices(sales)]).toEqual([140, ["documentTotals"]]);
  });

  describe("a row with the sum of its document's lines", () => {
    const columns = { date: 0, client: 1, document: 2, product: 3, amount: 4 };
    const documents: readonly (readonly number[])[] = [[60, 40], [5.01, 2.5, 2.49], [80], [7, 3]]; // prettier-ignore
    const sum = (lines: readonly number[]) => lines.reduce((total, line) => total + line, 0);
    const sheet = (rowsOf: (lines: readonly number[], day: number, number: number) => Rows) =>
      read(
        documents.flatMap((lines, place) => rowsOf(lines, 45292 + place, 501 + place)),
        columns,
      );

    test("is left out above its lines, whether these are filled or take what is above", () => {
      const above = sheet((lines, day, number) => [
        [day, "Ana", number, null, sum(lines)],
        ...lines.map((line) => [null, null, null, "Mug", line]),
      ]);
      expect([turnover(above), above.ledger.rows, notices(above)]).toEqual([200, 8, ["filledDown", "documentSums"]]);
      expect(above.rows).toMatchObject({ total: 12, totalRows: 4, unreadable: 0 });
      expect(above.sums).toMatchObject({ column: { rows: 12, amount: 400 }, repeated: { rows: 4, amount: 200 } });
      const filled = sheet((lines, day, number) => [
        [day, "Ana", number, "Order", sum(lines)],
        ...lines.map((line) => [day, "Ana", number, "Mug", line]),
      ]);
      expect([turnover(filled), notices(filled)]).toEqual([200, ["documentSums"]]);
    });

    test("is left out below its lines", () => {
      const below = sheet((lines, day, number) => [
        ...lines.map((line) => [day, "Ana", number, "Mug", line]),
        [day, "Ana", number, "", sum(lines)],
      ]);
      expect([turnover(below), notices(below)]).toEqual([200, ["documentSums"]]);
    });

    test("is a line like the others where it is one by chance", () => {
      const lines = read(
        [[45292, "Ana", 501, "Mug", 30], [45292, "Ana", 501, "Cup", 10], [45292, "Ana", 501, "Pot", 20], [45293, "Ana", 502, "Mug", 5], [45293, "Ana", 502, "Cup", 2], [45293, "Ana", 502, "Pot", 8]], // prettier-ignore
        columns,
      );
      expect([turnover(lines), notices(lines)]).toEqual([75, []]);
    });
  });

  test("lines of an order, a client named once and rows with only a name hold for the rows below", () => {
    const lines = read([[45292, "Anna", 10, "Desk"], [null, "", 5, "Chair"], [45300, "Boris", 7, "Desk"]]); // prettier-ignore
    expect([lines.ledger.rows, turnover(lines), notices(lines)]).toEqual([3, 22, ["filledDown"]]);
    const once = read([[45292, "Anna", 10], [45293, null, 5], [45300, "Boris", 7], [45301, null, 1]]); // prettier-ignore
    expect([...once.ledger.clientStart]).toEqual([0, 2, 4]);
    const groups = read([[null, "Anna", 15], [45292, null, 10], [45293, null, 5], [null, "Boris", 7], [45300, null, 7]]); // prettier-ignore
    expect([groups.ledger.rows, turnover(groups), notices(groups)]).toEqual([3, 22, ["filledDown", "groupRows"]]);
    // A single hole stays a problem.
    const hole = read([[45292, "Anna", 10], [45293, "", 5], [45294, "Anna", 1]]); // prettier-ignore
    expect(hole.problems.counts).toEqual({ clientMissing: 1 });
  });

  test("a total, the header once more and column numbers take nothing from the row above", () => {
    const headers = ["Date", "Client", "Amount", "Product", "Quantity"];
    const columns = { ...plain, product: 3, quantity: 4 };
    const lines = read(
      [[1, 2, 3, 4, 5], [45292, "Anna", 10, "Desk", 1], [null, "", 5, "Chair", 1], headers, [45300, "Boris", 7, "Desk", 1], [null, null, 22, null, "Total"]],
      columns, isoFormat, { headers }); // prettier-ignore
    expect([turnover(lines), lines.rows, notices(lines)]).toEqual([
      22,
      { total: 4, unreadable: 0, totalRows: 1, duplicates: 0 },
      ["filledDown", "formRows"],
    ]);
    const groups = read(
      [[null, "Anna", 15], [45292, null, 10], headers.slice(0, 3), [45293, null, 5], [null, "Boris", 7], [45300, null, 7]],
      plain, isoFormat, { headers: headers.slice(0, 3) }); // prettier-ignore
    expect([groups.ledger.clients.names, turnover(groups)]).toEqual([["Anna", "Boris"], 22]);
  });

  test("managers alone in a row above their clients are those of all rows below", () => {
    const columns = { date: 0, manager: 1, client: 2, amount: 3 };
    const rows = [
      [null, "Maria", null, 15], [null, null, "Anna", 15], [45292, null, null, 10], [45293, null, null, 5],
      [null, "Oleg", null, 8], [null, null, "Boris", 7], [45300, null, null, 7], [null, null, "Cora", 1], [45301, null, null, 1],
      ["Total", null, null, 23],
    ]; // prettier-ignore
    const sales = read(rows, columns);
    const { ledger } = sales;
    const found = [...ledger.sourceRow].map((_row, place) => [
      ledger.amount[place],
      ledger.managers.names[ledger.manager?.[place] ?? -1],
    ]);
    expect(found).toEqual([[10, "Maria"], [5, "Maria"], [7, "Oleg"], [1, "Oleg"]]); // prettier-ignore
    expect(ledger.clients.names).toEqual(["Anna", "Boris", "Cora"]);
    expect([sales.problems.counts, notices(sales)]).toEqual([{ totalRow: 1 }, ["filledDown", "groupRows"]]);
    // Where clients stand in their own rows it is a line of the order above.
    const lines = read([[45292, "Maria", "Anna", 10], [null, "Maria", null, 5], [45294, "Maria", "Anna", 1]], columns); // prettier-ignore
    expect([lines.ledger.rows, notices(lines)]).toEqual([3, ["filledDown"]]);
  });

  test("the form around the data is counted in one line", () => {
    const headers = ["Дата", "Клиент", "Сумма"];
    const rows = [[1, 2, 3], [45292, "Anna", 10], headers, ["------", "------", "------"], [45293, "Anna", 5], ["Главный бухгалтер ______ Иванова", null, null]]; // prettier-ignore
    const sales = read(rows, plain, isoFormat, { headers });
    expect([sales.ledger.rows, sales.problems.counts, sales.notices]).toEqual([
      2,
      {},
      [{ code: "formRows", params: { rows: 4 } }],
    ]);
  });
});
