import { card } from "./card";
import type { Texts } from "../texts";
import { columns } from "./columns";
import { control } from "./control";
import { duplicates } from "./duplicates";
import { feedbackTexts } from "./feedback";
import { formats } from "./formats";
import { gallery } from "./gallery";
import { help } from "./help";
import { money } from "./money";
import { pane } from "./pane";
import { problems } from "./problems";
import { processTexts } from "./process";
import { reading } from "./reading";
import { reports } from "./reports";
import { result } from "./result";
import { settings } from "./settings";
import { start } from "./start";
import { tables } from "./tables";

export const texts: Texts = {
  card,
  columns,
  control,
  duplicates,
  formats,
  gallery,
  help,
  pane: { ...pane, ...money.pane, ...reading.pane, ...processTexts.pane, ...feedbackTexts.pane },
  problems: {
    ...problems,
    ...money.problems,
    ...reading.problems,
    ...processTexts.problems,
    ...feedbackTexts.problems,
  },
  reports: { ...reports, ...money.reports, ...reading.reports, ...processTexts.reports, ...feedbackTexts.reports },
  result,
  settings,
  start,
  tables,
};
