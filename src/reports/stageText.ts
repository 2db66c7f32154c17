import type { StageName } from "../analysis/process/stageList";
import type { DealStage } from "../analysis/types";
import type { ReportContext, ReportText } from "./reportContext";

const usualStages: Readonly<Record<DealStage, ReportText>> = {
  presentation: "stagePresentation",
  offer: "stageOffer",
  contract: "stageContract",
  payment: "stagePayment",
  delivery: "stageDelivery",
  closing: "stageClosing",
};

/** A usual stage in the reader's language, another one as the sheet or the setting writes it. */
export function stageText(name: StageName, translate: ReportContext["translate"]): string {
  return "usual" in name ? translate(`reports.${usualStages[name.usual]}`) : name.written;
}
