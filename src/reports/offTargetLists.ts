import type { Analysis } from "../analysis/analysis";
import type { OffTargetProduct, UntargetedProduct } from "../analysis/products/clientProduct";
import { hasTargets } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";
import { type ReportPart, placedList, below } from "./reportPart";

/** Who uses a product, and for how much. */
function columnsOfUse(band: ReportText): readonly ListColumn<UntargetedProduct>[] {
  return [
    { key: "product", format: "text", value: ({ product }) => product, band },
    {
      key: "usersCount",
      format: "integer",
      value: ({ users }) => users,
      figure: { family: "untargeted", key: "users" },
      band,
    },
    {
      key: "turnover",
      format: "amount",
      value: ({ turnover }) => turnover,
      figure: { family: "untargeted", key: "turnover" },
      band,
    },
  ];
}

const offTargetColumns: readonly ListColumn<OffTargetProduct>[] = [
  { key: "segment", format: "text", value: ({ segment }) => segment, band: "bandOffTarget" },
  ...columnsOfUse("bandOffTarget"),
];

const untargetedColumns = columnsOfUse("bandUntargeted");

/** What is sold beside the targets: by segment, and the products that no segment targets; empty lists are left out. */
export function offTargetLists(analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  if (!hasTargets(analysis)) return [];
  const { offTarget, untargeted } = analysis.clientProduct;
  const part =
    <Row>(name: string, columns: readonly ListColumn<Row>[], rows: readonly Row[]): ReportPart =>
    (place) =>
      rows.length === 0 ? null : placedList(listTable({ name, ...below(place) }, columns, rows, context), place);
  return [
    part("ClienteleOffTarget", offTargetColumns, offTarget),
    part("ClienteleUntargeted", untargetedColumns, untargeted),
  ];
}
