import { exportedCsv, exportedXlsx } from "./exportedSales";
import { useWorkbench } from "./started";

// What a new user does first, with the sheets that people really have.

const openWorkbench = useWorkbench();

test.each([
  ["xlsx", exportedXlsx],
  ["csv", exportedCsv],
])(
  "an exported sheet (%s) full of small faults is understood at once, and each fault is named",
  async (kind, bytes) => {
    const workbench = await openWorkbench();
    await workbench.openFile(`Ведомость.${kind}`, await bytes());
    const { pane } = workbench;
    await pane.getByText("Sales from Jan 9, 2024 to Jun 11, 2024", { exact: true }).waitFor();
    await pane.getByRole("cell", { name: "Итого за январь – a total, left out" }).waitFor();
    // Every column is known by its header: none asks to be checked.
    await pane.getByRole("button", { name: "Columns: change them" }).waitFor();
    const roles = await pane.locator("dl dt").allTextContents();
    expect(roles).toEqual(["Date", "Client", "Amount", "Document", "Product", "Manager"]);

    await pane.getByRole("button", { name: "Check the data" }).click();
    // 19 sales, one with an error, one on 31 April, one without a figure; 6 subtotals and the total.
    await pane.getByText("16 of 26 rows of the sales can be used, 10 will be left out.").waitFor();
    for (const problem of [
      "Date cannot be read: 1",
      "Amount cannot be read: 1",
      "Error in a cell: 1",
      "Total row; left out: 7",
    ]) {
      await pane.getByRole("button", { name: problem }).waitFor();
    }
    await pane.getByRole("button", { name: "Look for duplicates" }).click();
    await pane.getByText("The names differ only by letters that look alike", { exact: true }).first().waitFor();

    await workbench.run();
    // 64,700.50 + 15,950 + 73,800 + 31,650 + 85,450 + 50,300 from January to June.
    await pane.getByText("321,850.50", { exact: true }).first().waitFor();
    expect(workbench.complaints).toEqual([]);
  },
);

test("a bank statement is a list of sales: its payers are the clients, and no empty sheets about products are written", async () => {
  const workbench = await openWorkbench();
  const statement = [
    "Account statement 01/01/2024 - 06/30/2024",
    "Posting date,Reference,Payer,Debit,Credit,Details",
    '01/09/2024,101,Daisy Ltd,,"$12,500.00",Invoice 15',
    '02/14/2024,9,Summer Cafe,,"$2,850.00",Invoice 33',
    '05/16/2024,12,School No 5,,"$67,000.00",Furniture',
    'Total,,,,"$82,350.00",',
  ];
  await workbench.openFile("statement.csv", Buffer.from(statement.join("\n")));
  const { pane } = workbench;
  await pane.getByText("Sales from Jan 9, 2024 to May 16, 2024", { exact: true }).waitFor();
  await workbench.run();
  await pane.getByText("82,350.00", { exact: true }).first().waitFor();
  const written = await workbench.sheetNames();
  expect(written).toContain("Clients");
  expect(written.filter((name) => /product|sell/i.test(name))).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

test("at a client's office: from an empty workbook by the template and a few typed sales to a client, in Russian", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await workbench.openSample("Empty workbook");
  await page.locator("#language").selectOption("ru");
  await pane.getByRole("button", { name: "Создать шаблон" }).click();
  await pane.getByText("Продажи!A1 · 1 строка · 8 столбцов").waitFor();

  await workbench.showSheet("Продажи");
  const sales = [
    ["15.01.2024", "1", "Ромашка", "Иванова", "Бумага", "2", "12500,50"],
    ["20.02.2024", "2", "Вектор", "Сидоров", "Мебель", "1", "4200"],
  ];
  for (const [row, cells] of sales.entries()) {
    for (const [column, text] of cells.entries()) await workbench.type(`${"ABCDEFG"[column]}${row + 2}`, text);
  }
  // The pane follows what is typed.
  await pane.getByText("Продажи!A1 · 2 строки · 8 столбцов").waitFor();
  await pane.getByRole("cell", { name: "Вектор", exact: true }).waitFor();
  await pane.getByText("Продажи с 15.01.2024 по 20.02.2024").waitFor();
  await pane.getByRole("button", { name: "Рассчитать", exact: true }).click();
  await pane.getByRole("heading", { name: "Результат", exact: true }).waitFor();
  // Days and amounts as Russians write them, the second sale typed below the table: 12,500.50 + 4,200.
  await pane.getByText("Использованы все 2 строки.", { exact: false }).waitFor();
  await pane.getByText("16 700,50", { exact: true }).first().waitFor();

  await workbench.select("C3");
  await pane.getByRole("tab", { name: "Разбор" }).click();
  await pane.getByRole("heading", { name: "Вектор" }).waitFor();
  expect(workbench.complaints).toEqual([]);
});
