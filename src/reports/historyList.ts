import type { Analysis } from "../analysis/analysis";
import type { ClassesAtEnd } from "../analysis/periods/statusHistory";
import { dayText } from "../locales";
import { abcFormats, statusFormats } from "./classFormats";
import { hasManagers } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";
import { type ReportPart, type PartPlace, type PlacedPart, below, placedList } from "./reportPart";
import type { ReportConditionalFormat, ReportRange, ReportValue } from "./reportSheet";
import { statusText } from "./words";

/** One row per client: status, ABC and XYZ at the end of each window; null where the history has one end only. */
export function historyList(analysis: Analysis, context: ReportContext): ReportPart {
  return (place) => historyPart(place, analysis, context);
}

function historyPart(place: PartPlace, analysis: Analysis, context: ReportContext): PlacedPart | null {
  const { translate, language } = context;
  const { ends, atEnds } = analysis.dynamics.history;
  if (ends.length < 2) return null;
  const columnsOf = (
    key: ReportText,
    name: string,
    band: ReportText,
    value: (classes: ClassesAtEnd, line: number) => ReportValue,
  ): readonly ListColumn<number>[] =>
    ends.map((day, end) => ({
      key,
      // Headers of an Excel table must differ.
      header: translate("reports.historyOn", { name, day: dayText(day, language) }),
      format: "text",
      align: "center",
      band,
      value: (line) => value(atEnds[end], line),
    }));
  const columns: readonly ListColumn<number>[] = [
    { key: "client", format: "text", value: (line) => analysis.clients[line].client },
    {
      key: "manager",
      format: "text",
      value: (line) => analysis.clients[line].manager ?? translate("reports.noGroup"),
      shown: hasManagers(analysis),
    },
    ...columnsOf("status", translate("reports.status"), "bandStatus", ({ statuses }, line) => {
      const status = statuses[line];
      return status === null ? null : translate(`reports.${statusText[status]}`);
    }),
    ...columnsOf("abc", "ABC", "bandAbc", ({ abc }, line) => abc[line]),
    ...columnsOf("xyz", "XYZ", "bandXyz", ({ xyz }, line) => xyz[line]),
  ];
  const lines = analysis.clients.map((_client, line) => line);
  const list = listTable({ name: "ClienteleHistory", ...below(place), everyColumn: true }, columns, lines, context);
  const formats: ReportConditionalFormat[] = [];
  const statuses = allEnds(list.bodyOf("status"), ends.length);
  const classes = allEnds(list.bodyOf("abc"), ends.length);
  if (statuses !== null) formats.push(...statusFormats(statuses, context));
  if (classes !== null) formats.push(...abcFormats(classes, analysis.settings.abc.length + 1));
  return placedList(list, place, { conditionalFormats: formats });
}

function allEnds(first: ReportRange | null, columns: number): ReportRange | null {
  return first === null ? null : { ...first, columns };
}
