import { command } from "./command";
import { pane } from "./pane";
import { problems } from "./problems";
import { reports } from "./reports";
import { workbench } from "./workbench";

/** English defines the keys; a language that lacks one does not compile. */
export const texts = { command, pane, problems, reports, workbench };
