import { addApart, loadApart } from "../../src/app/apartNames";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { joinSpellings } from "../../src/app/joinSpellings";
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

it("remembers in the workbook which names are different clients", async () => {
  openHost(workbookData([sheetData("Sales", rows)]));
  const port = officeWorkbook();
  expect(await loadApart(port)).toEqual([]);
  await addApart(port, [["alfa", "beta"]]);
  expect(await addApart(port, [["alfa", "gamma"]])).toHaveLength(2);
  await port.writeStored("clientele.apart", [["alfa", "beta"], "broken", ["one"]]);
  expect(await loadApart(port)).toEqual([["alfa", "beta"]]);
});
