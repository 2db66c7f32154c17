import type { texts as english } from "./en";
import type { copyTexts as englishCopies } from "./en/copies";
import type { databaseTexts as englishDatabase } from "./en/database";
import type { fileTexts as englishFiles } from "./en/files";
import type { checklistTexts as englishChecklists } from "./en/checklists";
import type { figureTexts as englishFigures } from "./en/figures";
import type { importTexts as englishImports } from "./en/imports";
import type { segmentTexts as englishSegments } from "./en/segments";
import type { taskTexts as englishTasks } from "./en/tasks";
import type { workbenchTexts as englishWorkbench } from "./en/workbenchTexts";

type SameKeys<Areas> = { readonly [Area in keyof Areas]: Readonly<Record<keyof Areas[Area], string>> };

/** The texts of the add-in in a language, but those of the worksheet functions: the keys are those of English. */
export type Texts = SameKeys<typeof english>;

/** The texts that explain single figures; the pane loads them when a figure is selected. */
export type FigureTexts = SameKeys<typeof englishFigures>;

/** The texts of an import of bank statements, among those that explain single figures. */
export type ImportTexts = SameKeys<typeof englishImports>;

/** The texts of the segment builder, among those that explain single figures. */
export type SegmentTexts = SameKeys<typeof englishSegments>;

/** The texts of sales in files, among those that explain single figures. */
export type FileTexts = SameKeys<typeof englishFiles>;

/** The texts of sales in a company's database, among those that explain single figures. */
export type DatabaseTexts = SameKeys<typeof englishDatabase>;
/** The texts of the checklists; the pane loads them with their screen. */
export type ChecklistTexts = SameKeys<typeof englishChecklists>;

/** The texts of measures and tasks; the pane loads them with their screen. */
export type TaskTexts = SameKeys<typeof englishTasks>;

/** The texts of files that are handed out and of the risk matrix; the pane loads them with the parts that need them. */
export type CopyTexts = SameKeys<typeof englishCopies>;

/** The texts of the workbench's page and command. */
export type WorkbenchTexts = SameKeys<typeof englishWorkbench>;

type KeyOf<Areas> = { [Area in keyof Areas]: `${Area & string}.${keyof Areas[Area] & string}` }[keyof Areas];

/** "reports.sheetClients": the area, a dot, the key in the area's file. */
export type TextKey =
  | KeyOf<Texts>
  | KeyOf<FigureTexts>
  | KeyOf<ChecklistTexts>
  | KeyOf<TaskTexts>
  | KeyOf<CopyTexts>
  | KeyOf<WorkbenchTexts>;
