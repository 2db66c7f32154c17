import { settingsErrors } from "../../analysis/settings/settingsErrors";
import { scanWorkbook } from "../../app/scanWorkbook";
import { runAnalysis } from "../../app/runAnalysis";
import type { RunResult, Session } from "../../app/session";
import type { SettingsFile } from "../../app/settingsFile";
import type { Control, WorkbookPort } from "../../app/workbookPort";
import { officeWorkbook } from "../../excel/officeWorkbook";
import { languageMeta, loadWorkbenchTranslator, type Language } from "../../locales";
import { settingsErrorSentence } from "../../reports/problemText";
import { createHeadlessHost } from "../headless";
import type { WorkbookData } from "../workbookData";
import { chosenTables } from "../../app/tableChoices";
import { chooseTables } from "./chooseTables";
import { RefusedSettings } from "./failures";
import { withStoredValues, withUserSheets } from "./hostWorkbook";

/** Nobody can press Cancel, and nobody watches the progress. */
const control: Control = { signal: { aborted: false }, onProgress: () => undefined };

export interface Done {
  readonly result: RunResult;
  readonly workbook: WorkbookData;
  readonly language: Language;
  /** Which tables were read, as a line of the summary. */
  readonly tables: string;
}

/** The same steps as in Excel, over the host. */
export async function runOnHost(input: WorkbookData, given: SettingsFile, wanted: Language | null): Promise<Done> {
  const country =
    wanted === null ? {} : { displayLanguage: languageMeta(wanted).tag, contentLanguage: languageMeta(wanted).tag };
  const host = createHeadlessHost(withStoredValues(input), country);
  const { Office, Excel, OfficeExtension } = host;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  try {
    const done = await runIn(officeWorkbook(), given, wanted);
    const written = done.result.sheets.map(({ name }) => name);
    return { ...done, workbook: withUserSheets(input, host.save(), written) };
  } finally {
    host.dispose();
  }
}

async function runIn(
  port: WorkbookPort,
  given: SettingsFile,
  wanted: Language | null,
): Promise<Omit<Done, "workbook">> {
  const discovery = await scanWorkbook(port);
  const language = wanted ?? discovery.language;
  const translate = await loadWorkbenchTranslator(language);
  const session: Session = {
    choices: chooseTables(discovery, given.tables),
    settings: { ...discovery.session.settings, ...given.settings },
    reports: given.reports === undefined ? discovery.session.reports : given.reports,
    language: wanted ?? discovery.session.language,
  };
  const errors = settingsErrors(session.settings);
  if (errors.length > 0) throw new RefusedSettings(errors.map((error) => settingsErrorSentence(error, translate)));

  const read = chosenTables(session.choices).map(({ sheet }) => sheet);
  return {
    result: await runAnalysis(port, session, control),
    language,
    tables: translate("command.tables", { tables: read.join(", ") }),
  };
}
