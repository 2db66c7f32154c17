import type { DataPage, DataRange } from "../../../workbookData";
import { parseAddress } from "../range/address";
import { invalidArgument } from "../request/errors";
import { HeaderFooterGroup } from "./headerFooter";
import { ChildCache, ClientObject, type Children, type Readers, type Surface } from "../request/loadTracking";
import type { Range } from "../range/range";
import type { SheetTarget } from "./worksheet";

/** By the numbers of Excel. */
const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const pointsIn: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const usualMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

type PageLayoutSurface =
  | "centerHorizontally"
  | "headersFooters"
  | "orientation"
  | "paperSize"
  | "setPrintArea"
  | "setPrintMargins"
  | "setPrintTitleColumns"
  | "setPrintTitleRows"
  | "zoom";

export class PageLayout extends ClientObject<SheetTarget> implements Surface<Excel.PageLayout, PageLayoutSurface> {
  readonly _entity = "PageLayout";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<SheetTarget> {
    const page = ({ sheetId }: SheetTarget): DataPage => this.context._host.handle.extras.sheet(sheetId).page;
    return {
      orientation: (target) => (page(target).landscape ? "Landscape" : "Portrait"),
      centerHorizontally: (target) => page(target).centeredAcross,
      paperSize: (target) => Object.keys(papers).find((name) => papers[name] === page(target).paper) ?? null,
      zoom: (target) => {
        const { fit, scale } = page(target);
        if (fit === null) return { scale };
        return {
          ...(fit.across === null ? {} : { horizontalFitToPages: fit.across }),
          ...(fit.down === null ? {} : { verticalFitToPages: fit.down }),
        };
      },
    };
  }

  protected override _children(): Children {
    return { headersFooters: () => this.headersFooters };
  }

  get headersFooters(): HeaderFooterGroup {
    return this._made.of("headersFooters", () => new HeaderFooterGroup(this.context, () => this._use()));
  }

  get orientation(): Excel.PageLayout["orientation"] {
    return this._read("orientation") as Excel.PageLayout["orientation"];
  }
  set orientation(orientation: Excel.PageLayout["orientation"]) {
    this._put("orientation", orientation, () => {
      if (orientation !== "Landscape" && orientation !== "Portrait") {
        throw invalidArgument(`orientation: ${orientation}`);
      }
      return { landscape: orientation === "Landscape" };
    });
  }

  get centerHorizontally(): boolean {
    return this._read("centerHorizontally") as boolean;
  }
  set centerHorizontally(centeredAcross: boolean) {
    this._put("centerHorizontally", centeredAcross, () => ({ centeredAcross }));
  }

  get paperSize(): Excel.PageLayout["paperSize"] {
    return this._read("paperSize") as Excel.PageLayout["paperSize"];
  }
  set paperSize(size: Excel.PageLayout["paperSize"]) {
    this._put("paperSize", size, () => {
      if (!Object.hasOwn(papers, size)) throw invalidArgument(`not a paper of the workbench: ${size}`);
      return { paper: papers[size] };
    });
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    return this._read("zoom") as Excel.PageLayoutZoomOptions;
  }
  set zoom({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions) {
    this._put("zoom", { scale, horizontalFitToPages, verticalFitToPages }, () => {
      const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
      if (isFitted) return { fit: { across: horizontalFitToPages ?? null, down: verticalFitToPages ?? null } };
      if (scale === undefined || scale < 10 || scale > 400) throw invalidArgument(`zoom: ${scale}`);
      return { fit: null, scale };
    });
  }

  setPrintMargins(unit: string, marginOptions: Excel.PageLayoutMarginOptions): void {
    this._change("setPrintMargins", (page) => {
      if (!Object.hasOwn(pointsIn, unit)) throw invalidArgument(`not a unit: ${unit}`);
      const margins = { ...(page.margins ?? usualMargins) };
      for (const name of ["left", "right", "top", "bottom", "header", "footer"] as const) {
        const given = marginOptions[name];
        if (given !== undefined) margins[name] = given * pointsIn[unit];
      }
      return { margins };
    });
  }

  setPrintArea(printArea: Excel.Range | string): void {
    this._change("setPrintArea", () => {
      const { row, column, rows, columns } = areaOf(printArea);
      return { areas: [{ row, column, rows, columns }] };
    });
  }

  setPrintTitleRows(printTitleRows: Excel.Range | string): void {
    this._change("setPrintTitleRows", () => {
      const { row, rows } = areaOf(printTitleRows);
      return { titleRows: { first: row, count: rows } };
    });
  }

  setPrintTitleColumns(printTitleColumns: Excel.Range | string): void {
    this._change("setPrintTitleColumns", () => {
      const { column, columns } = areaOf(printTitleColumns);
      return { titleColumns: { first: column, count: columns } };
    });
  }

  private _put(name: PageLayoutSurface, value: unknown, change: () => Partial<DataPage>): void {
    this._write(name, value, ({ sheetId }) => this._apply(sheetId, change));
  }

  private _change(name: PageLayoutSurface, change: (page: DataPage) => Partial<DataPage>): void {
    this._act(name, ({ sheetId }) => this._apply(sheetId, change));
  }

  private _apply(sheetId: string, change: (page: DataPage) => Partial<DataPage>): void {
    this.context._host.requireSheet(sheetId);
    const sheet = this.context._host.handle.extras.sheet(sheetId);
    sheet.page = { ...sheet.page, ...change(sheet.page) };
  }
}

function areaOf(range: Excel.Range | string): DataRange {
  const area = typeof range === "string" ? parseAddress(range) : (range as unknown as Range)._use();
  if (!area) throw invalidArgument(`not an address: ${String(range)}`);
  return area;
}
