import type { Analysis } from "../analysis/analysis";
import { readWorkbook } from "./readWorkbook";
import type { Session } from "./session";
import type { Control, WorkbookPort } from "./workbookPort";

export type DataCheck = Pick<Analysis, "rows" | "problems">;

/** What a run would say of the data, without writing anything. */
export async function checkData(port: WorkbookPort, session: Session, control: Control): Promise<DataCheck> {
  const { analysis } = await readWorkbook(port, session, control);
  return { rows: analysis.rows, problems: analysis.problems };
}
