import type { FormulaPort } from "../app/formulaPort";
import { findFunctionCells } from "./functionCells";
import { hostRun } from "./hostRun";
import { insertFormula } from "./insertFormula";
import { replaceByValues } from "./replaceByValues";

export const officeFormulas: FormulaPort = {
  insert: insertFormula,
  find: findFunctionCells,
  replaceByValues,
  recalculate,
};

/** Excel calculates a function again only when its arguments change; a full calculation asks all of them. */
async function recalculate(): Promise<void> {
  await hostRun(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
