import { card } from "./card";
import { command } from "./command";
import { duplicates } from "./duplicates";
import { gallery } from "./gallery";
import { help } from "./help";
import { money } from "./money";
import { page } from "./page";
import { pane } from "./pane";
import { problems } from "./problems";
import { reports } from "./reports";
import { result } from "./result";
import { start } from "./start";
import { workbench } from "./workbench";

/** English defines the keys; a language that lacks one does not compile. */
export const texts = {
  card,
  command,
  duplicates,
  gallery,
  page,
  help,
  pane: { ...pane, ...money.pane },
  problems: { ...problems, ...money.problems },
  reports: { ...reports, ...money.reports },
  result,
  start,
  workbench,
};
