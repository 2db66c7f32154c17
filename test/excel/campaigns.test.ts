import { addressColumns } from "../../src/app/campaigns/addressColumns";
import { logSheet, readSent, recordCampaign } from "../../src/app/campaigns/campaignLog";
import {
  campaignSheets,
  headersOfList,
  linesOnSheet,
  sheetName,
  unsubscribedIn,
} from "../../src/app/campaigns/campaignSheets";
import { keepLastCampaign, loadLastCampaign } from "../../src/app/campaigns/lastCampaign";
import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { withDoneTasks } from "../../src/app/tasks/doneTasks";
import { noContactWarning, taskWarnings } from "../../src/app/tasks/taskSentences";
import { lookAtTasks, updateTasks } from "../../src/app/tasks/updateTasks";
import { restoreTypedText } from "../../src/app/typedSheets/typedText";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { loadLateTranslator, translator } from "../../src/locales";
import { campaignList, type CampaignRule } from "../../src/tasks/campaigns/campaignList";
import { candidatesOf } from "../../src/tasks/campaigns/campaignSources";
import { isoDay } from "../setup/csvTables";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

// A campaign from its list to the next one: made, changed by the user, recorded, and known as a contact.

afterEach(closeHost);

const port = officeWorkbook();
const t = translator("en");
const DAY = isoDay("2024-12-31");
const rule: CampaignRule = {
  channel: "email",
  country: "none",
  day: DAY,
  quietDays: 30,
  unsubscribed: new Set(),
  allowed: new Set(),
};

const sales = sheetData("Sales", [
  ["Date", "Client", "Amount"],
  [isoDay("2024-11-01"), "Anna", 900],
  [isoDay("2024-12-01"), "=1+1", 500],
  [DAY, "Vera", 100],
]);
const clients = sheetData("Clients", [
  ["Client", "E-mail", "Phone", "Do not contact"],
  ["Anna", "Anna@X.ru", "8 (921) 123-45-67", ""],
  ["=1+1", "boris@x.ru", "", ""],
  ["Vera", "vera@x.ru", "", "yes"],
]);
const stop = sheetData("Stop list", [["whoever"], ["BORIS@x.ru"]]);

async function makeList(given: Partial<CampaignRule> = {}) {
  const { session } = await scanWorkbook(port);
  const { analysis } = await readWorkbook(port, session, watch());
  const { input } = await lookAtTasks(port, analysis, t);
  return campaignList(candidatesOf(analysis, { list: "all" }, input, addressColumns(analysis)), { ...rule, ...given });
}

test("a list is written as texts, recorded as the user has left it, and its clients count as contacted", async () => {
  const host = openHost(workbookData([sales, clients]));
  const list = await makeList();
  expect(list.lines.map(({ client, address }) => [client, address])).toEqual([
    ["Anna", "anna@x.ru"],
    ["=1+1", "boris@x.ru"],
  ]);
  expect(list.leftOut.map(({ client, reason }) => [client, reason])).toEqual([["Vera", "doNotContact"]]);
  const [name, left] = await port.addSheets(campaignSheets("Spring: 1/2", list, t, "en"));
  expect([name, left]).toEqual(["Spring 1 2", "Left out - Spring 1 2"]);
  expect(valueAt(sheetNamed(host.save(), name), 2, 1)).toBe("=1+1");

  // The user takes the second client out.
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange("A3:H3").values = [["", "", "", "", "", "", "", ""]];
    await context.sync();
  });
  const lines = await linesOnSheet(port, name, headersOfList(t));
  if ("header" in lines) throw new Error("no list");
  expect(lines).toEqual([{ client: "Anna", address: "anna@x.ru", manager: "" }]);
  const sent = { name: "Spring", channel: "e-mail", day: DAY - 3, lines };
  expect((await recordCampaign(port, sent, t, "en"))?.added).toBe(1);
  expect((await recordCampaign(port, sent, t, "en"))?.added).toBe(0);
  expect((await readSent(port)).contacts).toMatchObject([
    { client: "Anna", day: DAY - 3, campaign: "Spring", result: "" },
  ]);

  // What the user notes stays when the next campaign is recorded.
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Campaigns").getRange("G2").values = [["ordered"]];
    await context.sync();
  });
  await recordCampaign(port, { ...sent, name: "Summer" }, t, "en");
  expect((await readSent(port)).contacts.map(({ campaign, result }) => [campaign, result])).toEqual([
    ["Spring", "ordered"],
    ["Summer", ""],
  ]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Campaigns").getRange("G2").clear("Contents");
    await context.sync();
  });
  expect(await restoreTypedText(port, logSheet(t, "en"), 0)).toBe(1);
  expect((await readSent(port)).contacts[0].result).toBe("ordered");
  const again = await makeList();
  expect(again.leftOut.map(({ client, reason }) => [client, reason])).toContainEqual(["Anna", "contacted"]);
  expect((await makeList({ quietDays: 3 })).lines.map(({ client }) => client)).toContain("Anna");
});

