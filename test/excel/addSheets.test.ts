import { loadCase } from "../setup/csvTables";
import type { NewSheet } from "../../src/app/newSheet";
import { dealOutcome, usualStage } from "../../src/analysis/tables/dealWords";
import { dealStages } from "../../src/analysis/types";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import { sampleSheets } from "../../src/app/sample";
import { templateSheets } from "../../src/app/template";
import { namesAdded, namesInColumn, typedAgain } from "../../src/app/typedNames";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { languages, loadTranslator, type Language } from "../../src/locales";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

const ownSheets = () => [sheetData("Sheet1", []), sheetData("Sales", [["my own"]])];

const template = async (language: Language) => templateSheets(await loadTranslator(language), language);

afterEach(closeHost);

describe("the sheets that the pane adds on request", () => {
  it.each(languages)("offer results of a deal and stages that are read as what they say, in %s", async (language) => {
    const columns = (await template(language)).flatMap((sheet) => sheet.columns);
    const choices = columns.map(({ entry }) => (entry?.kind === "words" ? entry.words : []));
    expect(choices.map((words) => words.map(dealOutcome))).toContainEqual(["won", "refused"]);
    expect(choices.map((words) => words.map(usualStage))).toContainEqual([...dealStages]);
  });

  it.each(languages)("are a template that is recognised and runs as it is, in %s", async (language) => {
    openHost(workbookData([sheetData("Sheet1", [])]));
    const port = officeWorkbook();
    await port.addSheets(await template(language));
    const { session } = await scanWorkbook(port);
    const { sales, clients, rules, targets, offers, activities, surveys, complaints } = session.choices;
    expect([offers, activities, surveys, complaints].map((choice) => choice?.table.name)).toEqual([
      "Offers",
      "Activities",
      "Surveys",
      "Complaints",
    ]);
    expect(surveys?.columns).toEqual({ date: 0, client: 1, product: 2, question: 3, score: 4, note: 5 });
    expect(complaints?.columns).toEqual({
      date: 0,
      client: 1,
      product: 2,
      complaint: 3,
      cause: 4,
      repaired: 5,
      processMended: 6,
      closeDate: 7,
    });
    expect(activities?.columns).toEqual({
      date: 0,
      client: 1,
      manager: 2,
      activity: 3,
      dueDate: 4,
      doneDate: 5,
      note: 6,
    });
    expect(Object.keys(clients?.columns ?? {}).sort()).toEqual(
      [
        "client",
        "segment",
        "manager",
        "potential",
        "penetrationBase",
        "buysFromCompetitors",
        "recommends",
        "image",
        "innovator",
        "expert",
        "lostReason",
        "taxNumber",
        "phone",
        "email",
        "address",
        "contactPerson",
        "birthday",
        "source",
        "nextStep",
        "doNotContact",
      ].sort(),
    );
    expect(sales?.columns).toEqual({
      date: 0,
      document: 1,
      client: 2,
      manager: 3,
      product: 4,
      quantity: 5,
      amount: 6,
      cost: 7,
    });
    expect(rules?.table.name).toBe("SegmentRules");
    expect(targets?.table.name).toBe("TargetMatrix");

    const { analysis, sheets } = await runAnalysis(port, { ...session, language }, watch());
    expect(analysis.problems.items).toEqual([]);
    expect(sheets.length).toBeGreaterThan(0);
    // The one sale: 1,500 at a cost of 1,200; the segment by its rule, its one target product sold.
    const [client] = analysis.clients;
    expect([client.turnover, client.margin, client.productsUsed, client.targetProducts]).toEqual([1500, 300, 1, 1]);
    expect(client.segment).not.toBeNull();
  });

  it("tell of a client that is typed into the template once more, in another spelling", async () => {
    const host = openHost(workbookData([sheetData("Sheet1", [])]));
    const port = officeWorkbook();
    await port.addSheets(await template("en"));
    const { session } = await scanWorkbook(port);
    const { table, columns } = session.choices.clients!;
    const column = columns.client!;
    const names = async () => {
      const now = (await port.findTables()).find(({ name }) => name === table.name)!;
      return (await namesInColumn(port, now, column)) ?? [];
    };
    const before = await names();
    expect(before).toHaveLength(1);
    await host.Excel.run(async (context) => {
      const added = context.workbook.tables.getItem(table.name).rows.add().getRange();
      added.getCell(0, column).values = [[`${before[0].toUpperCase()} Ltd`]];
      await context.sync();
    });
    const now = await names();
    const placeOf = (row: number) => ({ sheet: table.sheet, row, column });
    const [found] = typedAgain(namesAdded(before, now), now, [], [], placeOf);
    expect(found).toMatchObject({ name: now[1], like: before[0], where: { row: 1 }, likeWhere: { row: 0 } });
  });

  it("stand beside the user's own sheets under free names, ready to fill in", async () => {
    const host = openHost(workbookData(ownSheets()));
    const names = await officeWorkbook().addSheets(await template("en"));
    expect(names).toEqual([
      "Sales (2)",
      "Clients",
      "Segment rules",
      "Target matrix",
      "Plan",
      "Offers",
      "Activities",
      "Surveys",
      "Complaints",
    ]);
    const saved = host.save();
    expect(saved.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sales", ...names]);
    expect(valueAt(sheetNamed(saved, "Sales"), 0, 0)).toBe("my own");
    expect(saved.sheets[saved.activeSheet].name).toBe("Sales (2)");
    for (const name of names) {
      const sheet = sheetNamed(saved, name);
      expect([name, sheet.frozenRows, sheet.tables.length, sheet.visibility]).toEqual([name, 1, 1, "visible"]);
    }
    // Nothing of the way there is left behind.
    expect(saved.settings).toEqual({});
  });

  it("go onto A4 with the header on each page; a wide list is turned, a wider one has its first columns on each page", async () => {
    const host = openHost(workbookData(ownSheets()));
    const list = (name: string, widths: readonly number[], repeated: number): NewSheet => ({
      name,
      tableName: name,
      language: "en",
      columns: widths.map((width, place) => ({
        header: `H${place}`,
        width,
        format: "text",
        ...(place === repeated && { repeated: true }),
      })),
      rows: [widths.map(() => "x")],
    });
    const lists = [list("Narrow", [20, 20], 0), list("Wide", [40, 40, 40], 0), list("Wider", [20, 30, 100, 150], 1)];
    await officeWorkbook().addSheets([...lists, ...(await template("en"))]);
    const pages = new Map(host.save().sheets.map(({ name, page }) => [name, page]));
    const own = [...pages.values()].slice(2);
    expect(new Set(own.map(({ paper, titleRows }) => JSON.stringify([paper, titleRows]))).size).toBe(1);
    const rows = { paper: 9, titleRows: { first: 0, count: 1 } };
    const fit = (across: number) => ({ across, down: null });
    expect(pages.get("Narrow")).toMatchObject({ ...rows, landscape: false, fit: fit(1), titleColumns: null });
    expect(pages.get("Wide")).toMatchObject({ landscape: true, fit: fit(1), titleColumns: null });
    expect(pages.get("Wider")).toMatchObject({ landscape: true, fit: fit(2), titleColumns: { first: 0, count: 2 } });
  });

  it("cut no figure and no header, and keep a text away from the figure beside it", async () => {
    const host = openHost(workbookData(ownSheets()));
    const look = (header: string, format: "text" | "amount" | "date", width: number) => ({ header, format, width });
    await officeWorkbook().addSheets([
      {
        name: "List",
        tableName: "List",
        language: "en",
        columns: [
          look("Turnover of the whole year", "amount", 8),
          look("Client", "text", 8),
          look("Product", "text", 8),
          { ...look("Since", "date", 12), alignment: "center" },
          look("Manager", "text", 8),
        ],
        rows: [[-1234567890.5, "A client", "A product with a name", 45292, "Anna"]],
      },
    ]);
    const { sheets, styles } = host.save();
    const { columnWidths, cells } = sheets.find(({ name }) => name === "List")!;
    const [amount, client, product] = [0, 1, 2].map((column) => columnWidths.get(column) ?? 0);
    // "-1,234,567,890.50" has 17 letters, the header 26.
    expect(amount).toBeGreaterThanOrEqual(17);
    expect(amount).toBeLessThan(26);
    expect(client).toBeGreaterThanOrEqual("A client".length);
    expect(product).toBeGreaterThanOrEqual("A product with a name".length);
    const styleAt = (row: number, column: number) => styles[cells.get(row)?.get(column)?.style ?? -1];
    expect([0, 1, 2, 3, 4].map((column) => styleAt(0, column).wrap)).toEqual(Array(5).fill(true));
    // In the middle, the filter button would cover the end of a header.
    expect([0, 1].map((row) => styleAt(row, 3)?.horizontal)).toEqual(["left", "center"]);
    const indentsOf = (row: number) => [0, 1, 2, 3, 4].map((column) => styleAt(row, column)?.indent ?? 0);
    expect(indentsOf(1)).toEqual([0, 1, 0, 0, 0]);
    // The header of figures stands over them, beside its filter button.
    expect(indentsOf(0)).toEqual([2, 1, 0, 0, 0]);
    expect(styleAt(0, 0).horizontal).toBe("right");
  });

  it("have room for each word of a list beside its arrow, where texts go on in the next line too", async () => {
    const host = openHost(workbookData(ownSheets()));
    const entry = { kind: "words", words: ["директор", "комерцијалист"], message: null } as const;
    const who = { header: "Кој", format: "text", width: 8, wrapped: true, entry } as const;
    await officeWorkbook().addSheets([
      { name: "List", tableName: "List", language: "mk", columns: [who], rows: [[""]] },
    ]);
    expect(sheetNamed(host.save(), "List").columnWidths.get(0)).toBeGreaterThanOrEqual("комерцијалист".length + 4);
  });

  it("take dates, amounts and words from lists: a return is asked about, another word refused", async () => {
    const host = openHost(workbookData(ownSheets()));
    await officeWorkbook().addSheets(await template("en"));
    const saved = host.save();
    const rulesOf = (name: string) =>
      sheetNamed(saved, name).validations.map(({ ranges, rule, alert }) => [
        ranges[0].column,
        rule.kind === "list" ? rule.source : rule.kind,
        alert.shown ? alert.style : "none",
      ]);
    expect(rulesOf("Sales (2)")).toEqual([
      [0, "date", "stop"],
      [6, "decimal", "warning"],
      [7, "decimal", "warning"],
    ]);
    expect(rulesOf("Clients")).toContainEqual([1, "='Segment rules'!$A$2:$A$1001", "none"]);
    expect(rulesOf("Clients")).toContainEqual([8, "yes,no", "stop"]);
    expect(rulesOf("Target matrix")).toContainEqual([1, "+", "stop"]);
    expect(rulesOf("Surveys")).toContainEqual([4, "5,4,3,2,1", "stop"]);
    expect(rulesOf("Complaints")).toContainEqual([5, "yes,no", "none"]);
  });

  it("are the whole sample: its figures are those of its file", async () => {
    openHost(workbookData([sheetData("Sheet1", [])]));
    const port = officeWorkbook();
    expect(await port.addSheets(await sampleSheets())).toEqual(["Sales", "Clients", "Segment rules", "Target matrix"]);
    const { session } = await scanWorkbook(port);
    const settings = { ...session.settings, period: loadCase("northwind").settings.period };
    const { analysis } = await runAnalysis(port, { ...session, settings }, watch());
    // test/data/README.md: 2,155 rows; test/golden/northwind.json: turnover of the period, clients.
    expect(analysis.rows.used).toBe(2155);
    expect(analysis.problems.items).toEqual([]);
    let turnover = 0;
    for (const client of analysis.clients) turnover += client.turnover;
    expect(Math.round(turnover)).toBe(856885);
    expect(analysis.clients.length).toBe(91);
  });

  it("count days as the workbook does", async () => {
    const host = openHost(workbookData([sheetData("Sheet1", [])], { date1904: true }));
    const port = officeWorkbook();
    await port.addSheets(await template("en"));
    // 2025-12-01 is 45992 by the 1900 system, and 1,462 days less by the other.
    expect(valueAt(sheetNamed(host.save(), "Sales"), 1, 0)).toBe(45992 - 1462);
  });

  it("are all or nothing: after a refusal in any request the workbook is as it was", async () => {
    const sheets = await template("en");
    const host = openHost(workbookData(ownSheets()));
    const before = host.save();
    let refusals = 0;
    for (let n = 1; n <= 8; n++) {
      for (const afterActions of [0, 1, 3, 8, 21, 55, 89]) {
        host.faults.syncCount = 0;
        host.faults.failAtSync = { n, code: "GeneralException", afterActions };
        await expect(officeWorkbook().addSheets(sheets)).rejects.toMatchObject({ code: "hostFailed" });
        refusals++;
        host.faults.failAtSync = null;
        expect(host.save()).toEqual(before);
      }
    }
    expect(refusals).toBe(56);
  });
});
