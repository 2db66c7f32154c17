import { excelObject, type Property } from "../request/properties";
import { sheetExtras, type SheetTarget } from "./sheetTarget";

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

function textAt(edge: Edge, side: Side): Property<string, SheetTarget> {
  return {
    read: ({ sheetId }, host) => partsOf(host.handle.extras.sheet(sheetId).page.texts[edge])[side],
    write(target, text, host) {
      const sheet = sheetExtras(host, target);
      const parts = { ...partsOf(sheet.page.texts[edge]), [side]: text };
      const whole = sides.map((one) => (parts[one] === "" ? "" : `&${one}${parts[one]}`)).join("");
      sheet.page = { ...sheet.page, texts: { ...sheet.page.texts, [edge]: whole } };
    },
  };
}

export const HeaderFooter = excelObject<SheetTarget>()("HeaderFooter", {
  leftHeader: textAt("header", "L"),
  centerHeader: textAt("header", "C"),
  rightHeader: textAt("header", "R"),
  leftFooter: textAt("footer", "L"),
  centerFooter: textAt("footer", "C"),
  rightFooter: textAt("footer", "R"),
});

export const HeaderFooterGroup = excelObject<SheetTarget>()("HeaderFooterGroup", {
  defaultForAllPages: { object: "HeaderFooter" },
});
