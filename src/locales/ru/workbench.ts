import type { WorkbenchTexts } from "../en/workbench";

export const workbench: WorkbenchTexts = {};
