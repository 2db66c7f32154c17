import type { FormulaPort } from "../app/formulaPort";
import { hostRun } from "./hostRun";

export const officeFormulas: FormulaPort = {
  insert: async (...given) => (await import("./insertFormula")).insertFormula(...given),
  find: async (scope) => (await import("./functionCells")).findFunctionCells(scope),
  replaceByValues: async (cells) => (await import("./replaceByValues")).replaceByValues(cells),
  recalculate,
};

/** Excel calculates a function again only when its arguments change; a full calculation asks all of them. */
async function recalculate(): Promise<void> {
  await hostRun(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
