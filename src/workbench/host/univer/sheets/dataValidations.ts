import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  Rectangle,
  type DataValidationOperator,
  type IDataValidationRule,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import type { DataValidation, ValidationRule, ValidationSettings } from "../../../../workbooks/workbookData";
import type { CellBlock } from "../cells/cellReading";
import { blockOf, rangeOf } from "./sheets";
import type { UniverHandle } from "../univerHandle";

export interface ValidationRecord {
  readonly id: string;
  readonly ranges: readonly IRange[];
  readonly settings: ValidationSettings;
}

const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

const comparedKinds = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

type UniverRule = Pick<
  IDataValidationRule,
  "type" | "operator" | "formula1" | "formula2" | "showDropDown" | "renderMode"
>;

/** Univer takes numbers as they are: a formula would be calculated for every cell. */
const plainNumber = (formula: string): string => (/^=-?\d+(\.\d+)?$/.test(formula) ? formula.slice(1) : formula);
const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

function univerRule(rule: ValidationRule): UniverRule {
  switch (rule.kind) {
    case "list":
      return {
        type: DataValidationType.LIST,
        formula1: rule.source,
        showDropDown: rule.dropDown,
        // Left to itself, Univer draws a coloured mark around the value and makes the row higher for it.
        renderMode: rule.dropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
      };
    case "custom":
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    case "any":
      return { type: DataValidationType.ANY };
    default:
      return {
        type: comparedKinds[rule.kind],
        operator: rule.operator as DataValidationOperator,
        formula1: plainNumber(rule.formula1),
        ...(rule.formula2 !== undefined && { formula2: plainNumber(rule.formula2) }),
      };
  }
}

function ruleOf({ type, operator, formula1 = "", formula2, showDropDown }: UniverRule): ValidationRule {
  for (const [kind, known] of Object.entries(comparedKinds)) {
    if (known !== type) continue;
    return {
      kind: kind as keyof typeof comparedKinds,
      operator: operator ?? "between",
      formula1: asFormula(formula1),
      ...(formula2 !== undefined && { formula2: asFormula(formula2) }),
    };
  }
  if (type === DataValidationType.CUSTOM) return { kind: "custom", formula: asFormula(formula1) };
  // The user can make lists of several choices and boxes to tick in the grid; to Excel both are lists.
  if (type === DataValidationType.CHECKBOX) return { kind: "list", source: "TRUE,FALSE", dropDown: true };
  if (type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE) {
    return { kind: "list", source: formula1, dropDown: showDropDown !== false };
  }
  return { kind: "any" };
}

function settingsOf(rule: IDataValidationRule): ValidationSettings {
  const style = Object.entries(errorStyles).find(([, known]) => known === rule.errorStyle);
  return {
    rule: ruleOf(rule),
    ignoreBlanks: rule.allowBlank !== false,
    alert: {
      shown: rule.showErrorMessage !== false,
      style: (style?.[0] ?? "stop") as keyof typeof errorStyles,
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: {
      shown: rule.showInputMessage !== false,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    },
  };
}

function ruleWith(uid: string, ranges: readonly IRange[], settings: ValidationSettings): ISheetDataValidationRule {
  const { alert, prompt } = settings;
  return {
    uid,
    ranges: ranges.map((range) => ({ ...range })),
    ...univerRule(settings.rule),
    allowBlank: settings.ignoreBlanks,
    showErrorMessage: alert.shown,
    errorStyle: errorStyles[alert.style],
    errorTitle: alert.title,
    error: alert.message,
    showInputMessage: prompt.shown,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

export function validationsOf(handle: UniverHandle, sheetId: string): ValidationRecord[] {
  const rules = handle.injector.get(DataValidationModel).getRules(handle.unitId, sheetId) as ISheetDataValidationRule[];
  return rules.map((rule) => ({ id: rule.uid, ranges: rule.ranges, settings: settingsOf(rule) }));
}

/** For cells that have none. */
export function addValidation(
  handle: UniverHandle,
  sheetId: string,
  ranges: readonly IRange[],
  settings: ValidationSettings,
): void {
  const taken = new Set(validationsOf(handle, sheetId).map(({ id }) => id));
  let number = taken.size;
  while (taken.has(`validation${number}`)) number += 1;
  const rule = ruleWith(`validation${number}`, ranges, settings);
  handle.mutate(AddDataValidationMutation, { subUnitId: sheetId, rule });
}

/** The cells take every value again; the others of the same rule keep it. */
export function removeValidations(handle: UniverHandle, block: CellBlock): void {
  const area = [rangeOf(block)];
  for (const { id, ranges } of validationsOf(handle, block.sheetId)) {
    if (!ranges.some((range) => Rectangle.intersects(range, area[0]))) continue;
    const left = Rectangle.subtractMulti([...ranges], area);
    const place = { subUnitId: block.sheetId, ruleId: id };
    if (left.length === 0) handle.mutate(RemoveDataValidationMutation, place);
    else {
      const payload = { type: UpdateRuleType.RANGE, payload: left };
      handle.mutate(UpdateDataValidationMutation, { ...place, payload });
    }
  }
}

export function validationsAsData(handle: UniverHandle, sheetId: string): DataValidation[] {
  return validationsOf(handle, sheetId).map(({ ranges, settings }) => ({
    ranges: ranges.map((range) => {
      const { row, column, rows, columns } = blockOf(sheetId, range);
      return { row, column, rows, columns };
    }),
    ...settings,
  }));
}
