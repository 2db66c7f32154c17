import { attr, findChild, query, queryAll, textContent, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { DataChart } from "../workbookData";
import { points, pointsAt, type CellOffset, type Sizes } from "./sheetGeometry";
import type { Relationship, XlsxPackage } from "./xlsxPackage";

/** The frame of a chart in the drawing of its sheet. */
export interface DrawnChart {
  readonly name: string;
  /** Corners by cells, or the first corner and the size, or the distance from the sheet's corner and the size. */
  readonly from: CellOffset | null;
  readonly to: CellOffset | null;
  readonly position: { readonly x: number; readonly y: number } | null;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Charts by the number of their part, which is how the library tells them apart too. */
export function readDrawnCharts(
  file: XlsxPackage,
  relationships: ReadonlyMap<string, Relationship>,
): ReadonlyMap<number, DrawnChart> {
  const charts = new Map<number, DrawnChart>();
  for (const { type, target } of relationships.values()) {
    const root = type.endsWith("/drawing") ? file.root(target) : null;
    if (root === null) continue;
    const targets = file.relationships(target);
    for (const anchor of root.children) {
      const frame = anchor.type === "element" ? findChild(anchor, "xdr:graphicFrame") : undefined;
      if (anchor.type !== "element" || frame === undefined) continue;
      const reference = query(frame, "a:graphic/a:graphicData/c:chart");
      const part = targets.get(reference === undefined ? "" : (attr(reference, "r:id") ?? ""))?.target;
      const number = /chart(\d+)\.xml$/.exec(part ?? "");
      if (number !== null) charts.set(Number(number[1]), readFrame(anchor, frame));
    }
  }
  return charts;
}

function readFrame(anchor: XmlElement, frame: XmlElement): DrawnChart {
  const properties = query(frame, "xdr:nvGraphicFramePr/xdr:cNvPr");
  const position = findChild(anchor, "xdr:pos");
  const size = findChild(anchor, "xdr:ext");
  return {
    name: properties?.attributes.name ?? "",
    from: readCorner(findChild(anchor, "xdr:from")),
    to: readCorner(findChild(anchor, "xdr:to")),
    position: position === undefined ? null : { x: number(position, "x"), y: number(position, "y") },
    size: size === undefined ? null : { width: number(size, "cx"), height: number(size, "cy") },
  };
}

function number(element: XmlElement, attribute: string): number {
  return Number(attr(element, attribute) ?? 0);
}

function readCorner(corner: XmlElement | undefined): CellOffset | null {
  if (corner === undefined) return null;
  const value = (name: string) => Number(queryAll(corner, name).map(textContent)[0] ?? 0);
  return { row: value("xdr:row"), column: value("xdr:col"), down: value("xdr:rowOff"), right: value("xdr:colOff") };
}

export function placeInPoints(
  { from, to, position, size }: DrawnChart,
  sizes: Sizes,
): Pick<DataChart, "left" | "top" | "width" | "height"> {
  const start =
    from !== null ? pointsAt(sizes, from) : { left: points(position?.x ?? 0), top: points(position?.y ?? 0) };
  if (size !== null) return { ...start, width: points(size.width), height: points(size.height) };
  const end = to === null ? start : pointsAt(sizes, to);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}
