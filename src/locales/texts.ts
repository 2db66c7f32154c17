import { command as enCommand } from "./en/command";
import { pane as enPane } from "./en/pane";
import { problems as enProblems } from "./en/problems";
import { reports as enReports } from "./en/reports";
import { workbench as enWorkbench } from "./en/workbench";
import { command as mkCommand } from "./mk/command";
import { pane as mkPane } from "./mk/pane";
import { problems as mkProblems } from "./mk/problems";
import { reports as mkReports } from "./mk/reports";
import { workbench as mkWorkbench } from "./mk/workbench";
import { command as roCommand } from "./ro/command";
import { pane as roPane } from "./ro/pane";
import { problems as roProblems } from "./ro/problems";
import { reports as roReports } from "./ro/reports";
import { workbench as roWorkbench } from "./ro/workbench";
import { command as ruCommand } from "./ru/command";
import { pane as ruPane } from "./ru/pane";
import { problems as ruProblems } from "./ru/problems";
import { reports as ruReports } from "./ru/reports";
import { workbench as ruWorkbench } from "./ru/workbench";
import { command as trCommand } from "./tr/command";
import { pane as trPane } from "./tr/pane";
import { problems as trProblems } from "./tr/problems";
import { reports as trReports } from "./tr/reports";
import { workbench as trWorkbench } from "./tr/workbench";
import type { Language } from "./language";

const english = { command: enCommand, pane: enPane, problems: enProblems, reports: enReports, workbench: enWorkbench };

/** English defines the keys; a language that lacks one does not compile. */
export type Texts = { readonly [Area in keyof typeof english]: Readonly<Record<keyof (typeof english)[Area], string>> };

/** "reports.sheetClients": the area, a dot, the key in the area's file. */
export type TextKey = {
  [Area in keyof Texts]: `${Area}.${keyof Texts[Area] & string}`;
}[keyof Texts];

export const texts: Readonly<Record<Language, Texts>> = {
  en: english,
  ru: { command: ruCommand, pane: ruPane, problems: ruProblems, reports: ruReports, workbench: ruWorkbench },
  mk: { command: mkCommand, pane: mkPane, problems: mkProblems, reports: mkReports, workbench: mkWorkbench },
  ro: { command: roCommand, pane: roPane, problems: roProblems, reports: roReports, workbench: roWorkbench },
  tr: { command: trCommand, pane: trPane, problems: trProblems, reports: trReports, workbench: trWorkbench },
};
