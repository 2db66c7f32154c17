import type { Analysis } from "../analysis/analysis";
import type { OffTargetProduct, UntargetedProduct } from "../analysis/products/clientProduct";
import { figureColumns, figureKeys } from "./figureColumn";
import { hasTargets } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";
import { type ReportPart, placedList, below } from "./reportPart";

/** Who uses a product, and for how much. */
function columnsOfUse(band: ReportText, analysis: Analysis): readonly ListColumn<UntargetedProduct>[] {
  return [
    { key: "product", format: "text", value: ({ product }) => product, band },
    ...figureColumns("untargeted", figureKeys("untargeted"), analysis, { band }),
  ];
}

/** What is sold beside the targets: by segment, and the products that no segment targets; empty lists are left out. */
export function offTargetLists(analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  if (!hasTargets(analysis)) return [];
  const { offTarget, untargeted } = analysis.clientProduct;
  const part =
    <Row>(name: string, columns: readonly ListColumn<Row>[], rows: readonly Row[]): ReportPart =>
    (place) =>
      rows.length === 0 ? null : placedList(listTable({ name, ...below(place) }, columns, rows, context), place);
  const offTargetColumns: readonly ListColumn<OffTargetProduct>[] = [
    { key: "segment", format: "text", value: ({ segment }) => segment, band: "bandOffTarget" },
    ...columnsOfUse("bandOffTarget", analysis),
  ];
  return [
    part("ClienteleOffTarget", offTargetColumns, offTarget),
    part("ClienteleUntargeted", columnsOfUse("bandUntargeted", analysis), untargeted),
  ];
}