test("what was sent counts as contacts only where a table asks when somebody was in touch", async () => {
  openHost(workbookData([sales, clients]));
  const lines = [{ client: "Anna", address: "anna@x.ru", manager: "" }];
  await recordCampaign(port, { name: "Spring", channel: "e-mail", day: DAY, lines }, t, "en");
  const silent = { offers: null, activities: null, surveys: null };
  expect(await withDoneTasks(port, silent)).toBe(silent);
  const { session } = await scanWorkbook(port);
  const table = (await readWorkbook(port, session, watch())).analysis.evidence.input.clients ?? null;
  if (table === null) throw new Error("no clients");
  expect(await withDoneTasks(port, { clients: table })).toEqual({ clients: table });
  const asking = { clients: { ...table, columns: { ...table.columns, nextStep: 4 } } };
  const { activities } = await withDoneTasks(port, asking);
  expect(activities?.entries).toMatchObject([{ row: -1, client: "Anna", done: DAY, kind: "Spring" }]);
});

test("a day of sending that cannot be taken for a contact is named, and a row of the user's own counts", async () => {
  const host = openHost(workbookData([sales, clients]));
  const lines = ["Anna", "=1+1"].map((client) => ({ client, address: `${client}@x.ru`, manager: "" }));
  await recordCampaign(port, { name: "Spring", channel: "e-mail", day: DAY - 3, lines }, t, "en");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Campaigns");
    sheet.getRange("A2:A3").values = [["last week"], [DAY + 400]];
    sheet.tables.getItemAt(0).rows.add(-1, [[DAY - 5, "Fair", "Vera", "", "", "", "", ""]]);
    await context.sync();
  });
  const { session } = await scanWorkbook(port);
  const { analysis } = await readWorkbook(port, session, watch());
  const { input, noContacts } = await lookAtTasks(port, analysis, t);
  expect([...input.lastContact]).toEqual([["vera", DAY - 5]]);
  expect(noContactWarning(noContacts, t)).toEqual([
    "2 days in the list of sent campaigns cannot be read or are more than a year ahead, first Campaigns!A2: “last week”. They are not taken for a contact with the client. Correct the day.",
  ]);
  const update = await updateTasks(port, analysis, ["winBack"], t, "en");
  expect(taskWarnings(update, t)).toContain(noContactWarning(noContacts, t)[0]);
  const clientsTable = analysis.evidence.input.clients ?? null;
  if (clientsTable === null) throw new Error("no clients");
  const asking = { clients: { ...clientsTable, columns: { ...clientsTable.columns, nextStep: 4 } } };
  const { activities } = await withDoneTasks(port, asking);
  expect(activities?.problems.items).toEqual([
    { code: "dateUnreadable", where: { sheet: "Campaigns", row: 1, column: 0 }, params: { value: "last week" } },
  ]);
});

test("no sheet of a campaign is taken for clients or sales, and a list that is gone is not recorded", async () => {
  openHost(workbookData([sales, clients]));
  await port.addSheets(campaignSheets("Spring", await makeList(), t, "en"));
  const { session } = await scanWorkbook(port);
  expect([session.choices.sales?.table.sheet, session.choices.clients?.table.sheet]).toEqual(["Sales", "Clients"]);
  expect(session.choices.sales?.more ?? []).toEqual([]);
  expect(await linesOnSheet(port, "Autumn", headersOfList(t))).toEqual({ header: null });
});

test("a list of which the addresses are not found is not recorded without them", async () => {
  const host = openHost(workbookData([sales, clients]));
  const [name] = await port.addSheets(campaignSheets("Spring", await makeList(), t, "en"));
  const typeHeader = (header: string) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("C1").values = [[header]];
      await context.sync();
    });
  await typeHeader("Where to");
  expect(await linesOnSheet(port, name, headersOfList(t))).toEqual({ header: "Address" });
  await typeHeader("Address");
  expect(await linesOnSheet(port, name, headersOfList(t))).toHaveLength(2);
});

test("a list is known by the headers that it was made with, in whatever language it is recorded", async () => {
  openHost(workbookData([sales, clients]));
  const made = await loadLateTranslator("ru", "tasks");
  const [name] = await port.addSheets(campaignSheets("Весна", await makeList(), made, "ru"));
  await keepLastCampaign(port, { sheet: name, name: "Весна", channel: "e-mail", headers: headersOfList(made) });
  const last = await loadLastCampaign(port);
  expect(await linesOnSheet(port, name, last?.headers ?? headersOfList(t))).toMatchObject([
    { client: "Anna", address: "anna@x.ru" },
    { client: "=1+1", address: "boris@x.ru" },
  ]);
});

