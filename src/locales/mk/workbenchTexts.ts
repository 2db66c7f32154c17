import type { WorkbenchTexts } from "../texts";
import { command } from "./command";
import { page } from "./page";
import { workbench } from "./workbench";

export const workbenchTexts: WorkbenchTexts = { command, page, workbench };
