import type { Day } from "../../analysis/types";
import { dayText, type Language, type Translate } from "../../locales";
import { countsByManager, countsOf, type Task, type TaskCounts } from "../../tasks/task";
import { uprightPage } from "../checklists/checklistPage";
import type { PageSheet, ReportBlock, ReportFormat } from "../reportSheet";
import { textBlock } from "../textBlock";

const HEADER_ROW = 3;
const widths = [34, 12, 12, 12, 12, 16];
const formats: readonly ReportFormat[] = ["text", "integer", "integer", "integer", "integer", "percent"];
const headerFormats = formats.map((): ReportFormat => "text");
const alignments = ["left", "right", "right", "right", "right", "right"] as const;

/** How far each manager is with the tasks: an upright page for the head of sales. */
export function managersPage(
  managers: readonly string[],
  tasks: readonly Task[],
  day: Day,
  { translate: t, language }: { readonly translate: Translate; readonly language: Language },
): PageSheet {
  const lineOf = ({ manager, open, overdue, done, inTime, shareInTime }: TaskCounts) => [
    manager ?? t("tasks.nobody"),
    open,
    overdue,
    done,
    inTime,
    shareInTime,
  ];
  const lines = countsByManager(managers, tasks).map(lineOf);
  const header = (["manager", "open", "overdue", "done", "inTime", "share"] as const).map((column) =>
    t(`tasks.count.${column}`),
  );
  const name = t("tasks.page.name");
  const asOf = t("tasks.page.day", { day: dayText(day, language) });
  const total = HEADER_ROW + 1 + lines.length;
  const blocks: readonly ReportBlock[] = [
    textBlock(0, 0, "title", [name]),
    textBlock(1, 0, "note", [asOf]),
    { row: HEADER_ROW, column: 0, style: "header", formats: headerFormats, alignments, values: [header] },
    { row: HEADER_ROW + 1, column: 0, style: "body", formats, values: lines },
    { row: total, column: 0, style: "total", formats, values: [lineOf(countsOf(t("tasks.total"), tasks))] },
    textBlock(total + 2, 0, "footer", [t("tasks.page.footer")]),
  ];
  const context = { translate: t, language, proposals: null };
  return uprightPage({ name, blocks, widths, rows: total + 3, headerRow: HEADER_ROW }, context, asOf);
}
