import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { readXlsx } from "../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../src/workbooks/xlsx/xlsxWriter";
import { paneFrame } from "../e2e/paneScreens";
import { fluentMarks, violations } from "../e2e/axe";
import { WorkbenchPage } from "../e2e/workbenchPage";
import { root } from "../workbench/command/runCommand";
import { cellsOf, sheetWith, values, valuesOf, workbookWith } from "../workbooks/workbooks";
import { READER, startCluster, type Cluster } from "./cluster";
import { startGateway, type Gateway } from "./gateway";
import { hardClients, hardSales, hardSource } from "./hardSales";
import { createTables, loadTables } from "./hardTables";

// The pane of a build that knows the company's database, over a cluster, through a gateway.

const built = path.join(root, "dist/engine");
const sales = hardSales(600);

let cluster: Cluster;
let gateway: Gateway;
let server: ChildProcess;
let browser: Browser;
let workbench: WorkbenchPage;
const folder = mkdtempSync(path.join(tmpdir(), "clientele-pane-"));

beforeAll(async () => {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const env = { ...process.env, CLIENTELE_ENGINE: "/engine" };
  if (!process.env.ZZ)
    execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", built], { cwd: root, env });
  cluster = await startCluster();
  await createTables(cluster);
  await loadTables(cluster, sales, hardClients(sales));
  gateway = await startGateway(built, cluster.nodes[0].url, READER);
  server = spawn(process.execPath, [path.join(root, "test/e2e/serveRun.mjs")], { stdio: ["pipe", "pipe", "inherit"] });
  const line = await new Promise<string>((resolve) => server.stdout?.once("data", (data) => resolve(String(data))));
  browser = await chromium.connect((JSON.parse(line) as { readonly browser: string }).browser);
  workbench = await WorkbenchPage.open(browser, gateway.address);
});

