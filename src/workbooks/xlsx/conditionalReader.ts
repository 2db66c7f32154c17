import {
  attr,
  findChild,
  findChildren,
  parseXml,
  queryAll,
  textContent,
  type XmlElement,
} from "@cj-tech-master/excelts/xml";
import {
  cellValueOperators,
  iconSets,
  isUsual,
  type DataConditionalFormat,
  type DataHighlight,
  type FormatRule,
  type IconStep,
  type ScalePlace,
} from "../formatRules";
import { parseRange } from "./addresses";
import { readColor, type ThemeColors } from "./colors";
import { averageRules, lookList, namedRules, periods, stepKinds, stylesPath, textRules } from "./conditionalRules";
import { formulaForScreen } from "./formulaText";
import type { XlsxPackage } from "./xlsxPackage";

// Conditional formats as sheets of files hold them: <conditionalFormatting>, and behind a prefix what older programs do not
// know: that bars are of one colour, and three sets of icons. The library neither reads nor writes all that rules say.

const rulesBlock = /<conditionalFormatting\b[\s\S]*?<\/conditionalFormatting>/g;
const laterBlock = /<x14:conditionalFormatting\b[\s\S]*?<\/x14:conditionalFormatting>/g;

/** The conditional formats of a sheet's part, the one that counts most first, and the part without them. */
export function takeConditionalFormats(
  text: string,
  looks: readonly DataHighlight[],
  theme: ThemeColors,
): { text: string; formats: DataConditionalFormat[] } {
  const read: { priority: number; format: DataConditionalFormat }[] = [];
  const blocks = text.match(rulesBlock) ?? [];
  const laterBlocks = text.match(laterBlock) ?? [];
  if (blocks.length + laterBlocks.length === 0) return { text, formats: [] };
  const laterRules = laterBlocks.map(parseBlock);
  const bars = new Map(
    laterRules.flatMap((block) =>
      queryAll(block, "cfRule").flatMap((rule): [string, XmlElement][] => {
        const bar = findChild(rule, "dataBar");
        return bar === undefined ? [] : [[attr(rule, "id") ?? "", bar]];
      }),
    ),
  );
  for (const block of [...blocks.map(parseBlock), ...laterRules]) {
    const place = findChild(block, "sqref");
    const ranges = (attr(block, "sqref") ?? (place === undefined ? "" : textContent(place)))
      .split(/\s+/)
      .map(parseRange)
      .filter((range) => range !== null);
    for (const element of queryAll(block, "cfRule")) {
      const look = attr(element, "dxfId");
      const rule = readRule(element, look === undefined ? {} : (looks[Number(look)] ?? {}), theme, bars);
      if (rule === null) continue;
      const priority = Number(attr(element, "priority") ?? 0);
      const stops = isOn(element, "stopIfTrue") ? { stopIfTrue: true as const } : {};
      for (const range of ranges) read.push({ priority, format: { ...rule, range, ...stops } });
    }
  }
  return {
    text: text.replace(rulesBlock, "").replace(laterBlock, ""),
    formats: read.sort((one, other) => one.priority - other.priority).map(({ format }) => format),
  };
}

