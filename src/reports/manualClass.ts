import type { Analysis } from "../analysis/analysis";
import type { ClientFigures } from "../analysis/clients/clientFigures";
import { hasManualClasses } from "./inputs";
import type { ReportContext } from "./reportContext";

/** Whether the class given by hand is not the computed one; a client without a computed class counts as different. */
export function isManualClassOther({ manualClass, abc }: ClientFigures): boolean {
  return manualClass !== null && manualClass !== abc;
}

/** How many classes given by hand differ; none where nobody gave any. */
export function manualClassLines(analysis: Analysis, { translate }: ReportContext): readonly string[] {
  if (!hasManualClasses(analysis)) return [];
  const clients = analysis.clients.filter((client) => client.manualClass !== null);
  const differing = clients.filter(isManualClassOther).length;
  return [translate("reports.footerManualClass", { clients: clients.length, differing })];
}
