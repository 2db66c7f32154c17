import type { DataPage } from "../../../../workbooks/workbookData";
import { areaOf } from "../range/areaOf";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject, type Property } from "../request/properties";
import { sheetExtras, type SheetTarget } from "./sheetTarget";

/** By the numbers of Excel. */
const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const pointsIn: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const usualMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

const pageOf = (host: HostState, { sheetId }: SheetTarget): DataPage => host.handle.extras.sheet(sheetId).page;

function changePage(host: HostState, target: SheetTarget, change: (page: DataPage) => Partial<DataPage>): void {
  const sheet = sheetExtras(host, target);
  sheet.page = { ...sheet.page, ...change(sheet.page) };
}

type Switch = { [Name in keyof DataPage]: DataPage[Name] extends boolean ? Name : never }[keyof DataPage];

const switched = (name: Switch): Property<boolean, SheetTarget> => ({
  read: (target, host) => pageOf(host, target)[name],
  write: (target, isOn, host) =>
    changePage(host, target, () => {
      if (typeof isOn !== "boolean") throw invalidArgument(`not true or false: ${String(isOn)}`);
      return { [name]: isOn };
    }),
});

const Properties = excelObject<SheetTarget>()("PageLayout", {
  blackAndWhite: switched("blackAndWhite"),
  centerHorizontally: switched("centeredAcross"),
  centerVertically: switched("centeredDown"),
  headersFooters: { object: "HeaderFooterGroup" },
  orientation: {
    read: (target, host) => (pageOf(host, target).landscape ? "Landscape" : "Portrait"),
    write: (target, orientation, host) =>
      changePage(host, target, () => {
        if (orientation !== "Landscape" && orientation !== "Portrait") {
          throw invalidArgument(`orientation: ${orientation}`);
        }
        return { landscape: orientation === "Landscape" };
      }),
  },
  paperSize: {
    read: (target, host) => Object.keys(papers).find((name) => papers[name] === pageOf(host, target).paper) ?? null,
    write: (target, size, host) =>
      changePage(host, target, () => {
        if (!Object.hasOwn(papers, size)) throw invalidArgument(`not a paper of the workbench: ${size}`);
        return { paper: papers[size] };
      }),
  },
  printGridlines: switched("gridlines"),
  zoom: {
    read(target, host) {
      const { fit, scale } = pageOf(host, target);
      if (fit === null) return { scale };
      return {
        ...(fit.across === null ? {} : { horizontalFitToPages: fit.across }),
        ...(fit.down === null ? {} : { verticalFitToPages: fit.down }),
      };
    },
    write: (target, { scale, horizontalFitToPages, verticalFitToPages }, host) =>
      changePage(host, target, () => {
        const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
        if (isFitted) return { fit: { across: horizontalFitToPages ?? null, down: verticalFitToPages ?? null } };
        if (scale === undefined || scale < 10 || scale > 400) throw invalidArgument(`zoom: ${scale}`);
        return { fit: null, scale };
      }),
  },
});

export class PageLayout extends Properties {
  setPrintMargins(unit: string, marginOptions: Excel.PageLayoutMarginOptions): void {
    this._put("setPrintMargins", (page) => {
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
    this._put("setPrintArea", () => {
      const { row, column, rows, columns } = areaOf(printArea);
      return { areas: [{ row, column, rows, columns }] };
    });
  }

  setPrintTitleRows(printTitleRows: Excel.Range | string): void {
    this._put("setPrintTitleRows", () => {
      const { row, rows } = areaOf(printTitleRows);
      return { titleRows: { first: row, count: rows } };
    });
  }

  setPrintTitleColumns(printTitleColumns: Excel.Range | string): void {
    this._put("setPrintTitleColumns", () => {
      const { column, columns } = areaOf(printTitleColumns);
      return { titleColumns: { first: column, count: columns } };
    });
  }

  private _put(member: string, change: (page: DataPage) => Partial<DataPage>): void {
    this._act(member, (target) => changePage(this._host, target, change));
  }
}
