import type { Analysis } from "../analysis/analysis";
import type { OffTargetProduct, UntargetedProduct } from "../analysis/products/clientProduct";
import { hasTargets } from "./inputs";
import { listTable, type ListColumn, type ListTable } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";

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
export function offTargetLists(firstRow: number, analysis: Analysis, context: ReportContext): readonly ListTable[] {
  if (!hasTargets(analysis)) return [];
  const { offTarget, untargeted } = analysis.clientProduct;
  const lists: ListTable[] = [];
  let row = firstRow;
  const put = (list: ListTable): void => {
    if (list.table === null) return;
    lists.push(list);
    row = list.nextRow + 1;
  };
  put(listTable({ name: "ClienteleOffTarget", row: row + 1, column: 0 }, offTargetColumns, offTarget, context));
  put(listTable({ name: "ClienteleUntargeted", row: row + 1, column: 0 }, untargetedColumns, untargeted, context));
  return lists;
}
