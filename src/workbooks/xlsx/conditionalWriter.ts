import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { cellAddress } from "../../reports/cellAddress";
import {
  usualPlaces,
  type DataConditionalFormat,
  type DataHighlight,
  type FormatRule,
  type IconStep,
  type ScalePlace,
} from "../formatRules";
import type { DataRange } from "../workbookData";
import { rangeAddress } from "./addresses";
import { averageRules, lookList, namedRules, periods, stepKinds, stylesPath, textRules } from "./conditionalRules";
import { formulaForFile } from "./formulaText";
import type { XlsxPackage } from "./xlsxPackage";

// Conditional formats as conditionalReader knows them.

/** The looks of a workbook that is written, each once. */
export class WrittenLooks {
  private readonly looks: string[] = [];
  private readonly before: number;

  constructor(private readonly file: XlsxPackage) {
    const list = lookList.exec(file.text(stylesPath) ?? "")?.[1] ?? "";
    this.before = (list.match(/<dxf\b/g) ?? []).length;
  }

  /** undefined = a rule that gives no look. */
  numberOf(rule: FormatRule): number | undefined {
    const look = lookXml(rule as DataHighlight);
    if (look === "") return undefined;
    const known = this.looks.indexOf(look);
    return this.before + (known >= 0 ? known : this.looks.push(look) - 1);
  }

  finish(): void {
    if (this.looks.length === 0) return;
    const text = this.file.text(stylesPath) ?? "";
    const all = (lookList.exec(text)?.[1] ?? "") + this.looks.join("");
    const list = `<dxfs count="${this.before + this.looks.length}">${all}</dxfs>`;
    this.file.setText(
      stylesPath,
      text.replace(lookList, () => list),
    );
  }
}

function lookXml({ fill, color, bold, italic, underline, strike }: DataHighlight): string {
  const marks = [bold && "<b/>", italic && "<i/>", strike && "<strike/>", underline && "<u/>"].filter(Boolean).join("");
  const font = marks + (color ? `<color rgb="${argb(color)}"/>` : "");
  const ground = fill
    ? `<fill><patternFill patternType="solid"><bgColor rgb="${argb(fill)}"/></patternFill></fill>`
    : "";
  const look = (font === "" ? "" : `<font>${font}</font>`) + ground;
  return look === "" ? "" : `<dxf>${look}</dxf>`;
}

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

const later = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const laterFormulas = "http://schemas.microsoft.com/office/excel/2006/main";

/** Sets that only programs since 2010 know. */
const laterIcons: readonly string[] = ["3Stars", "3Triangles", "5Boxes"];

/** The elements of a sheet, and what stands behind a prefix at its end; both "" for a sheet without conditional formats. */
export function conditionalFormatsXml(
  formats: readonly DataConditionalFormat[],
  looks: WrittenLooks,
): { rules: string; later: string } {
  let rules = "";
  let laterRules = "";
  formats.forEach((format, index) => {
    const priority = index + 1;
    const place = rangeAddress(format.range);
    // Both halves of a rule name each other by this id.
    const id = `{00000000-000E-0000-0000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;
    const isLaterOnly = format.kind === "iconSet" && laterIcons.includes(format.icons);
    if (!isLaterOnly) {
      const attributes = attributesXml({
        ...ruleAttributes(format),
        dxfId: looks.numberOf(format),
        priority,
        stopIfTrue: format.stopIfTrue && 1,
      });
      rules += `<conditionalFormatting sqref="${place}"><cfRule${attributes}>${ruleXml(format, id)}</cfRule></conditionalFormatting>`;
    }
    const inner = laterXml(format);
    if (inner === "") return;
    const attributes = attributesXml({
      type: format.kind,
      priority: isLaterOnly ? priority : undefined,
      id,
      stopIfTrue: isLaterOnly && format.stopIfTrue ? 1 : undefined,
    });
    laterRules += `<x14:conditionalFormatting xmlns:xm="${laterFormulas}"><x14:cfRule${attributes}>${inner}</x14:cfRule><xm:sqref>${place}</xm:sqref></x14:conditionalFormatting>`;
  });
  return {
    rules,
    later:
      laterRules === ""
        ? ""
        : `<ext xmlns:x14="${later}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${laterRules}</x14:conditionalFormattings></ext>`,
  };
}

function attributesXml(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlEncodeAttr(String(value))}"`))
    .join("");
}

