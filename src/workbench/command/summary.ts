import { clientStatuses, type ClientStatus } from "../../analysis/types";
import type { RunResult } from "../../app/session";
import { controlLines } from "../../reports/controlText";
import { amountText, dayText, numberText, type Language, type TextKey, type Translate } from "../../locales";

const statusTexts: Readonly<Record<ClientStatus, TextKey>> = {
  Potential: "reports.statusPotential",
  New: "reports.statusNew",
  Regular: "reports.statusRegular",
  Restored: "reports.statusRestored",
  Lost: "reports.statusLost",
};

/** The main figures in a few lines. */
export function summaryLines({ analysis, sheets }: RunResult, translate: Translate, language: Language): string[] {
  const { settings, rows, totals } = analysis;
  const [from, to] = settings.period;
  const statuses = clientStatuses
    .map((status) => `${translate(statusTexts[status])} ${numberText(totals.statuses[status], language)}`)
    .join(", ");
  const classes = new Map<string, number>();
  for (const { abc, clients } of analysis.abcXyz) classes.set(abc, (classes.get(abc) ?? 0) + clients);
  const abc = [...classes].map(([name, clients]) => `${name} ${numberText(clients, language)}`).join(", ");
  return [
    translate("command.rows", { used: rows.used, total: rows.total }),
    ...controlLines(analysis, translate, language),
    translate("command.period", {
      from: dayText(from, language),
      to: dayText(to, language),
      asOf: dayText(settings.asOf, language),
    }),
    translate("command.clients", { clients: totals.clients, statuses }),
    translate("command.turnover", { turnover: amountText(totals.turnover, language) }),
    translate("command.abc", { classes: abc }),
    translate("command.sheets", { sheets: sheets.map(({ name }) => name).join(", ") }),
  ];
}
