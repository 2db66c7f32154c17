import { aboutPages } from "./aboutPages";
import type { WorkbenchTexts } from "../texts";
import { command } from "./command";
import { gridMenus } from "./gridMenus";
import { helpPage } from "./helpPage";
import { page } from "./page";
import { workbench } from "./workbench";

export const workbenchTexts: WorkbenchTexts = { aboutPages, command, gridMenus, helpPage, page, workbench };
