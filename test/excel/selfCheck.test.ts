import { outcomeOf, type SelfCheckResult } from "../../src/app/selfCheck";
import { selfCheck } from "../../src/excel/selfCheck";
import { functionMetadata } from "../../src/build/functionMetadata.cjs";
import { functionsScript } from "../functions/excelCalls";
import { closeHost, openHost, type Host } from "./openHost";
import { sheetData, workbookData } from "./workbook";

const book = () => workbookData([sheetData("Sales", [["Client"], ["Ana"]])]);

afterEach(closeHost);

/** What each check found, by its name. */
async function found(
  given: Parameters<typeof selfCheck>[1] = { patience: 50, largeCells: 100 },
): Promise<Readonly<Record<string, string>>> {
  const results: SelfCheckResult[] = [];
  await selfCheck((result) => results.push(result), given);
  return Object.fromEntries(
    results.map((result) =>
      "finding" in result ? [result.finding.split(".")[0], outcomeOf(result)] : [result.refused, result.code],
    ),
  );
}

async function registerFunctions(host: Host): Promise<void> {
  host.functions.registerMetadata((await functionMetadata()).en);
  new Function("CustomFunctions", functionsScript())(host.functions.CustomFunctions);
}

const allPassed = {
  host: "passed",
  sets: "passed",
  sheet: "passed",
  culture: "passed",
  dates: "passed",
  texts: "passed",
  large: "passed",
  hidden: "passed",
  events: "passed",
  functions: "passed",
  removed: "passed",
};

describe("the check of the Excel that runs the add-in", () => {
  it("passes where all is there, and leaves nothing behind", async () => {
    const host = openHost(book(), { displayLanguage: "ru-RU", contentLanguage: "ru-RU" });
    await registerFunctions(host);
    const before = host.save();
    expect(await found({})).toEqual(allPassed);
    expect(host.save()).toEqual(before);
    expect([...host.handle.extras.settings.keys()]).toEqual([]);
  });

  it("says what an Excel without newer sets lacks, and what it does not tell in time", async () => {
    const host = openHost(book(), { excelApi: "1.8" });
    // Patience ends before Excel has answered.
    host.faults.latencyMs = 20;
    const before = host.save();
    expect(await found({ patience: 1, largeCells: 100 })).toEqual({
      ...allPassed,
      sets: "failed",
      culture: "unsupported",
      events: "failed",
      functions: "failed",
    });
    expect(host.save()).toEqual(before);
  });

  it("does not blame a Turkish Excel for formulas that no program can enter there", async () => {
    openHost(book(), { displayLanguage: "tr-TR", contentLanguage: "tr-TR" });
    expect((await found()).functions).toBe("unsupported");
  });

  it("tells a refusal, and tries nothing more where no sheet can be added", async () => {
    const host = openHost(book());
    host.faults.workbookProtected = true;
    expect(await found()).toEqual({ host: "passed", sets: "passed", sheet: "protected" });
  });

  it("removes its sheet after a refusal, and what a crash has left behind", async () => {
    const host = openHost(book());
    const before = host.save().sheets.map(({ name }) => name);
    // After the sheet was added: the exchange that writes a number.
    host.faults.failAtSync = { n: host.faults.syncCount + 3, code: "GeneralException" };
    expect(await found()).toMatchObject({ sheet: "passed", culture: "hostFailed", removed: "passed" });
    expect(host.save().sheets.map(({ name }) => name)).toEqual(before);

    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add("Clientele check left");
      context.workbook.settings.add("clientele.selfCheck", JSON.stringify("Clientele check left"));
      await context.sync();
    });
    expect((await found()).removed).toBe("passed");
    expect(host.save().sheets.map(({ name }) => name)).toEqual(before);
  });
});
