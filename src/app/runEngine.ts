import { engineAnalysis } from "../engine/engineAnalysis";
import type { Ask } from "../engine/engineError";
import type { EngineSource } from "../engine/engineSource";
import type { ReportId } from "../reports/reports";
import { besideKeys } from "./database/besideTables";
import { LAST_RUN_KEY, lastRunOf } from "./lastRun";
import { recordReading } from "./readingRecord";
import { readChosen } from "./readWorkbook";
import { writeReportsOf } from "./runAnalysis";
import type { RunResult, Session } from "./session";
import { storedValues } from "./sessionStore";
import { onlyTables } from "./tableChoices";
import { WorkbookError, type Control, type WorkbookPort } from "./workbookPort";

/** They look at single purchases, which stay in the database. */
const notFromDatabase: readonly ReportId[] = ["rhythm", "loyalty"];

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
  const recorded = recordReading(port);
  const { input, tables } = await readChosen(recorded.port, { ...session, choices: beside }, control);
  const analysis = await unlessCancelled(
    control,
    engineAnalysis(
      {
        source,
        settings: session.settings,
        beside: { targets: input.targets ?? null, plan: input.plan ?? null, spend: input.spend ?? null },
        onAnswer: (done, total) => control.onProgress({ step: "computing", done, total }),
      },
      ask,
    ),
  );
  if (analysis.rows.used === 0) return { analysis, sheets: [], unsettled: null };
  const { database, sales, clients } = source;
  const sources = {
    sales: `${database}.${sales.table}`,
    clients: clients === null ? null : `${database}.${clients.table}`,
  };
  const { sheets, context } = await writeReportsOf(
    port,
    analysis,
    session,
    { choices: beside, sources, leftOut: notFromDatabase },
    control,
    (language) => ({
      ...storedValues(session, tables),
      [LAST_RUN_KEY]: { ...lastRunOf({ ...session, language }, recorded.marks), database: source },
    }),
  );
  return { analysis, sheets, unsettled: null, context };
}

/** A request that was broken off because the user cancelled is no failure of the database. */
async function unlessCancelled<Answer>({ signal }: Control, asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (cause) {
    if (signal.aborted) throw new WorkbookError("cancelled", {}, { cause });
    throw cause;
  }
}
