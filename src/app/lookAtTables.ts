import { tableKeys, tableOf } from "../analysis/tables/tables";
import { columnDecisions } from "./columnDecisions";
import type { FoundTable, WorkbookPort } from "./workbookPort";

const neverCancelled = { aborted: false };

/** Decides on the columns of each table, giving way between them: recognising then finds everything known. */
export async function lookAtTables(tables: readonly FoundTable[], { giveWay }: Pick<WorkbookPort, "giveWay">) {
  for (const table of tables) {
    for (const key of tableKeys) {
      const { roles } = tableOf(key);
      if (Object.keys(roles).length > 0) columnDecisions(roles, table);
    }
    await giveWay(neverCancelled);
  }
}
