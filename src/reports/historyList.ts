import type { Analysis, ClientFigures } from "../analysis/analysis";
import type { ClientHistory } from "../analysis/analysisCourse";
import { dayText } from "../locales";
import { abcFormats, statusFormats } from "./classFormats";
import { hasManagers } from "./inputs";
import { listTable, type ListColumn, type ListTable } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportConditionalFormat, ReportRange, ReportValue } from "./reportSheet";
import { statusText } from "./words";

interface HistoryLine {
  readonly client: ClientFigures;
  readonly history: ClientHistory;
}

export interface HistoryList {
  readonly list: ListTable;
  readonly formats: readonly ReportConditionalFormat[];
}

/** One row per client: status, ABC and XYZ at the end of each window; null where the history has one end only. */
export function historyList(row: number, analysis: Analysis, context: ReportContext): HistoryList | null {
  const { translate, language } = context;
  const { ends, clients } = analysis.dynamics.history;
  if (ends.length < 2) return null;
  const columnsOf = (
    key: ReportText,
    name: string,
    band: ReportText,
    value: (history: ClientHistory, end: number) => ReportValue,
  ): readonly ListColumn<HistoryLine>[] =>
    ends.map((day, end) => ({
      key,
      // Headers of an Excel table must differ.
      header: translate("reports.historyOn", { name, day: dayText(day, language) }),
      format: "text",
      align: "center",
      band,
      value: ({ history }) => value(history, end),
    }));
  const columns: readonly ListColumn<HistoryLine>[] = [
    { key: "client", format: "text", value: ({ client }) => client.client },
    {
      key: "manager",
      format: "text",
      value: ({ client }) => client.manager ?? translate("reports.noGroup"),
      shown: hasManagers(analysis),
    },
    ...columnsOf("status", translate("reports.status"), "bandStatus", ({ statuses }, end) => {
      const status = statuses[end];
      return status === null ? null : translate(`reports.${statusText[status]}`);
    }),
    ...columnsOf("abc", "ABC", "bandAbc", ({ abc }, end) => abc[end]),
    ...columnsOf("xyz", "XYZ", "bandXyz", ({ xyz }, end) => xyz[end]),
  ];
  const lines = clients.map((history, place) => ({ client: analysis.clients[place], history }));
  const list = listTable({ name: "ClienteleHistory", row: row + 1, column: 0 }, columns, lines, context);
  const formats: ReportConditionalFormat[] = [];
  const statuses = allEnds(list.bodyOf("status"), ends.length);
  const classes = allEnds(list.bodyOf("abc"), ends.length);
  if (statuses !== null) formats.push(...statusFormats(statuses, context));
  if (classes !== null) formats.push(...abcFormats(classes, analysis.settings.abc.length + 1));
  return { list, formats };
}

function allEnds(first: ReportRange | null, columns: number): ReportRange | null {
  return first === null ? null : { ...first, columns };
}
