import { command } from "./command";
import { page } from "./page";
import { workbench } from "./workbench";

/** What only the workbench says: the add-in in Excel does not load it. */
export const workbenchTexts = { command, page, workbench };
