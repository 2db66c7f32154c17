import golden from "../golden/northwind.json";
import { byName, recordsUnder } from "./reportCells";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

test("=ABC typed into a cell of the report spills the report's own classes", async () => {
  const workbench = await openWorkbench();
  await workbench.run();
  await workbench.showSheet("Clients - analysis");
  const before = await workbench.cells("Clients - analysis");
  const headerRow = before.findIndex((row) => row[0]?.value === "Client");
  const headers = before[headerRow].map((cell) => cell?.value);
  const turnover = letters(headers.indexOf("Turnover"));
  const first = headerRow + 2;
  const last = headerRow + 1 + golden.clients;
  const free = headers.length + 1;

  await workbench.type(`${letters(free)}${first}`, `=ABC(${turnover}${first}:${turnover}${last})`);
  const spilled = async () =>
    (await workbench.cells("Clients - analysis")).slice(first - 1, last).map((row) => row[free]?.value);
  await workbench.until(async () => (await spilled()).some((value) => value === "C"));
  const classes = before.slice(first - 1, last).map((row) => row[headers.indexOf("ABC")]?.value ?? "");
  expect((await spilled()).map((value) => value ?? "")).toEqual(classes);
  expect(workbench.complaints).toEqual([]);
});

test("=CLIENTSTATUS typed into a cell of the user's sheet spills one status per client", async () => {
  const workbench = await openWorkbench();
  await workbench.showSheet("Clients");
  const clients = recordsUnder(await workbench.cells("Clients"), "Client");
  const sales = await workbench.cells("Sales");
  const column = (header: string) => letters(sales[0].findIndex((cell) => cell?.value === header));
  const range = (header: string) => `Sales!${column(header)}2:${column(header)}${sales.length}`;

  await workbench.type(
    "Z2",
    `=CLIENTSTATUS(A2:A${clients.length + 1},${range("Client")},${range("Date")},,3,${range("Amount")})`,
  );
  const statuses = async () => (await workbench.cells("Clients")).slice(1).map((row) => row[25]?.value ?? null);
  await workbench.until(async () => (await statuses()).filter((status) => status !== null).length === golden.clients);

  const expected = byName(golden.clientRows as never, "client");
  const found = await statuses();
  clients.forEach((client, index) =>
    expect([client.Client, found[index]]).toEqual([client.Client, expected.get(String(client.Client))?.status]),
  );
  expect(workbench.complaints).toEqual([]);
});

test("typed functions follow their input and name their errors as Excel does, and Excel passes the check", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  for (const [address, text] of [
    ["A1", "90"],
    ["A2", "10"],
    ["C1", "=ABC(A1:A2)"],
    ["D1", "=CRR(1,0,0)"],
  ])
    await workbench.type(address, text);
  const column = async (index: number) => (await workbench.cells("Sheet1")).map((row) => row[index]?.value ?? null);
  await workbench.until(async () => (await column(3))[0] === "#DIV/0!");
  // Spec 3.2: before the second client the cumulative share is 90 %, so it is C.
  expect(await column(2)).toEqual(["A", "C"]);

  await workbench.type("A2", "95");
  await workbench.until(async () => (await column(2))[0] === "B");
  expect(await column(2)).toEqual(["B", "A"]);

  await workbench.pane.getByRole("tab", { name: "Settings" }).click();
  await workbench.pane.getByRole("button", { name: "Check Excel" }).click();
  await workbench.pane.getByText("All that Clientele needs from Excel works here.").waitFor();
  await workbench.pane.getByText("Functions: =CRR(90,10,100) gives 80.").waitFor();
  expect(await workbench.sheetNames()).toEqual(["Sheet1"]);
  expect(workbench.complaints).toEqual([]);
});

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
