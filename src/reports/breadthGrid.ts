import type { Analysis } from "../analysis/analysis";
import type { ClientFigures } from "../analysis/clients/clientFigures";
import type { BreadthGroup, Figure } from "../analysis/figures/figure";
import { breadthRisks, perspectives } from "../analysis/types";
import { gridTable, type GridTable } from "./gridTable";
import { hasTargets } from "./inputs";
import type { ReportContext } from "./reportContext";
import type { ReportValue } from "./reportSheet";
import { perspectiveText, riskText } from "./words";

interface Kind {
  readonly kind: BreadthGroup["kind"];
  readonly header: string;
  readonly holds: (client: ClientFigures) => boolean;
}

/** How many clients of each segment are how promising, and how many could be lost with one product. */
export function breadthGrid(row: number, analysis: Analysis, context: ReportContext): GridTable {
  const { translate } = context;
  const kinds = kindsOf(analysis, context);
  const line = (label: string, clients: readonly ClientFigures[]): readonly ReportValue[] => [
    label,
    clients.length,
    ...kinds.map(({ holds }) => clients.filter(holds).length),
  ];
  const figuresOf = (segment: BreadthGroup["segment"]): readonly (Figure | null)[] => [
    null,
    ...["all" as const, ...kinds.map(({ kind }) => kind)].map((kind): Figure => ({
      family: "breadth",
      key: "clients",
      of: { segment, kind },
    })),
  ];
  const { clients, segments } = analysis;
  return gridTable({
    row,
    column: 0,
    heading: translate("reports.breadthHeading"),
    headers: [translate("reports.segment"), translate("reports.clients"), ...kinds.map((kind) => kind.header)],
    formats: ["text", "integer", ...kinds.map(() => "integer" as const)],
    rows: segments.rows.map(({ segment }) =>
      line(
        segment ?? translate("reports.noGroup"),
        clients.filter((client) => client.segment === segment),
      ),
    ),
    total: line(translate("reports.total"), clients),
    figures: segments.rows.map(({ segment }) => figuresOf(segment)),
    totalFigures: figuresOf(undefined),
  });
}

function kindsOf(analysis: Analysis, { translate }: ReportContext): readonly Kind[] {
  const kinds: Kind[] = [];
  for (const perspective of hasTargets(analysis) ? perspectives : []) {
    const header = translate(`reports.${perspectiveText[perspective]}`);
    kinds.push({ kind: perspective, header, holds: (client) => client.perspective === perspective });
  }
  for (const risk of breadthRisks) {
    const header = translate("reports.riskOf", { word: translate(`reports.${riskText[risk]}`) });
    kinds.push({ kind: risk, header, holds: (client) => client.breadthRisk === risk });
  }
  kinds.push({
    kind: null,
    header: translate("reports.noProductUsed"),
    holds: (client) => client.breadthRisk === null,
  });
  return kinds;
}
