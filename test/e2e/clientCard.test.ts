import { byName, recordsUnder } from "./reportCells";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

test("a row of a report that is selected shows its client in the pane, and why, down to the rows of the sales", async () => {
  const workbench = await openWorkbench();
  await workbench.goldenSettings();
  await workbench.run();
  const { pane, page } = workbench;
  await pane.getByRole("button", { name: "Clients - analysis", exact: true }).click();
  const cells = await workbench.cells("Clients - analysis");
  const row = cells.findIndex(([first]) => first?.value === "Save-a-lot Markets");
  await workbench.select(`D${row + 1}`);
  await pane.getByRole("tab", { name: "Explain", exact: true }).click();
  // The selected figure has a heading of its own, by the same name.
  await pane.getByRole("heading", { name: "Save-a-lot Markets" }).first().waitFor();
  // test/golden/northwind.json: turnover 82373.51, class A, XYZ Z with CV 0.744884.
  await pane.getByText("Turnover: 82,373.51 · 9.6%").waitFor();
  await pane.getByText(/^Place 1 of 88 by turnover: 82,373.51 of /).waitFor();
  await pane.getByText("74.5%", { exact: true }).waitFor();
  await pane.getByText("9.6% < 10%", { exact: true }).waitFor();

  // The first row below the status leads to its amount in the sales.
  await pane
    .getByRole("button", { name: /^▸?\s*Rows of the sales table/ })
    .first()
    .click();
  const link = pane.getByRole("button", { name: /^Row \d+$/ }).first();
  const saleRow = Number((await link.textContent())?.replace(/\D/g, ""));
  const sales = await workbench.cells("Sales");
  const amountColumn = sales[0].findIndex((header) => String(header?.value).toLowerCase() === "amount");
  await link.click();
  const address = `${String.fromCharCode(65 + amountColumn)}${saleRow}`;
  await workbench.until(async () => (await page.locator("#grid input").first().inputValue()) === address);
  expect(sales[saleRow - 1].map((cell) => cell?.value)).toContain("Save-a-lot Markets");

  // Another client's row, now on the user's own sheet.
  const other = sales.findIndex((line) => line.some((cell) => cell?.value === "Vins et alcools Chevalier"));
  await workbench.select(`A${other + 1}`);
  await pane.getByRole("heading", { name: "Vins et alcools Chevalier" }).waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("a figure of Summary or Dynamics that is selected shows in the pane how it came about", async () => {
  const workbench = await openWorkbench();
  await workbench.run();
  const { pane } = workbench;
  const rowOf = async (sheet: string, label: string) =>
    (await workbench.cells(sheet)).findIndex(([first]) => first?.value === label) + 1;

  await pane.getByRole("button", { name: "Summary", exact: true }).click();
  await workbench.select(`B${await rowOf("Summary", "Retention (CRR)")}`);
  await pane.getByRole("tab", { name: "Explain", exact: true }).click();
  // test/golden/northwind.json: 73 clients with a purchase, none of them new; 72 in the period before.
  await pane.getByText("(73 − 0) / 72 = 101.4%", { exact: true }).waitFor();

  await pane.getByRole("tab", { name: "Result", exact: true }).click();
  await pane.getByRole("button", { name: "Dynamics", exact: true }).click();
  await workbench.select(`E${await rowOf("Dynamics", "Customer")}`);
  await pane.getByRole("tab", { name: "Explain", exact: true }).click();
  // The same file: 89 clients have bought, 88 of them more than once.
  await pane.getByText("88 / 89 = 98.9%", { exact: true }).waitFor();
  expect(workbench.complaints).toEqual([]);
});

const sales = [
  "Дата;Клиент;Сумма",
  "2024-01-10;ООО «Ромашка»;1000",
  "2024-02-12;Pомашка;500",
  "2024-03-11;ООО «Ромашка»;200",
  "2024-04-15;Строймаш;700",
].join("\n");

test("likely duplicates that are joined are one client after the run, and the user's rows stay as they are", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile("sales.csv", Buffer.from(sales));
  const { pane } = workbench;
  const [sheet] = await workbench.sheetNames();
  const before = await workbench.cells(sheet);
  await pane.getByRole("button", { name: "Look for duplicates" }).click();
  // The second spelling begins with a Latin P.
  await pane.getByRole("checkbox", { name: /^Pомашка/ }).waitFor();
  await pane.getByRole("button", { name: "Join", exact: true }).click();
  await workbench.until(async () => (await workbench.sheetNames()).includes("Client aliases"));
  const aliases = recordsUnder(await workbench.cells("Client aliases"), "As written");
  expect(aliases).toEqual([{ "As written": "Pомашка", Client: "ООО «Ромашка»" }]);

  await workbench.run();
  const clients = byName(recordsUnder(await workbench.cells("Clients"), "Client"), "Client");
  // 1000 + 500 + 200 of three purchases.
  expect(clients.get("ООО «Ромашка»")).toMatchObject({ Turnover: 1700, Purchases: 3 });
  expect([...clients.keys()]).toEqual(["ООО «Ромашка»", "Строймаш", "Total"]);
  expect(await workbench.cells(sheet)).toEqual(before);
  expect(workbench.complaints).toEqual([]);
});

test("joining leaves the list open at the pairs that are left, and is undone", async () => {
  const workbench = await openWorkbench();
  const pairs = [sales, "2024-05-13;ООО «Вектор»;300", "2024-06-11;Вектор;400"].join("\n");
  await workbench.openFile("sales.csv", Buffer.from(pairs));
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Look for duplicates" }).click();
  const joins = pane.getByRole("button", { name: "Join", exact: true });
  await workbench.until(async () => (await joins.count()) === 2);
  const spelling = (name: RegExp) => pane.getByRole("checkbox", { name });
  await spelling(/^Pомашка/).waitFor();
  await joins.first().click();
  await pane.getByText(/^1 spelling joined/).waitFor();
  await workbench.until(async () => (await joins.count()) === 1);
  expect(await pane.getByRole("tab", { name: "Data", selected: true }).count()).toBe(1);
  expect((await spelling(/^Pомашка/).count()) + (await spelling(/Вектор/).count())).toBeGreaterThan(0);
  await joins.first().waitFor();
  await pane.getByRole("button", { name: "Undo the join" }).click();
  await workbench.until(async () => (await joins.count()) === 2);
  await spelling(/^Pомашка/).waitFor();
  expect(workbench.complaints).toEqual([]);
});
