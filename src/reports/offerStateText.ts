import type { Analysis } from "../analysis/analysis";
import type { Deal } from "../analysis/process/deal";
import { wasRefusedLately } from "../analysis/process/newestOffers";
import { dayText } from "../locales";
import type { ReportContext } from "./reportContext";
import { stageText } from "./stageText";

/** The state of an offer with the day of its last event: "Contract, 12.09.2024", "Refused 12.09.2024: Price". */
export function offerStateText(
  { state, stage, last, closed, reason }: Deal,
  { funnel, newestOffers }: Analysis,
  { translate, language }: ReportContext,
): string {
  const textOf = (day: number | null): readonly string[] => (day === null ? [] : [dayText(day, language)]);
  if (state === "open") {
    const name = funnel?.stageList.names[stage];
    return [...(name === undefined ? [] : [stageText(name, translate)]), ...textOf(last)].join(", ");
  }
  if (state === "won") return [translate("reports.offerWon"), ...textOf(closed)].join(" ");
  const isOld = closed !== null && newestOffers !== null && !wasRefusedLately({ state, closed }, newestOffers.lately);
  const refused = [translate("reports.offerRefused"), ...textOf(closed)].join(" ");
  const again = isOld ? `${refused}, ${translate("reports.mayOfferAgain")}` : refused;
  return reason === null ? again : `${again}: ${reason}`;
}
