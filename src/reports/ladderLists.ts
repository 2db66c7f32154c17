import type { NextRung, RungFigures } from "../analysis/lifecycle/ladderFigures";
import type { Analysis } from "../analysis/analysis";
import { figureColumns } from "./figureColumn";
import { hasManagers } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import type { ReportContext } from "./reportContext";
import { ladderStepText, ladderText, statusText } from "./words";
import { type ReportPart, below, placedList } from "./reportPart";

/** The ladder from rung to rung, and below it who is one step from the next one. */
export function ladderLists(analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  const { rungs, oneStepAway } = analysis.ladder;
  return [
    (place) => {
      if (rungs.every(({ clients }) => clients === 0)) return null;
      const at = { name: "ClienteleLadder", ...below(place) };
      return placedList(listTable(at, rungColumns(analysis, context), rungs, context), place);
    },
    (place) => {
      if (oneStepAway.length === 0) return null;
      const at = { name: "ClienteleNextRung", ...below(place) };
      return placedList(listTable(at, nextRungColumns(analysis, context), oneStepAway, context), place);
    },
  ];
}

function rungColumns(analysis: Analysis, { translate }: ReportContext): readonly ListColumn<RungFigures>[] {
  const band = { band: "ladderHeading" } as const;
  return [
    {
      key: "ladder",
      format: "text",
      value: ({ rung }) => translate(`reports.${ladderText[rung]}`),
      total: translate("reports.total"),
      ...band,
    },
    ...figureColumns("rung", ["turnover", "clients"], analysis, { ...band, total: null }),
    ...figureColumns("rung", ["share", "conversionBelow"], analysis, band),
  ];
}

function nextRungColumns(analysis: Analysis, { translate }: ReportContext): readonly ListColumn<NextRung>[] {
  const band = { band: "oneStepAway" } as const;
  return [
    { key: "client", format: "text", value: (next) => next.client, ...band },
    {
      key: "manager",
      format: "text",
      value: (next) => next.manager ?? translate("reports.noGroup"),
      shown: hasManagers(analysis),
      ...band,
    },
    { key: "status", format: "text", value: (next) => translate(`reports.${statusText[next.status]}`), ...band },
    { key: "ladder", format: "text", value: (next) => translate(`reports.${ladderText[next.rung]}`), ...band },
    { key: "nextRung", format: "text", value: (next) => translate(`reports.${ladderText[next.next]}`), ...band },
    {
      key: "whatIsMissing",
      format: "text",
      value: (next) => translate(`reports.${ladderStepText[next.step]}`),
      ...band,
    },
    {
      key: "turnover",
      format: "amount",
      value: (next) => next.turnover,
      figure: { family: "client", key: "turnover" },
      ...band,
    },
  ];
}