test("the unsubscribed are known by any cell of their table", async () => {
  openHost(workbookData([sales, clients, stop]));
  const table = (await port.findTables()).find(({ sheet }) => sheet === "Stop list");
  if (table === undefined) throw new Error("no table");
  const unsubscribed = await unsubscribedIn(port, table, "email", "none");
  if (unsubscribed === null) throw new Error("no table");
  expect([...unsubscribed]).toEqual(["boris@x.ru"]);
  const { leftOut } = await makeList({ unsubscribed });
  expect(leftOut.map(({ client, reason }) => [client, reason])).toContainEqual(["=1+1", "unsubscribed"]);
});

test("who unsubscribes after the table was chosen is known too, and a table that is gone is said", async () => {
  openHost(workbookData([sales, clients, stop]));
  const table = (await port.findTables()).find(({ sheet }) => sheet === "Stop list");
  if (table === undefined) throw new Error("no table");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stop list");
    sheet.getRangeByIndexes(table.row + table.rows + 1, table.column, 1, 1).values = [["late@x.ru"]];
    await context.sync();
  });
  expect([...((await unsubscribedIn(port, table, "email", "none")) ?? [])]).toEqual(["boris@x.ru", "late@x.ru"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stop list").delete();
    await context.sync();
  });
  expect(await unsubscribedIn(port, table, "email", "none")).toBeNull();
});

test("a campaign may be called what Excel calls no sheet", () => {
  expect(sheetName("'[Q1] : offers / clients?'")).toBe("Q1 offers clients");
  expect(sheetName("x".repeat(40))).toHaveLength(31);
});

test("letters go to the address with its city, to the person in charge, and to nobody who does not want them", async () => {
  const people = sheetData("Clients", [
    ["Client", "Contact person", "E-mail", "Postal code", "City", "Address", "Status"],
    ["Anna", "Ana Petrova", "anna@x.ru", "1000", "Skopje", "Main St. 1", "new"],
    ["=1+1", "", "boris@x.ru", "2000", "Štip", "Main St. 1", ""],
    ["Vera", "Vera", "vera@x.ru", "1000", "Skopje", "", ""],
  ]);
  const host = openHost(workbookData([sales, people, sheetData("No letters", [["Name"], ["=1+1"]])]));
  const list = await makeList({ channel: "post" });
  expect(list.lines.map(({ client, address }) => [client, address])).toEqual([
    ["Anna", "1000, Skopje, Main St. 1"],
    ["=1+1", "2000, Štip, Main St. 1"],
  ]);
  expect(list.leftOut.map(({ client, reason }) => [client, reason])).toEqual([["Vera", "noAddress"]]);
  const [name] = await port.addSheets(campaignSheets("Letters", list, t, "en"));
  const sheet = sheetNamed(host.save(), name);
  expect([1, 2].map((row) => [0, 1, 2].map((column) => valueAt(sheet, row, column)))).toEqual([
    ["Ana Petrova", "Anna", "1000, Skopje, Main St. 1"],
    ["=1+1", "=1+1", "2000, Štip, Main St. 1"],
  ]);
  const table = (await port.findTables()).find((found) => found.sheet === "No letters");
  if (table === undefined) throw new Error("no table");
  const unsubscribed = (await unsubscribedIn(port, table, "post", "none")) ?? new Set<string>();
  const { leftOut } = await makeList({ channel: "post", unsubscribed });
  expect(leftOut.map(({ client, reason }) => [client, reason])).toContainEqual(["=1+1", "unsubscribed"]);
});

test("a State without a city or a postal code beside it is no part of the address", async () => {
  const linesOf = async (headers: readonly string[], row: readonly string[]) => {
    openHost(workbookData([sales, sheetData("Clients", [headers, row])]));
    const { lines } = await makeList({ channel: "post" });
    return lines.map(({ address }) => address);
  };
  expect(await linesOf(["Client", "Address", "State"], ["Anna", "Main St. 1", "in talks"])).toEqual(["Main St. 1"]);
  expect(await linesOf(["Client", "Address", "City"], ["Anna", "Main St. 1", "Skopje"])).toEqual([
    "Main St. 1, Skopje",
  ]);
  const both = await linesOf(["Client", "Address", "City", "State"], ["Anna", "Main St. 1", "Salem", "OR"]);
  expect(both).toEqual(["Main St. 1, Salem, OR"]);
});