function ruleAttributes(rule: FormatRule): Readonly<Record<string, string | number | undefined>> {
  switch (rule.kind) {
    case "cellValue":
      return { type: "cellIs", operator: rule.operator };
    case "custom":
      return { type: "expression" };
    case "text": {
      const known = textRules.find(({ operator }) => operator === rule.operator);
      return { type: known?.type, operator: known?.fileOperator, text: rule.text };
    }
    case "topBottom":
      return { type: "top10", percent: rule.percent && 1, bottom: rule.bottom && 1, rank: rule.rank };
    case "preset": {
      const average = averageRules.find(({ criterion }) => criterion === rule.criterion);
      const period = periods.find(({ criterion }) => criterion === rule.criterion);
      if (period !== undefined) return { type: "timePeriod", timePeriod: period.name };
      if (average === undefined)
        return { type: namedRules.find(({ criterion }) => criterion === rule.criterion)?.type };
      const { above, equal, deviations } = average;
      return {
        type: "aboveAverage",
        aboveAverage: above ? undefined : 0,
        equalAverage: equal ? 1 : undefined,
        stdDev: deviations === 0 ? undefined : deviations,
      };
    }
    default:
      return { type: rule.kind };
  }
}

function ruleXml(format: DataConditionalFormat, id: string): string {
  switch (format.kind) {
    case "colorScale": {
      const colors = format.colors.slice(0, 3);
      const places = format.places ?? usualPlaces(colors.length);
      return `<colorScale>${places.map(placeXml).join("")}${colors.map((color) => `<color rgb="${argb(color)}"/>`).join("")}</colorScale>`;
    }
    case "dataBar": {
      const ext = `<extLst><ext xmlns:x14="${later}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`;
      const shown = format.barOnly ? ` showValue="0"` : "";
      return `<dataBar${shown}><cfvo type="min"/><cfvo type="max"/><color rgb="${argb(format.color)}"/></dataBar>${ext}`;
    }
    case "iconSet": {
      const places = iconPlaces(format).map(
        ({ by, value, above }) => `<cfvo type="${stepKinds[by]}" val="${value}"${above ? ` gte="0"` : ""}/>`,
      );
      return `<iconSet${iconAttributes(format)}>${places.join("")}</iconSet>`;
    }
    case "cellValue":
    case "custom":
      return formulaXml(formulaForFile(format.formula));
    case "text":
    case "preset":
      return formulaXml(formulaOfRule(format, format.range));
    case "topBottom":
      return "";
  }
}

const formulaXml = (formula: string | undefined): string =>
  formula === undefined ? "" : `<formula>${xmlEncode(formula)}</formula>`;

/** Files hold most rules as a formula too, for programs that do not know the rule. */
function formulaOfRule(rule: FormatRule & { kind: "text" | "preset" }, range: DataRange): string | undefined {
  const cell = cellAddress(range.row, range.column);
  if (rule.kind === "text") {
    const text = `"${rule.text.replace(/"/g, '""')}"`;
    return textRules.find(({ operator }) => operator === rule.operator)?.formula(cell, text, rule.text.length);
  }
  const known = [...periods, ...namedRules].find(({ criterion }) => criterion === rule.criterion);
  return known?.formula?.(cell);
}

function placeXml(place: ScalePlace): string {
  if (place === "lowest") return `<cfvo type="min"/>`;
  if (place === "highest") return `<cfvo type="max"/>`;
  if ("percent" in place) return `<cfvo type="percent" val="${place.percent}"/>`;
  if ("percentile" in place) return `<cfvo type="percentile" val="${place.percentile}"/>`;
  return `<cfvo type="num" val="${place.number}"/>`;
}

type Icons = FormatRule & { kind: "iconSet" };

/** The lowest icon stands from the lowest value on. */
const iconPlaces = ({ steps }: Icons): readonly IconStep[] => [{ by: "percent", value: 0 }, ...steps];

const iconAttributes = ({ icons, iconsOnly, reversed }: Icons): string =>
  attributesXml({ iconSet: icons, showValue: iconsOnly && 0, reverse: reversed && 1 });

function laterXml(format: FormatRule): string {
  if (format.kind === "dataBar") {
    const attributes = attributesXml({
      minLength: 0,
      maxLength: 100,
      gradient: format.gradient ? undefined : 0,
      direction: format.direction,
      negativeBarColorSameAsPositive: 1,
      negativeBarBorderColorSameAsPositive: 1,
    });
    return `<x14:dataBar${attributes}><x14:cfvo type="min"/><x14:cfvo type="max"/></x14:dataBar>`;
  }
  if (format.kind !== "iconSet" || !laterIcons.includes(format.icons)) return "";
  const places = iconPlaces(format).map(
    ({ by, value, above }) =>
      `<x14:cfvo type="${stepKinds[by]}"${above ? ` gte="0"` : ""}><xm:f>${value}</xm:f></x14:cfvo>`,
  );
  return `<x14:iconSet${iconAttributes(format)}>${places.join("")}</x14:iconSet>`;
}
