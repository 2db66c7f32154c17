import { attributesOf } from "../../src/app/segments/attributes";
import { clientsThatFit, draftedSegments } from "../../src/app/segments/draftedSegments";
import { emptyDraft, markKey, movedRule, renamedRule, type SegmentDraft } from "../../src/app/segments/segmentDraft";
import { segmentSheets } from "../../src/app/segments/segmentSheets";
import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { languages, loadFigureTranslator, translator } from "../../src/locales";
import { closeHost, openHost, watch } from "./openHost";
import { caseSheets, sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

afterEach(closeHost);

const port = officeWorkbook();

async function evidenceOf() {
  const { session } = await scanWorkbook(port);
  return (await readWorkbook(port, session, watch())).analysis.evidence;
}

const countries = (segment: string, cell: string) => ({ segment, conditions: { country: cell } });
const draft: SegmentDraft = {
  picked: ["country"],
  rules: [
    countries("America", "USA; Canada; Mexico"),
    countries("Germany", "Germany"),
    { segment: "Rest", conditions: {} },
  ],
  marks: {},
};

test("attributes are the columns whose values several clients share, with their counts", async () => {
  openHost(workbookData(caseSheets("northwind").slice(0, 2)));
  const { input, register } = await evidenceOf();
  const records = register.records.filter((record) => record !== null);
  const found = attributesOf(input.clients!, records);
  expect(found.map(({ header }) => header)).toEqual(["country", "contact_title", "region"]);
  const [country, , region] = found;
  expect(country.values).toHaveLength(21);
  expect(country.values.slice(0, 2)).toEqual([
    { text: "USA", clients: 13, canRule: true },
    { text: "France", clients: 11, canRule: true },
  ]);
  expect(region.blanks + region.values.reduce((sum, { clients }) => sum + clients, 0)).toBe(records.length);
});

test("numbers are parted by bounds, and what no rule can say is told", async () => {
  const clients = ["Client", "Size", "Kind"];
  const rows = Array.from({ length: 30 }, (_, at) => [`C${at}`, at * 10, at % 2 === 0 ? "A; B" : "C"]);
  const sales = [["Date", "Client", "Amount"], ...rows.map(([name]) => [45292, name, 5])];
  openHost(workbookData([sheetData("Sales", sales), sheetData("Clients", [clients, ...rows])]));
  const evidence = await evidenceOf();
  const records = evidence.register.records.filter((record) => record !== null);
  const [size, kind] = attributesOf(evidence.input.clients!, records);
  expect([size.header, size.range]).toEqual(["Size", [0, 290]]);
  expect(kind.values.map(({ text, canRule }) => [text, canRule])).toEqual([
    ["A; B", false],
    ["C", true],
  ]);
  expect(clientsThatFit(evidence, { Size: "10..50" })).toBe(5);
  expect(clientsThatFit(evidence, { Size: "10..50", Kind: "C" })).toBe(3);
});

test("what a draft says of each segment is what a run finds in the sheets written from it", async () => {
  const host = openHost(workbookData(caseSheets("northwind").slice(0, 2)));
  const before = await evidenceOf();
  const marks = { [markKey("America", "Seafood")]: true, [markKey("Germany", "Beverages")]: false };
  const marked = { ...draft, marks };
  const drafted = draftedSegments(before, marked);
  expect(drafted.counts).toEqual([21, 11, 59]);
  expect([drafted.named, drafted.without, drafted.unknown]).toEqual([0, 0, 0]);

  const sheets = segmentSheets(marked, drafted, translator("en"), "en").map(({ sheet }) => sheet);
  expect(await port.addSheets(sheets)).toEqual(["Segment rules", "Target matrix"]);
  const { session } = await scanWorkbook(port);
  expect(session.choices.rules?.table.sheet).toBe("Segment rules");
  expect(session.choices.targets?.table.sheet).toBe("Target matrix");
  const { analysis } = await readWorkbook(port, session, watch());
  expect(analysis.problems.counts).toEqual({});
  expect(analysis.segments.rows.map(({ segment, clients }) => [segment, clients])).toEqual([
    ["America", 21],
    ["Germany", 11],
    ["Rest", 59],
  ]);
  analysis.segments.rows.forEach(({ cells }, place) => {
    analysis.segments.products.forEach((product, column) => {
      const target = drafted.segments[place].targets[drafted.products.indexOf(product)];
      expect([cells[column].users, cells[column].target]).toEqual([target.users, target.isTarget]);
    });
  });
  const america = drafted.segments[0].targets.map(({ isTarget }) => isTarget);
  expect(america[drafted.products.indexOf("Seafood")]).toBe(true);
  expect(valueAt(sheetNamed(host.save(), "Segment rules"), 1, 1)).toBe("USA; Canada; Mexico");
});

test("headers and values that look like days, numbers or formulas stay the text that they are", async () => {
  const clients = [
    ["Client", "1-2", "=Kind"],
    ["Anna", "3-4", "x"],
    ["Boris", "3-4", "y"],
    ["Vera", "5-6", "y"],
  ];
  const sales = [
    ["Date", "Client", "Amount", "Product"],
    [45292, "Anna", 5, "2024"],
    [45292, "Boris", 5, "=A1"],
    [45293, "Vera", 5, "=A1"],
  ];
  openHost(workbookData([sheetData("Sales", sales), sheetData("Clients", clients)]));
  const odd: SegmentDraft = {
    ...emptyDraft,
    rules: [
      { segment: "7-8", conditions: { "1-2": "3-4" } },
      { segment: "=S", conditions: { "=Kind": "y" } },
    ],
  };
  const drafted = draftedSegments(await evidenceOf(), odd);
  expect(drafted.counts).toEqual([2, 1]);
  await port.addSheets(segmentSheets(odd, drafted, translator("en"), "en").map(({ sheet }) => sheet));
  const { session } = await scanWorkbook(port);
  const { analysis } = await readWorkbook(port, session, watch());
  expect(analysis.problems.counts).toEqual({});
  expect(analysis.segments.rows.map(({ segment, clients: count }) => [segment, count])).toEqual([
    ["7-8", 2],
    ["=S", 1],
  ]);
  expect(analysis.segments.products).toEqual(["=A1", "2024"]);
  expect(analysis.segments.rows[1].cells.map(({ target }) => target)).toEqual([true, false]);
});

test.each(languages)("the sheets are recognised in %s", async (language) => {
  const t = await loadFigureTranslator(language);
  openHost(workbookData(caseSheets("northwind").slice(0, 2)));
  const sheets = segmentSheets(draft, draftedSegments(await evidenceOf(), draft), t, language);
  await port.addSheets(sheets.map(({ sheet }) => sheet));
  const { session } = await scanWorkbook(port);
  expect([session.choices.rules?.table.sheet, session.choices.targets?.table.sheet]).toEqual([
    t("tables.title.rules"),
    t("tables.title.targets"),
  ]);
});

test("rules change places and names, and their marks go with the name", () => {
  const marked = { ...draft, marks: { [markKey("Germany", "Ink")]: true } };
  expect(movedRule(marked, 2, -1).rules.map(({ segment }) => segment)).toEqual(["America", "Rest", "Germany"]);
  expect(renamedRule(marked, 1, "Deutschland").marks).toEqual({ [markKey("Deutschland", "Ink")]: true });
  const twice = { ...marked, rules: [...marked.rules, countries("germany", "Austria")] };
  expect(renamedRule(twice, 1, "Deutschland").marks).toEqual(marked.marks);
});
