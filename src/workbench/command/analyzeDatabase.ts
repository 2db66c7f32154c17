import { engineClient } from "../../engine/engineClient";
import { lookAtDatabase } from "../../engine/lookAtDatabase";
import { lookLines } from "../../app/database/lookLines";
import { scanWorkbook } from "../../app/scanWorkbook";
import { runEngine } from "../../app/runEngine";
import type { Session } from "../../app/session";
import type { SettingsFile } from "../../app/settingsFile";
import { settingsErrors } from "../../analysis/settings/settingsErrors";
import { officeWorkbook } from "../../excel/officeWorkbook";
import { loadFigureTranslator, loadWorkbenchTranslator, type Language } from "../../locales";
import { settingsErrorSentence } from "../../reports/problemText";
import { blankSheet, blankWorkbook, withoutBlank } from "../../workbooks/blankWorkbook";
import { writeXlsx } from "../../workbooks/xlsx/xlsxWriter";
import type { CommandArguments } from "./commandArguments";
import { CommandFailure } from "./commandFailure";
import { checkOutput, readInput, writeOutput } from "./commandFiles";
import { RefusedSettings } from "./failures";
import { saveWithUserSheets, withStoredValues } from "./hostWorkbook";
import { problemLines } from "./problemLines";
import { silentControl } from "./runOnHost";
import { summaryLines } from "./summary";
import { withHost } from "./withHost";

/** Where the command finds the password of the database. */
const PASSWORD = "CLIENTELE_ENGINE_PASSWORD";

/**
 * The reports of sales in a database, in a new workbook or in a copy of one whose target matrix, plan and spend count.
 * Without an output only the connection is tried.
 */
export async function analyzeDatabase(
  { input, output, settings: file }: CommandArguments,
  given: SettingsFile,
  wanted: Language | null,
): Promise<void> {
  const { engine } = given;
  if (engine === undefined) throw new CommandFailure("command.engineMissing", { file: file ?? "" });
  const login = { user: engine.user, password: process.env[PASSWORD] ?? "" };
  const ask = engineClient({ url: engine.address, login });
  if (output === null) {
    const language = wanted ?? "en";
    await loadFigureTranslator(language);
    const translate = await loadWorkbenchTranslator(language);
    const lines = lookLines(await lookAtDatabase(engine, ask), translate, language);
    for (const line of [...lines, translate("command.engineReady")]) console.log(line);
    return;
  }
  await checkOutput(
    output,
    [input, file].filter((name) => name !== null),
  );
  const before = input === null ? null : await readInput(input);
  const started = before ?? blankWorkbook([blankSheet({ id: "blank", name: "Sheet1" })]);
  const done = await withHost(withStoredValues(started), wanted, async (host) => {
    const port = officeWorkbook();
    const discovery = await scanWorkbook(port);
    const language = wanted ?? discovery.language;
    const translate = await loadWorkbenchTranslator(language);
    const session: Session = {
      choices: discovery.session.choices,
      settings: { ...discovery.session.settings, ...given.settings },
      reports: given.reports === undefined ? discovery.session.reports : given.reports,
      language: wanted ?? discovery.session.language,
    };
    const errors = settingsErrors(session.settings);
    if (errors.length > 0) throw new RefusedSettings(errors.map((error) => settingsErrorSentence(error, translate)));
    const result = await runEngine(port, session, { source: engine, ask }, silentControl);
    const written = result.sheets.map(({ name }) => name);
    return {
      result,
      language,
      translate,
      workbook: before === null ? withoutBlank(host.save()) : saveWithUserSheets(before, host, written),
    };
  });
  const { result, language, translate } = done;
  if (result.sheets.length === 0) throw new CommandFailure("command.nothingUsed");
  await writeOutput(output, await writeXlsx(done.workbook));
  const lines = [
    translate("command.tables", { tables: `${engine.database}.${engine.sales.table}` }),
    ...summaryLines(result, translate, language),
    translate("command.written", { file: output }),
    ...problemLines(result.analysis, translate, language),
  ];
  for (const line of lines) console.log(line);
}
