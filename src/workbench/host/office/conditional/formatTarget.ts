import {
  changeConditionalFormat,
  conditionalFormatsOf,
  type FormatRecord,
  type FormatRule,
  type Highlight,
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

export function changeRule<Kind extends FormatRule["kind"]>(
  host: HostState,
  target: FormatTarget,
  kind: Kind,
  change: Partial<Rule<Kind>>,
): void {
  const rule: FormatRule = { ...ruleOfKind(host, target, kind), ...change };
  changeConditionalFormat(host.handle, { ...editableFormat(host, target), rule });
}

export function highlightOf(host: HostState, target: FormatTarget): Highlight {
  const { rule } = formatRecord(host, target);
  if (!("highlight" in rule)) throw new OfficeError("InvalidOperation");
  return rule.highlight;
}

export function changeHighlight(host: HostState, target: FormatTarget, change: Partial<Highlight>): void {
  const { kind } = formatRecord(host, target).rule;
  changeRule(host, target, kind, { highlight: { ...highlightOf(host, target), ...change } });
}
