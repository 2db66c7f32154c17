import { aboutPages } from "./aboutPages";
import { command } from "./command";
import { gridMenus } from "./gridMenus";
import { helpPage } from "./helpPage";
import { page } from "./page";
import { workbench } from "./workbench";

/** What only the workbench, the command and the help page say: the pane in Excel does not load it. */
export const workbenchTexts = { aboutPages, command, gridMenus, helpPage, page, workbench };
