import type { Analysis } from "../analysis";
import type { ClientFigures } from "../clients/clientFigures";
import { clientList, clientNames } from "../figures/clientLists";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import type { FigureRule } from "../figures/figureRules";
import { perspectives, type BreadthRisk, type Perspective } from "../types";

/** Clients of a segment (undefined = all clients) that have something in common; null = they use no product. */
export interface BreadthGroup {
  readonly segment: string | null | undefined;
  readonly kind: Perspective | BreadthRisk | null | "all";
}

/** Clients of a segment, by how promising they are and how easily they are lost. */
export const figuresOfBreadth = {
  clients: defineFigure<BreadthGroup>({
    format: "integer",
    rule: "segmentClients",
    help: "segmentProduct",
    value: (group, analysis) => clientsOf(group, analysis).length,
    behind: (group, analysis) => ({ list: clientNames(clientsOf(group, analysis)) }),
  }),
  perspective: ofKind("perspectiveCount"),
  breadthRisk: ofKind("riskCount"),
  noProductUsed: ofKind("noProductCount"),
};

export type BreadthFigureKey = keyof typeof figuresOfBreadth;

/**
 * The figure that counts the clients of a kind.
 *
 * Source: spec 3.10.
 *
 * @example breadthFigure("high") // "breadthRisk"
 */
export function breadthFigure(kind: BreadthGroup["kind"]): BreadthFigureKey {
  if (kind === "all") return "clients";
  if (kind === null) return "noProductUsed";
  return isOneOf(perspectives, kind) ? "perspective" : "breadthRisk";
}

function isOneOf<Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind {
  return (kinds as readonly string[]).includes(kind);
}

function ofKind(rule: FigureRule): FigureOf<BreadthGroup> {
  return defineFigure<BreadthGroup>({
    format: "integer",
    rule,
    help: "segmentProduct",
    value: (group, analysis) => clientsOf(group, analysis).length,
    behind: (group, analysis) => ({
      period: analysis.settings.period,
      list: clientList(clientsOf(group, analysis)),
    }),
  });
}

function clientsOf({ segment, kind }: BreadthGroup, { clients }: Analysis): readonly ClientFigures[] {
  const own = segment === undefined ? clients : (clientsBySegment(clients).get(segment) ?? []);
  return own.filter((client) => isOfKind(client, kind));
}

type Segments = ReadonlyMap<string | null, readonly ClientFigures[]>;
const segmentsOf = new WeakMap<readonly ClientFigures[], Segments>();

/** Made once: with many segments each of their cells would go through all clients. */
function clientsBySegment(clients: readonly ClientFigures[]): Segments {
  const known = segmentsOf.get(clients);
  if (known !== undefined) return known;
  const found = new Map<string | null, ClientFigures[]>();
  for (const client of clients) {
    const own = found.get(client.segment);
    if (own === undefined) found.set(client.segment, [client]);
    else own.push(client);
  }
  segmentsOf.set(clients, found);
  return found;
}

function isOfKind({ perspective, breadthRisk }: ClientFigures, kind: BreadthGroup["kind"]): boolean {
  if (kind === null) return breadthRisk === null;
  return kind === "all" || perspective === kind || breadthRisk === kind;
}
