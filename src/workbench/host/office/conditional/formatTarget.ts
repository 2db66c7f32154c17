import type { DataHighlight, FormatRule } from "../../../../workbooks/formatRules";
import {
  changeConditionalFormat,
  conditionalFormatsOf,
  type FormatRecord,
} from "../../univer/sheets/conditionalFormats";
import { blockOf } from "../../univer/sheets/sheets";
import { itemNotFound, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";

/** What a conditional format and its parts stand for. */
export interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

type Rule<Kind extends FormatRule["kind"]> = Extract<FormatRule, { kind: Kind }>;

export function formatRecord(host: HostState, { sheetId, id }: FormatTarget): FormatRecord {
  host.requireSheet(sheetId);
  const record = conditionalFormatsOf(host.handle, sheetId).find((format) => format.id === id);
  if (!record) throw itemNotFound();
  return record;
}

/** The record of a format whose cells may be changed. */
export function editableFormat(host: HostState, target: FormatTarget): FormatRecord {
  const record = formatRecord(host, target);
  host.requireEditable(blockOf(record.sheetId, record.ranges[0]));
  return record;
}

/** The rule of a format of one kind; a format of another kind refuses. */
export function ruleOfKind<Kind extends FormatRule["kind"]>(
  host: HostState,
  target: FormatTarget,
  kind: Kind,
): Rule<Kind> {
  const { rule } = formatRecord(host, target);
  if (rule.kind !== kind) throw new OfficeError("InvalidOperation");
  return rule as Rule<Kind>;
}

/** What becomes undefined is taken out. */
type Change<Value> = { readonly [Name in keyof Value]?: Value[Name] | undefined };

export function changeRule<Kind extends FormatRule["kind"]>(
  host: HostState,
  target: FormatTarget,
  kind: Kind,
  change: Change<Rule<Kind>>,
): void {
  const changed = Object.entries({ ...ruleOfKind(host, target, kind), ...change });
  const rule = Object.fromEntries(changed.filter(([, value]) => value !== undefined)) as FormatRule;
  changeConditionalFormat(host.handle, { ...editableFormat(host, target), rule });
}

/** The kinds of rules that give no look to the cells but draw into them. */
const drawingKinds: readonly FormatRule["kind"][] = ["colorScale", "dataBar", "iconSet"];

export function highlightOf(host: HostState, target: FormatTarget): DataHighlight {
  const { rule } = formatRecord(host, target);
  if (drawingKinds.includes(rule.kind)) throw new OfficeError("InvalidOperation");
  return rule as DataHighlight;
}

export function changeHighlight(host: HostState, target: FormatTarget, change: Change<DataHighlight>): void {
  highlightOf(host, target);
  changeRule(host, target, formatRecord(host, target).rule.kind, change as object);
}
