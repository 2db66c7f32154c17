import { addApart, loadApart } from "../../src/app/apartNames";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { joinSpellings, separateSpellings, type Alias } from "../../src/app/joinSpellings";
import { readWorkbook } from "../../src/app/readWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { translator } from "../../src/locales";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, workbookData } from "./workbook";

afterEach(closeHost);

const rows = [
  ["Date", "Client", "Amount"],
  [45292, "OOO Alfa", 10],
  [45293, "Alfa", 20],
  [45294, "=Alfa", 30],
  [45295, "Beta", 40],
];

it("joining spellings writes an alias table of the user's own, which grows and is read by the next analysis", async () => {
  const host = openHost(workbookData([sheetData("Sales", rows)]));
  const port = officeWorkbook();
  const turnovers = async () => {
    const { session } = await scanWorkbook(port);
    const { analysis } = await readWorkbook(port, session, watch());
    return Object.fromEntries(analysis.clients.map(({ client, turnover }) => [client, turnover]));
  };
  expect(await turnovers()).toEqual({ "OOO Alfa": 10, Alfa: 20, "=Alfa": 30, Beta: 40 });

  await joinSpellings(port, null, [["OOO Alfa", "Alfa"]], translator("en"), "en");
  expect(await turnovers()).toEqual({ Alfa: 30, "=Alfa": 30, Beta: 40 });
  const { session } = await scanWorkbook(port);
  expect(session.choices.aliases?.table).toMatchObject({
    kind: "table",
    name: "ClienteleAliases",
    sheet: "Client aliases",
    rows: 1,
  });

  await joinSpellings(port, session.choices.aliases?.table ?? null, [["=Alfa", "Alfa"]], translator("en"), "en");
  expect(await turnovers()).toEqual({ Alfa: 60, Beta: 40 });
  const again = await scanWorkbook(port);
  expect(again.session.choices.aliases?.table).toMatchObject({ kind: "table", name: "ClienteleAliases", rows: 2 });

  // What the user wrote stands as it was.
  const sales = host.save().sheets.find(({ name }) => name === "Sales");
  expect(sales?.cells.get(1)?.get(1)?.value).toBe("OOO Alfa");
});

it("a join that is undone leaves the table to the joins before it; rows that the user has changed since stay", async () => {
  openHost(workbookData([sheetData("Sales", rows)]));
  const port = officeWorkbook();
  const aliasTable = async () => (await scanWorkbook(port)).session.choices.aliases!.table;
  const clients = async () => {
    const { session } = await scanWorkbook(port);
    return (await readWorkbook(port, session, watch())).analysis.clients.map(({ client }) => client).sort();
  };
  const first: Alias[] = [["OOO Alfa", "Alfa"]];
  const second: Alias[] = [["=Alfa", "Alfa"]];
  await joinSpellings(port, null, first, translator("en"), "en");
  await joinSpellings(port, await aliasTable(), second, translator("en"), "en");
  expect(await clients()).toEqual(["Alfa", "Beta"]);

  await separateSpellings(port, await aliasTable(), second);
  expect(await clients()).toEqual(["=Alfa", "Alfa", "Beta"]);
  await expect(separateSpellings(port, await aliasTable(), second)).rejects.toMatchObject({
    code: "rowsChanged",
    params: { place: "Client aliases" },
  });
  expect(await clients()).toEqual(["=Alfa", "Alfa", "Beta"]);

  // The room that was left is filled again, and the last join of all can be undone too.
  await joinSpellings(port, await aliasTable(), second, translator("en"), "en");
  expect(await aliasTable()).toMatchObject({ name: "ClienteleAliases", rows: 2 });
  await separateSpellings(port, await aliasTable(), [...first, ...second]);
  expect(await clients()).toEqual(["=Alfa", "Alfa", "Beta", "OOO Alfa"]);
  await joinSpellings(port, await aliasTable(), first, translator("en"), "en");
  expect(await clients()).toEqual(["=Alfa", "Alfa", "Beta"]);
});

it("remembers in the workbook which names are different clients", async () => {
  openHost(workbookData([sheetData("Sales", rows)]));
  const port = officeWorkbook();
  expect(await loadApart(port)).toEqual([]);
  await addApart(port, [["alfa", "beta"]]);
  expect(await addApart(port, [["alfa", "gamma"]])).toHaveLength(2);
  await port.writeStored("clientele.apart", [["alfa", "beta"], "broken", ["one"]]);
  expect(await loadApart(port)).toEqual([["alfa", "beta"]]);
});