afterAll(async () => {
  await browser?.close();
  server?.stdin?.end();
  gateway?.close();
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A workbook with a secret word in every cell, among them sales that look like sales. */
async function secretBook(): Promise<Buffer> {
  const targets = cellsOf([values("Segment", "Secretpaper", "Secretink"), values("Secretshops", "x", "")]);
  const own = cellsOf([
    values("Date", "Client", "Amount"),
    values("2024-01-05", "Secretclient", 4_711_001),
    values("2024-02-05", "Secretother", 4_711_002),
    values("2024-03-05", "Secretclient", 4_711_003),
  ]);
  const book = workbookWith([
    sheetWith({ id: "1", name: "Secretsales", cells: own }),
    sheetWith({ id: "2", name: "Target matrix", cells: targets }),
  ]);
  return Buffer.from(await writeXlsx(book));
}

const secret = /secret|4711\d/i;
const choose = (label: string, option: string) =>
  workbench.pane.getByRole("combobox", { name: label, exact: true }).selectOption(option);

it("takes the sales from the database, tells what is wrong with it, and writes the reports of the command", async () => {
  const { pane, page } = workbench;
  const book = await secretBook();
  await workbench.openFile("secret.xlsx", book);
  await pane.getByLabel("Take the sales from the database").check();
  await pane.getByText("Choose the database, the table of the sales").waitFor();
  await choose("Database", "trade");
  await choose("Table or view of the sales", "sales of the company");
  // Proposed by names and first values; the manager's column has a name that tells nothing.
  const salesColumn = (role: string) => pane.getByRole("combobox", { name: role, exact: true }).first();
  await workbench.until(async () => (await salesColumn("Amount").inputValue()) === "amount");
  expect(await salesColumn("Date").inputValue()).toBe("sold on");
  expect(await salesColumn("Client").inputValue()).toBe("client");
  expect(await salesColumn("Product").inputValue()).toBe("product");
  await salesColumn("Document").selectOption("number");
  await salesColumn("Manager").selectOption("day");
  await salesColumn("Margin").selectOption("margin");
  await choose("Table or view of the clients", "clients");
  const clientColumn = (role: string) => pane.getByRole("combobox", { name: role, exact: true }).last();
  await clientColumn("Client").selectOption("name");
  await clientColumn("Segment").selectOption("segment");
  await clientColumn("Manager").selectOption("manager");
  await clientColumn("Buys from competitors").selectOption("competitors");
  await clientColumn("Recommends us").selectOption("recommends");
  await clientColumn("Reason lost").selectOption("reason");
  await choose("How the rows lie", "client");

  gateway.login = { ...READER, password: "guess" };
  await pane.getByRole("button", { name: "Test connection" }).click();
  await pane.getByText("The database does not accept the name or the password.").waitFor();
  gateway.login = READER;
  await pane.getByRole("button", { name: "Test connection" }).click();
  await pane.getByText("Everything can be read.").waitFor();
  await pane.getByText("The database answers: ClickHouse 18.16").waitFor();
  await pane.getByText(`Rows of the sales: ${sales.length}`).waitFor();
  expect(await violations(paneFrame(page), fluentMarks)).toEqual([]);

  await workbench.run();
  expect(await workbench.sheetNames()).toContain("Lost clients");
  await pane.getByRole("tab", { name: "Explain" }).click();
  await pane.getByText("they cannot be explained here").waitFor();
  await pane.getByRole("tab", { name: "Tasks" }).click();
  await pane.getByText("Tasks are made from single sales").waitFor();
  await pane.getByRole("tab", { name: "Checklists" }).click();
  await pane.getByText("nothing is proposed here").waitFor();

  const { bytes } = await workbench.download();
  const byPane = (await readXlsx(new Uint8Array(bytes))).sheets;
  const byCommand = (await readXlsx(new Uint8Array(byCommandLine(book)))).sheets;
  const reports = byCommand.map(({ name }) => name).filter((name) => !["Secretsales", "Target matrix"].includes(name));
  expect(reports.length).toBeGreaterThan(8);
  for (const name of reports) {
    const of = (sheets: typeof byPane) => valuesOf(sheets.find((sheet) => sheet.name === name)!);
    expect({ name, cells: of(byPane) }).toEqual({ name, cells: of(byCommand) });
  }
  expect(gateway.seen.length).toBeGreaterThan(10);
  expect(gateway.seen.filter((question) => secret.test(question))).toEqual([]);
});

it("ends the query when the user cancels, and leaves the workbook as it was", async () => {
  const { pane } = workbench;
  const before = await workbench.sheetNames();
  const asked = gateway.seen.length;
  const held = () => gateway.seen.slice(asked).find((question) => question.includes("sumForEach")) ?? "";
  gateway.holdBack = "sumForEach";
  await pane.getByRole("button", { name: "Run again" }).click();
  await workbench.until(() => Promise.resolve(held() !== ""));
  const id = /query_id=(clientele-[\w-]+)/.exec(held())?.[1];
  const told = gateway.seen.length;
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByText("cancelled", { exact: false }).first().waitFor();
  await workbench.until(() => Promise.resolve(gateway.seen.length > told));
  expect(gateway.seen.slice(told).join()).toContain(`KILL QUERY WHERE query_id = '${id}'`);
  expect(await workbench.sheetNames()).toEqual(before);
  gateway.holdBack = "";
});

it("remembers the database with the workbook, and says in a sentence when a part of it is gone", async () => {
  const { pane } = workbench;
  const { bytes } = await workbench.download();
  await workbench.openFile("again.xlsx", bytes);
  await workbench.until(() => pane.getByLabel("Take the sales from the database").isChecked());
  await workbench.run();
  await pane.getByRole("tab", { name: "Data" }).click();
  for (const node of cluster.nodes.filter(({ shard }) => shard === 1)) await cluster.kill(node);
  const before = await workbench.cells("Clients");
  await pane.getByRole("button", { name: "Run again" }).click();
  await pane.getByText("A part of the cluster does not answer, so nothing was written.").waitFor();
  expect(await workbench.cells("Clients")).toEqual(before);
  await pane.getByLabel("Take the sales from the database").uncheck();
  // The sales of the workbook are proposed again.
  await pane.getByRole("button", { name: "Check the data" }).waitFor();
  expect(workbench.complaints.filter((complaint) => !/ 500 |Failed to load resource/.test(complaint))).toEqual([]);
});

/** The reports that the command makes of the same workbook and the same tables. */
function byCommandLine(book: Buffer): Buffer {
  const source = {
    ...hardSource,
    spread: "client",
    address: cluster.nodes[0].url,
    user: READER.user,
  };
  const [settings, input, output] = ["settings.json", "book.xlsx", "out.xlsx"].map((name) => path.join(folder, name));
  writeFileSync(settings, JSON.stringify({ engine: source }));
  writeFileSync(input, book);
  const args = ["src/workbench/command/run.mjs", "--engine", settings, "--language", "en", input, output];
  const env = { ...process.env, CLIENTELE_ENGINE_PASSWORD: READER.password };
  execFileSync(process.execPath, args, { cwd: root, env });
  return readFileSync(output);
}