/** The prefixes are declared elsewhere in the part. */
const parseBlock = (block: string): XmlElement =>
  parseXml(block.replace(/(<\/?)(?:x14|xm):/g, "$1").replace(/\s\w+:\w+="[^"]*"/g, "")).root;

const isOn = (element: XmlElement, name: string): boolean => ["1", "true"].includes(attr(element, name) ?? "");
const isOff = (element: XmlElement, name: string): boolean => ["0", "false"].includes(attr(element, name) ?? "");

/** null for the kinds that a workbook of ours cannot hold. */
function readRule(
  element: XmlElement,
  look: DataHighlight,
  theme: ThemeColors,
  bars: ReadonlyMap<string, XmlElement>,
): FormatRule | null {
  const type = attr(element, "type") ?? "";
  const formula = findChild(element, "formula");
  const told = formula === undefined ? "" : textContent(formula).trim();
  const textRule = textRules.find((rule) => rule.type === type);
  if (textRule !== undefined) {
    const text = attr(element, "text");
    return text === undefined ? null : { kind: "text", operator: textRule.operator, text, ...look };
  }
  const named = namedRules.find((rule) => rule.type === type);
  if (named !== undefined) return { kind: "preset", criterion: named.criterion, ...look };
  switch (type) {
    case "colorScale":
      return readScale(element, theme);
    case "dataBar":
      return readBar(element, theme, bars);
    case "iconSet":
      return readIcons(element);
    case "expression":
      return told === "" ? null : { kind: "custom", formula: formulaForScreen(told), ...look };
    case "cellIs": {
      const operator = cellValueOperators.find((known) => known === attr(element, "operator"));
      if (operator === undefined || told === "") return null;
      return { kind: "cellValue", operator, formula: formulaForScreen(told), ...look };
    }
    case "top10":
      return {
        kind: "topBottom",
        rank: Number(attr(element, "rank") ?? 10),
        ...(isOn(element, "percent") && { percent: true }),
        ...(isOn(element, "bottom") && { bottom: true }),
        ...look,
      };
    case "timePeriod": {
      const period = periods.find(({ name }) => name === attr(element, "timePeriod"));
      return period === undefined ? null : { kind: "preset", criterion: period.criterion, ...look };
    }
    case "aboveAverage": {
      const above = !isOff(element, "aboveAverage");
      const equal = isOn(element, "equalAverage");
      const deviations = Number(attr(element, "stdDev") ?? 0);
      const rule = averageRules.find(
        (known) => known.above === above && known.equal === equal && known.deviations === deviations,
      );
      return rule === undefined ? null : { kind: "preset", criterion: rule.criterion, ...look };
    }
    default:
      return null;
  }
}

function readScale(element: XmlElement, theme: ThemeColors): FormatRule | null {
  const scale = findChild(element, "colorScale");
  if (scale === undefined) return null;
  const colors = findChildren(scale, "color").map((color) => colorOf(color, theme));
  const known = colors.filter((color): color is string => color !== undefined);
  const places = findChildren(scale, "cfvo").map(readPlace);
  const all = places.filter((place): place is ScalePlace => place !== null);
  if (known.length < 2 || known.length !== colors.length || all.length !== colors.length) return null;
  return { kind: "colorScale", colors: known, ...(isUsual(all) ? {} : { places: all }) };
}

function readPlace(place: XmlElement): ScalePlace | null {
  const value = Number(attr(place, "val"));
  switch (attr(place, "type")) {
    case "min":
      return "lowest";
    case "max":
      return "highest";
    case "percent":
      return { percent: value };
    case "percentile":
      return { percentile: value };
    case "num":
      return Number.isFinite(value) ? { number: value } : null;
    default:
      return null;
  }
}

function readBar(element: XmlElement, theme: ThemeColors, bars: ReadonlyMap<string, XmlElement>): FormatRule | null {
  const bar = findChild(element, "dataBar");
  const place = bar && findChild(bar, "color");
  const color = place && colorOf(place, theme);
  if (bar === undefined || color === undefined) return null;
  const id = queryAll(element, "extLst/ext/id")[0];
  const later = id === undefined ? undefined : bars.get(textContent(id));
  return {
    kind: "dataBar",
    color,
    ...((later === undefined || !isOff(later, "gradient")) && { gradient: true }),
    ...(isOff(bar, "showValue") && { barOnly: true }),
    ...(later !== undefined && attr(later, "direction") === "leftToRight" && { direction: "leftToRight" }),
  };
}

function readIcons(element: XmlElement): FormatRule | null {
  const set = findChild(element, "iconSet");
  const name = set && (attr(set, "iconSet") ?? "3TrafficLights1");
  const icons = iconSets.find((known) => known === name);
  // Icons taken from several sets.
  if (set === undefined || icons === undefined || isOn(set, "custom")) return null;
  const steps = findChildren(set, "cfvo").slice(1).map(readStep);
  const known = steps.filter((step) => step !== null);
  if (known.length !== steps.length || known.length !== Number(icons[0]) - 1) return null;
  return {
    kind: "iconSet",
    icons,
    steps: known,
    ...(isOff(set, "showValue") && { iconsOnly: true }),
    ...(isOn(set, "reverse") && { reversed: true }),
  };
}

function readStep(place: XmlElement): IconStep | null {
  const by = (Object.keys(stepKinds) as IconStep["by"][]).find((kind) => stepKinds[kind] === attr(place, "type"));
  const inner = findChild(place, "f");
  const value = Number(attr(place, "val") ?? (inner && textContent(inner)));
  return by === undefined || !Number.isFinite(value)
    ? null
    : { by, value, ...(isOff(place, "gte") && { above: true }) };
}

function colorOf(element: XmlElement, theme: ThemeColors): string | undefined {
  const [rgb, place, tint] = ["rgb", "theme", "tint"].map((name) => attr(element, name));
  return readColor(
    { argb: rgb, theme: place === undefined ? undefined : Number(place), tint: Number(tint ?? 0) },
    theme,
  );
}

/** The looks that rules of this workbook name by their number. */
export function readLooks(file: XlsxPackage, theme: ThemeColors): DataHighlight[] {
  const list = lookList.exec(file.text(stylesPath) ?? "")?.[0];
  if (list === undefined) return [];
  return findChildren(parseXml(list.replace(/\s\w+:\w+="[^"]*"/g, "")).root, "dxf").map((look) => {
    const font = findChild(look, "font");
    const pattern = queryAll(look, "fill/patternFill")[0];
    const ground = pattern && (findChild(pattern, "bgColor") ?? findChild(pattern, "fgColor"));
    const ink = font && findChild(font, "color");
    const fill = ground && colorOf(ground, theme);
    const color = ink && colorOf(ink, theme);
    const has = (name: string): boolean => {
      const mark = font && findChild(font, name);
      return mark !== undefined && !isOff(mark, "val") && attr(mark, "val") !== "none";
    };
    return {
      ...(fill && { fill }),
      ...(color && { color }),
      ...(has("b") && { bold: true }),
      ...(has("i") && { italic: true }),
      ...(has("u") && { underline: true }),
      ...(has("strike") && { strike: true }),
    };
  });
}
