import { engineAnalysis } from "../engine/engineAnalysis";
import type { Ask } from "../engine/engineError";
import type { EngineSource } from "../engine/engineSource";
import type { ReportId } from "../reports/reports";
import { readChosen } from "./readWorkbook";
import { writeReportsOf } from "./runAnalysis";
import type { RunResult, Session } from "./session";
import { onlyTables } from "./tableChoices";
import type { Control, WorkbookPort } from "./workbookPort";

/** The tables that are read from the workbook although the sales are in a database. */
const besideKeys = ["targets", "plan", "spend"] as const;

/** When clients buy is seen in their single purchases, which stay in the database. */
const notFromDatabase: readonly ReportId[] = ["rhythm"];

/** Where the sales are, and who asks for them. */
export interface EngineOrder {
  readonly source: EngineSource;
  readonly ask: Ask;
}

/** As runAnalysis(), over sales that lie in a database: nothing of the workbook goes there. */
export async function runEngine(
  port: WorkbookPort,
  session: Session,
  { source, ask }: EngineOrder,
  control: Control,
): Promise<RunResult> {
  const beside = onlyTables(session.choices, besideKeys);
  const { input } = await readChosen(port, { ...session, choices: beside }, control);
  const analysis = await engineAnalysis(
    {
      source,
      settings: session.settings,
      beside: { targets: input.targets ?? null, plan: input.plan ?? null, spend: input.spend ?? null },
      onAnswer: (done, total) => control.onProgress({ step: "computing", done, total }),
    },
    ask,
  );
  if (analysis.rows.used === 0) return { analysis, sheets: [], unsettled: null };
  const { database, sales, clients } = source;
  const sources = {
    sales: `${database}.${sales.table}`,
    clients: clients === null ? null : `${database}.${clients.table}`,
  };
  const sheets = await writeReportsOf(
    port,
    analysis,
    session,
    { choices: beside, sources, leftOut: notFromDatabase },
    control,
  );
  return { analysis, sheets, unsettled: null };
}
