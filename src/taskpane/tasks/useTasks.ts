import { useCallback } from "react";
import type { Analysis } from "../../analysis/analysis";
import { logSheet } from "../../app/campaigns/campaignLog";
import { riskSheetOf } from "../../app/risks/riskSheet";
import { measuresSheet } from "../../app/tasks/measuresSheet";
import { tasksSheet, type TaskBook } from "../../app/tasks/tasksSheet";
import { dayOfTasks, lookAtTasks, managersOf, updateTasks, type TaskUpdate } from "../../app/tasks/updateTasks";
import { changedKeys, restoreFirstFilling } from "../../app/typedSheets/firstFilling";
import { isTypedSheetKnown } from "../../app/typedSheets/readTypedSheet";
import type { TypedSheet } from "../../app/typedSheets/typedSheet";
import { keptCounts, restoreTypedText } from "../../app/typedSheets/typedText";
import { updateTypedSheet, type SheetUpdate } from "../../app/typedSheets/updateTypedSheet";
import type { WorkbookPort } from "../../app/workbookPort";
import { loadLateTranslator, type Language, type Translate } from "../../locales";
import { managersPage } from "../../reports/tasks/managersPage";
import { classesOf } from "../../tasks/measures";
import { taskRules, type TaskRule } from "../../tasks/taskRules";
import type { PaneEffects } from "../state/usePane";
import { useSheetWork } from "../state/useSheetWork";

/** The sheets on which the product and the user type together, but for the dossiers. */
const typedSheetsOf = async (analysis: Analysis, t: Translate, language: Language): Promise<readonly TypedSheet[]> => [
  tasksSheet(t, language),
  measuresSheet(classesOf(analysis.settings), t, language),
  logSheet(t, language),
  riskSheetOf(analysis, await loadLateTranslator(language, "copies"), language),
];

/** What was typed on a sheet before its last updates. */
interface KeptTexts {
  readonly kind: string;
  readonly sheet: string;
  /** How many cells were typed, the newest first. */
  readonly counts: readonly number[];
}

/** What the screen knows of the workbook. */
export interface TasksSeen {
  /** How many reasons each rule finds now. */
  readonly found: Readonly<Record<TaskRule, number>>;
  readonly book: TaskBook;
  readonly hasMeasures: boolean;
  /** The rows of the measures that the user has changed. */
  readonly changedMeasures: readonly { readonly key: string; readonly name: string }[];
  readonly kept: readonly KeptTexts[];
}

/** What was done last. */
export type Done =
  | { readonly kind: "tasks"; readonly update: TaskUpdate }
  | { readonly kind: "measures"; readonly update: SheetUpdate }
  | { readonly kind: "page"; readonly sheet: string }
  | { readonly kind: "firstFilled" }
  | { readonly kind: "brought"; readonly count: number }
  /** There is nothing yet into which text could be brought back. */
  | { readonly kind: "updateFirst"; readonly sheet: string };

export interface Tasks {
  /** null = not looked at yet. */
  readonly seen: TasksSeen | null;
  readonly isBusy: boolean;
  readonly done: Done | null;
  readonly update: (rules: readonly TaskRule[]) => void;
  readonly makeMeasures: () => void;
  readonly restoreMeasure: (key: string) => void;
  readonly print: () => void;
  /** Looks again at what is on the sheet. */
  readonly renew: () => void;
  readonly bringBack: (kind: string, turn: number) => void;
}

/** Looks at the tasks of the workbook, and does what the screen is asked for, one after the other. */
export function useTasks(effects: PaneEffects, analysis: Analysis | null, t: Translate, language: Language): Tasks {
  const look = useCallback((port: WorkbookPort, fresh: Analysis) => lookAt(port, fresh, t, language), [t, language]);
  const { seen, isBusy, done, act } = useSheetWork<TasksSeen, Done>(effects, analysis, look);
  return {
    seen,
    isBusy,
    done,
    update: (rules) =>
      act(async (port, fresh) => ({ kind: "tasks", update: await updateTasks(port, fresh, rules, t, language) })),
    makeMeasures: () =>
      act(async (port, fresh) => {
        const update = await updateTypedSheet(port, measuresSheet(classesOf(fresh.settings), t, language));
        return update === null ? null : { kind: "measures", update };
      }),
    restoreMeasure: (key) =>
      act(async (port, fresh) => {
        const sheet = measuresSheet(classesOf(fresh.settings), t, language);
        const update = await restoreFirstFilling(port, sheet, key);
        return update === null ? null : { kind: "firstFilled" };
      }),
    print: () =>
      act(async (port, fresh) => {
        const day = dayOfTasks(fresh);
        const { book } = await lookAtTasks(port, fresh, t);
        const sheet = managersPage(managersOf(fresh), book.tasks, day, { translate: t, language });
        const [{ name }] = await port.writePages([{ key: "tasks by manager", sheet }]);
        return { kind: "page", sheet: name };
      }),
    renew: () => act(async () => null),
    bringBack: (kind, turn) =>
      act(async (port, fresh) => {
        const sheet = (await typedSheetsOf(fresh, t, language)).find((each) => each.kind === kind);
        if (sheet === undefined) return null;
        const count = await restoreTypedText(port, sheet, turn);
        return count === null ? { kind: "updateFirst", sheet: sheet.name } : { kind: "brought", count };
      }),
  };
}

async function lookAt(port: WorkbookPort, analysis: Analysis, t: Translate, language: Language): Promise<TasksSeen> {
  const { reasons, book } = await lookAtTasks(port, analysis, t);
  const counts = taskRules.map((rule) => [rule, reasons.get(rule)?.length ?? 0]);
  const found = Object.fromEntries(counts) as TasksSeen["found"];
  const kept: KeptTexts[] = [];
  for (const { kind, name } of await typedSheetsOf(analysis, t, language)) {
    kept.push({ kind, sheet: name, counts: await keptCounts(port, kind) });
  }
  const hasMeasures = await isTypedSheetKnown(port, "measures");
  const sheet = measuresSheet(classesOf(analysis.settings), t, language);
  const changed = hasMeasures ? await changedKeys(port, sheet) : [];
  const changedMeasures = changed.map((key) => {
    const cells = sheet.rows.find((row) => row.key === key)?.cells ?? {};
    return { key, name: `${String(cells.scheme)} · ${String(cells.group)}` };
  });
  return { found, book, hasMeasures, changedMeasures, kept };
}
