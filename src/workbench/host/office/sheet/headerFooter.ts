import { ChildCache, ClientObject, type Children, type Readers, type Surface } from "../request/loadTracking";
import type { SheetTarget } from "./worksheet";

const sides = ["L", "C", "R"] as const;
type Side = (typeof sides)[number];
type Edge = "header" | "footer";

/** The texts of the three sides, as they stand together in a file: "&LSales&RPage &P". */
function partsOf(text: string): Record<Side, string> {
  const parts: Record<Side, string> = { L: "", C: "", R: "" };
  let side: Side = "C";
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+/g)) {
    const next = sides.find((one) => piece === `&${one}`);
    if (next === undefined) parts[side] += piece;
    else side = next;
  }
  return parts;
}

type HeaderFooterSurface =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export class HeaderFooter
  extends ClientObject<SheetTarget>
  implements Surface<Excel.HeaderFooter, HeaderFooterSurface>
{
  readonly _entity = "HeaderFooter";

  protected _readers(): Readers<SheetTarget> {
    const read =
      (edge: Edge, side: Side) =>
      ({ sheetId }: SheetTarget): string =>
        partsOf(this.context._host.handle.extras.sheet(sheetId).page.texts[edge])[side];
    return {
      leftHeader: read("header", "L"),
      centerHeader: read("header", "C"),
      rightHeader: read("header", "R"),
      leftFooter: read("footer", "L"),
      centerFooter: read("footer", "C"),
      rightFooter: read("footer", "R"),
    };
  }

  private _put(name: HeaderFooterSurface, edge: Edge, side: Side, text: string): void {
    this._write(name, text, ({ sheetId }) => {
      this.context._host.requireSheet(sheetId);
      const sheet = this.context._host.handle.extras.sheet(sheetId);
      const parts = { ...partsOf(sheet.page.texts[edge]), [side]: text };
      const whole = sides.map((one) => (parts[one] === "" ? "" : `&${one}${parts[one]}`)).join("");
      sheet.page = { ...sheet.page, texts: { ...sheet.page.texts, [edge]: whole } };
    });
  }

  get leftHeader(): string {
    return this._read("leftHeader") as string;
  }
  set leftHeader(text: string) {
    this._put("leftHeader", "header", "L", text);
  }
  get centerHeader(): string {
    return this._read("centerHeader") as string;
  }
  set centerHeader(text: string) {
    this._put("centerHeader", "header", "C", text);
  }
  get rightHeader(): string {
    return this._read("rightHeader") as string;
  }
  set rightHeader(text: string) {
    this._put("rightHeader", "header", "R", text);
  }
  get leftFooter(): string {
    return this._read("leftFooter") as string;
  }
  set leftFooter(text: string) {
    this._put("leftFooter", "footer", "L", text);
  }
  get centerFooter(): string {
    return this._read("centerFooter") as string;
  }
  set centerFooter(text: string) {
    this._put("centerFooter", "footer", "C", text);
  }
  get rightFooter(): string {
    return this._read("rightFooter") as string;
  }
  set rightFooter(text: string) {
    this._put("rightFooter", "footer", "R", text);
  }
}

export class HeaderFooterGroup
  extends ClientObject<SheetTarget>
  implements Surface<Excel.HeaderFooterGroup, "defaultForAllPages">
{
  readonly _entity = "HeaderFooterGroup";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<SheetTarget> {
    return {};
  }

  protected override _children(): Children {
    return { defaultForAllPages: () => this.defaultForAllPages };
  }

  get defaultForAllPages(): HeaderFooter {
    return this._made.of("defaultForAllPages", () => new HeaderFooter(this.context, () => this._use()));
  }
}
