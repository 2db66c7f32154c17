import type { Analysis } from "../analysis/analysis";
import { figuresOfControl } from "../analysis/process/figuresOfControl";
import { type DealFigureKey } from "../analysis/process/figuresOfDeals";
import { managersOfProcess, type ManagerOfProcess } from "../analysis/process/managersOfProcess";
import { figureColumns } from "./figureColumn";
import { listTable, type ListColumn } from "./listTable";
import type { ReportContext } from "./reportContext";
import { below, placedList, type ReportPart } from "./reportPart";

const keys: readonly DealFigureKey[] = ["deals", "won", "refused", "winRate"];

/** The deals of each manager and what is overdue; nothing where there are neither offers nor activities. */
export function managerOffersPart(analysis: Analysis, context: ReportContext): ReportPart {
  const { funnel, controlPoints: control } = analysis;
  const { translate } = context;
  const band = "managerOffers";
  return (place) => {
    const managers = managersOfProcess(funnel, control);
    if (managers.every(({ name }) => name === null)) return null;
    const columns: readonly ListColumn<ManagerOfProcess>[] = [
      {
        key: "manager",
        band,
        format: "text",
        value: ({ name }) => name ?? translate("reports.noGroup"),
        total: translate("reports.total"),
      },
      ...(funnel === null ? [] : figureColumns("dealGroup", keys, analysis, { band, total: funnel.all })),
      {
        key: "overdueState",
        band,
        format: "integer",
        value: ({ overdue }) => overdue,
        figure: { family: "controlGroup", key: "overdueState" },
        ...(control === null
          ? { shown: false }
          : {
              total: figuresOfControl.overdueState.value(control.all, analysis),
              totalFigure: { family: "controlGroup", key: "overdueState", of: control.all },
            }),
      },
    ];
    return placedList(
      listTable({ name: "ClienteleManagerOffers", ...below(place) }, columns, managers, context),
      place,
    );
  };
}
