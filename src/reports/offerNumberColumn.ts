import type { Analysis } from "../analysis/analysis";
import type { Deal } from "../analysis/process/deal";
import type { ListColumn } from "./listTable";

/** The numbers of offers: numbers where the user's are, so that Excel does not mark them as texts. */
export function offerNumberColumn<Line extends { readonly deal: Deal | null }>(
  lines: readonly Line[],
  { evidence }: Analysis,
): ListColumn<Line> {
  const isNumbered = evidence.input.offers?.isNumbered === true;
  return {
    key: "offerNumber",
    format: isNumbered ? "code" : "text",
    value: ({ deal }) => {
      const text = deal?.offerNumber ?? null;
      return isNumbered && text !== null ? Number(text) : text;
    },
    shown: lines.some(({ deal }) => deal !== null && deal.offerNumber !== null),
  };
}
