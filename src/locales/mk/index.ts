import type { Texts } from "../texts";
import { command } from "./command";
import { pane } from "./pane";
import { problems } from "./problems";
import { reports } from "./reports";
import { workbench } from "./workbench";

export const texts: Texts = { command, pane, problems, reports, workbench };
