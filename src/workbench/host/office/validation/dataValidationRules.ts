import { daySerial } from "../../../../analysis/time/calendar";
import type { ValidationOperator, ValidationRule } from "../../../../workbooks/workbookData";
import { absoluteReference } from "../range/absoluteReference";
import { daysTo1904 } from "../workbook/dateSystems";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { Range } from "../range/range";

// The rule of a data validation as Office.js has it and as the workbook keeps it.

type Compared = Extract<ValidationRule, { readonly formula1: string }>;

export const ruleKinds = {
  any: "None",
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const operators: Readonly<Record<string, ValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Excel refuses longer lists of words; a range may hold any number of them. */
const longestSource = 255;

export function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "any":
      return {};
    case "list":
      return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { kind, operator, formula1, formula2 } = rule;
      const name = Object.keys(operators).find((each) => operators[each] === operator) as Excel.DataValidationOperator;
      return { [kind]: { formula1, ...(formula2 !== undefined && { formula2 }), operator: name } };
    }
  }
}

export function ruleOfOffice(host: HostState, rule: Excel.DataValidationRule): ValidationRule {
  const given = Object.entries(rule).filter(([, content]) => content !== undefined);
  if (given.length !== 1) throw invalidArgument("a rule of exactly one kind is wanted");
  const [kind, content] = given[0] as [string, unknown];
  if (kind === "list") return listRule(host, content as Excel.ListDataValidation);
  if (kind === "custom") {
    const { formula } = content as Excel.CustomDataValidation;
    return { kind, formula: formula.startsWith("=") ? formula : `=${formula}` };
  }
  if (kind === "any" || !Object.hasOwn(ruleKinds, kind)) throw invalidArgument(`not a kind of rules: ${kind}`);
  return comparedRule(host, kind as Compared["kind"], content as Excel.BasicDataValidation);
}

function listRule(host: HostState, { source, inCellDropDown }: Excel.ListDataValidation): ValidationRule {
  const text = typeof source === "string" ? source : referenceTo(host, source);
  if (text === "") throw invalidArgument("a list without a source");
  if (!text.startsWith("=") && text.length > longestSource) {
    throw invalidArgument(`a list of words longer than ${longestSource} letters`);
  }
  return { kind: "list", source: text, dropDown: inCellDropDown };
}

function comparedRule(
  host: HostState,
  kind: Compared["kind"],
  { operator, formula1, formula2 }: Excel.BasicDataValidation,
): ValidationRule {
  if (!Object.hasOwn(operators, operator)) throw invalidArgument(`not an operator: ${operator}`);
  const known = operators[operator];
  const first = operand(host, kind, formula1);
  if (known !== "between" && known !== "notBetween") return { kind, operator: known, formula1: first };
  if (formula2 === undefined) throw invalidArgument(`formula2 is wanted for ${operator}`);
  return { kind, operator: known, formula1: first, formula2: operand(host, kind, formula2) };
}

/** Always a formula, as Excel gives it back. */
function operand(host: HostState, kind: Compared["kind"], value: string | number | Date | Excel.Range): string {
  if (typeof value === "number") return `=${value}`;
  if (value instanceof Date) return `=${serialOf(host, value.toISOString())}`;
  if (typeof value !== "string") return referenceTo(host, value);
  if (value.startsWith("=")) return value;
  const isMoment = (kind === "date" || kind === "time") && /^\d{4}-\d\d-\d\d/.test(value);
  const number = isMoment ? serialOf(host, value) : Number(value);
  if (value.trim() === "" || !Number.isFinite(number))
    throw invalidArgument(`neither a number nor a formula: ${value}`);
  return `=${number}`;
}

function serialOf(host: HostState, text: string): number {
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = text.split(/[-T:.Z ]/).map(Number);
  const from1904 = host.handle.extras.date1904 ? daysTo1904 : 0;
  return daySerial(year, month, day) - from1904 + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function referenceTo(host: HostState, range: unknown): string {
  if (!(range instanceof Range)) throw invalidArgument("neither a text nor a range");
  return absoluteReference(host, range._use());
}
