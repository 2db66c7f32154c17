import type { IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { DataConditionalFormat, FormatRule } from "../../../../workbooks/formatRules";
import type { UniverHandle } from "../univerHandle";
import { gridRule, ruleOfGrid } from "./conditionalRules";
import { blockOf, rangeOf } from "./sheets";

export interface FormatRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly ranges: readonly IRange[];
  readonly rule: FormatRule;
  readonly stopIfTrue: boolean;
}

/** The rule that is looked at first comes first. */
export function conditionalFormatsOf(handle: UniverHandle, sheetId: string): FormatRecord[] {
  const rules = handle.injector.get(ConditionalFormattingRuleModel).getSubunitRules(handle.unitId, sheetId) ?? [];
  return rules.flatMap(({ cfId, ranges, rule, stopIfTrue }: IConditionFormattingRule) => {
    const known = ruleOfGrid(rule, ranges);
    return known ? [{ id: cfId, sheetId, ranges, rule: known, stopIfTrue }] : [];
  });
}

export function newFormatId(handle: UniverHandle, sheetId: string): string {
  return handle.injector.get(ConditionalFormattingRuleModel).createCfId(handle.unitId, sheetId);
}

const ruleInGrid = ({ id, ranges, rule, stopIfTrue }: FormatRecord): IConditionFormattingRule => ({
  cfId: id,
  ranges: [...ranges],
  stopIfTrue,
  rule: gridRule(rule, ranges),
});

/** The new rule is looked at before the older ones, as in Excel. */
export function addConditionalFormat(handle: UniverHandle, format: FormatRecord): void {
  handle.mutate(AddConditionalRuleMutation, { subUnitId: format.sheetId, rule: ruleInGrid(format) });
}

export function changeConditionalFormat(handle: UniverHandle, format: FormatRecord): void {
  handle.mutate(SetConditionalRuleMutation, {
    subUnitId: format.sheetId,
    cfId: format.id,
    rule: ruleInGrid(format),
  });
}

/** So that as many of the others are looked at before it; counted from the last where negative. */
export function moveConditionalFormat(handle: UniverHandle, { sheetId, id }: FormatRecord, place: number): void {
  const others = conditionalFormatsOf(handle, sheetId).filter((format) => format.id !== id);
  if (others.length === 0) return;
  const next = others[Math.max(0, place < 0 ? others.length + 1 + place : place)] as FormatRecord | undefined;
  handle.mutate(MoveConditionalRuleMutation, {
    subUnitId: sheetId,
    start: { id, type: "self" },
    end: next === undefined ? { id: others[others.length - 1].id, type: "after" } : { id: next.id, type: "self" },
  });
}

export function removeConditionalFormat(handle: UniverHandle, sheetId: string, id: string): void {
  handle.mutate(DeleteConditionalRuleMutation, { subUnitId: sheetId, cfId: id });
}

export function formatOfData({
  range,
  stopIfTrue,
  ...rule
}: DataConditionalFormat): Pick<FormatRecord, "ranges" | "rule" | "stopIfTrue"> {
  return { ranges: [rangeOf(range)], rule, stopIfTrue: stopIfTrue === true };
}

export function formatsAsData(handle: UniverHandle, sheetId: string): DataConditionalFormat[] {
  return conditionalFormatsOf(handle, sheetId).flatMap(({ rule, ranges, stopIfTrue }) =>
    ranges.map((place) => {
      const { row, column, rows, columns } = blockOf(sheetId, place);
      return { ...rule, range: { row, column, rows, columns }, ...(stopIfTrue && { stopIfTrue }) };
    }),
  );
}
