import type { Texts } from "../texts";
import { argumentNames } from "./argumentNames";
import { columns } from "./columns";
import { control } from "./control";
import { duplicates } from "./duplicates";
import { feedbackTexts } from "./feedback";
import { formats } from "./formats";
import { help } from "./help";
import { money } from "./money";
import { pane } from "./pane";
import { problems } from "./problems";
import { processTexts } from "./process";
import { reading } from "./reading";
import { result } from "./result";
import { settings } from "./settings";
import { start } from "./start";
import { tables } from "./tables";

export const texts: Texts = {
  argumentNames,
  columns,
  control,
  duplicates,
  formats,
  help,
  pane: { ...pane, ...money.pane, ...reading.pane, ...processTexts.pane, ...feedbackTexts.pane },
  problems: {
    ...problems,
    ...money.problems,
    ...reading.problems,
    ...processTexts.problems,
    ...feedbackTexts.problems,
  },
  result,
  settings,
  start,
  tables,
};
