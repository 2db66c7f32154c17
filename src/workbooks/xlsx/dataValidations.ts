import {
  attr,
  findChild,
  parseXml,
  queryAll,
  textContent,
  xmlEncode,
  xmlEncodeAttr,
  type XmlElement,
} from "@cj-tech-master/excelts/xml";
import type { DataValidation, ValidationOperator, ValidationRule } from "../workbookData";
import { parseRange, rangeAddress } from "./addresses";
import { formulaForFile, formulaForScreen } from "./formulaText";

// Data validations as sheets of files hold them: <dataValidations>, and the same behind a prefix where they look at other
// sheets and Excel wrote them. The library would keep one object for every validated cell, and whole columns have a
// million of them.

const kinds = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
  none: "any",
} as const;

const operators: readonly ValidationOperator[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
];

const blocks = [
  /<dataValidations\b[\s\S]*?<\/dataValidations>/,
  /<x14:dataValidations\b[\s\S]*?<\/x14:dataValidations>/,
] as const;

/** The validations of a sheet's part, and the part without them. */
export function takeValidations(text: string): { text: string; validations: DataValidation[] } {
  const validations: DataValidation[] = [];
  let rest = text;
  for (const pattern of blocks) {
    const block = pattern.exec(rest)?.[0];
    if (block === undefined) continue;
    rest = rest.replace(block, "");
    // The prefixes are declared elsewhere in the part.
    const { root } = parseXml(block.replace(/(<\/?)(?:x14|xm):/g, "$1").replace(/\s[\w]+:\w+="[^"]*"/g, ""));
    for (const element of queryAll(root, "dataValidation")) {
      const validation = readValidation(element);
      if (validation !== null) validations.push(validation);
    }
  }
  return { text: rest, validations };
}

function readValidation(element: XmlElement): DataValidation | null {
  const inner = findChild(element, "sqref");
  const places = attr(element, "sqref") ?? (inner === undefined ? "" : textContent(inner));
  const ranges = places
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
  const rule = readRule(element);
  if (ranges.length === 0 || rule === null) return null;
  const style = attr(element, "errorStyle");
  return {
    ranges,
    rule,
    ignoreBlanks: isOn(element, "allowBlank"),
    alert: {
      shown: isOn(element, "showErrorMessage"),
      style: style === "warning" || style === "information" ? style : "stop",
      title: attr(element, "errorTitle") ?? "",
      message: attr(element, "error") ?? "",
    },
    prompt: {
      shown: isOn(element, "showInputMessage"),
      title: attr(element, "promptTitle") ?? "",
      message: attr(element, "prompt") ?? "",
    },
  };
}

function readRule(element: XmlElement): ValidationRule | null {
  const kind = Object.entries(kinds).find(([name]) => name === (attr(element, "type") ?? "none"))?.[1];
  const formula1 = formulaOf(element, "formula1");
  const formula2 = formulaOf(element, "formula2");
  if (kind === undefined) return null;
  if (kind === "any") return { kind };
  if (formula1 === undefined) return null;
  if (kind === "custom") return { kind, formula: formula1 };
  // The file's mark has the opposite meaning of its name.
  if (kind === "list") return { kind, source: listSource(formula1), dropDown: !isOn(element, "showDropDown") };
  const operator = operators.find((known) => known === attr(element, "operator")) ?? "between";
  return { kind, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

function formulaOf(element: XmlElement, name: string): string | undefined {
  const found = findChild(element, name);
  const text = found === undefined ? "" : textContent(found).trim();
  return text === "" ? undefined : formulaForScreen(text);
}

/** Words stand in quotation marks in the file. */
function listSource(formula: string): string {
  const words = /^="((?:[^"]|"")*)"$/s.exec(formula);
  return words === null ? formula : words[1].replace(/""/g, '"');
}

const isOn = (element: XmlElement, name: string): boolean => ["1", "true"].includes(attr(element, name) ?? "");

/** "" for a sheet without validations. */
export function validationsXml(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ ranges, rule, ignoreBlanks, alert, prompt }: DataValidation): string {
  const attributes = {
    type: Object.entries(kinds).find(([, kind]) => kind === rule.kind)?.[0],
    errorStyle: alert.style === "stop" ? undefined : alert.style,
    operator: "operator" in rule && rule.operator !== "between" ? rule.operator : undefined,
    allowBlank: mark(ignoreBlanks),
    showDropDown: mark(rule.kind === "list" && !rule.dropDown),
    showInputMessage: mark(prompt.shown),
    showErrorMessage: mark(alert.shown),
    errorTitle: alert.title || undefined,
    error: alert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: ranges.map(rangeAddress).join(" "),
  };
  let written = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${name}="${xmlEncodeAttr(value)}"`;
  }
  const formulas = fileFormulas(rule).map((formula, index) => {
    const name = `formula${index + 1}`;
    return `<${name}>${xmlEncode(formula)}</${name}>`;
  });
  return `<dataValidation${written}>${formulas.join("")}</dataValidation>`;
}

const mark = (on: boolean): string | undefined => (on ? "1" : undefined);

function fileFormulas(rule: ValidationRule): string[] {
  switch (rule.kind) {
    case "any":
      return [];
    case "custom":
      return [formulaForFile(rule.formula)];
    case "list":
      return [rule.source.startsWith("=") ? formulaForFile(rule.source) : `"${rule.source.replace(/"/g, '""')}"`];
    default:
      return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(formulaForFile);
  }
}
