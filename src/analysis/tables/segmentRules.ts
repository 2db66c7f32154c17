import { type ProblemList, ProblemLog } from "../problemLog";
import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { ClientData } from "./clientsReader";
import { meetsCondition, readCondition, type RuleCondition } from "./ruleCondition";
import { segmentColumn } from "./segmentColumn";
import type { CellPlace, CellValue, ReadingFormat, Rows, TablePlace } from "../types";

export interface SegmentRules {
  /** Tried from top to bottom. */
  readonly rules: readonly SegmentRule[];
  /** The attribute columns in use. */
  readonly attributes: readonly RuleAttribute[];
  readonly problems: ProblemList;
}

export interface SegmentRule {
  readonly segment: string;
  readonly conditions: readonly { readonly attribute: number; readonly condition: RuleCondition }[];
}

export interface RuleAttribute {
  readonly header: string;
  readonly where: CellPlace;
}

export interface SegmentTableInput {
  readonly place: TablePlace;
  readonly headers: readonly string[];
  readonly rows: Rows;
  readonly format?: ReadingFormat;
}

/** Numbers in conditions are read in this way where the workbook's is not given. */
export const plainFormat: ReadingFormat = { decimal: ".", dateOrder: "ymd", date1904: false };

/**
 * Reads the table of segment rules: a segment name and one column per attribute, blank = any.
 *
 * The segment is in the column headed "segment" (in one of the five languages), else in the first. A row with a
 * condition that cannot be read is reported and left out; a rule that no client can reach, because one above it asks for
 * nothing more, is reported. Edges: no rows gives the problem tableEmpty.
 * Source: spec 1 (Segment rules).
 *
 * @example
 * readSegmentRules({
 *   place: { sheet: "Segment rules", row: 0, column: 0 },
 *   headers: ["segment", "employees"],
 *   rows: [["Large", ">=1000"]],
 * }).rules[0].segment // "Large"
 */
export function readSegmentRules(input: SegmentTableInput): SegmentRules {
  const { place, headers, rows, format = plainFormat } = input;
  const log = new ProblemLog();
  const nameColumn = segmentColumn(headers);
  const attributes: RuleAttribute[] = [];
  const attributeOfColumn = new Map<number, number>();
  for (let column = 0; column < headers.length; column++) {
    if (column === nameColumn || isBlank(headers[column])) continue;
    attributeOfColumn.set(column, attributes.length);
    const where = { sheet: place.sheet, row: place.row, column: place.column + column };
    attributes.push({ header: headers[column], where });
  }

  const rules: SegmentRule[] = [];
  const rulesAbove: { readonly row: number; readonly demands: ReadonlySet<string> }[] = [];
  let filled = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row.every(isBlank)) continue;
    filled++;
    const where = { sheet: place.sheet, row: place.row + 1 + index, column: place.column + nameColumn };
    const segment = cellText(row[nameColumn]);
    const conditions: { attribute: number; condition: RuleCondition }[] = [];
    let readable = clientKey(segment) !== "" && !isErrorCell(segment);
    if (!readable) log.add("ruleUnreadable", where, { value: segment });
    for (const [column, attribute] of attributeOfColumn) {
      const cell = row[column];
      if (cell === undefined || isBlank(cell)) continue;
      const condition = readCondition(cell, format);
      if (condition === null) {
        readable = false;
        log.add("ruleUnreadable", { ...where, column: place.column + column }, { value: cellText(cell) });
      } else conditions.push({ attribute, condition });
    }
    if (!readable) continue;
    const demands = new Set(conditions.map((condition) => JSON.stringify(condition)));
    // Whoever meets this rule has met one above that asks for nothing else.
    const above = rulesAbove.find((rule) => [...rule.demands].every((demand) => demands.has(demand)));
    if (above !== undefined) log.add("ruleNeverUsed", where, { segment, row: above.row + 1 });
    rulesAbove.push({ row: where.row, demands });
    rules.push({ segment, conditions });
  }
  if (filled === 0) log.add("tableEmpty", null, { table: "rules" });
  return { rules, attributes, problems: log.list() };
}

/**
 * The segment that the rules give to each client of the Clients table; null = none fits. An explicit segment in the
 * Clients table wins over the rules.
 *
 * A condition on an attribute that the Clients table lacks fits nobody and is reported. Source: spec 1.
 *
 * @example segmentsOfClients(clients, null).segments // the segments as they stand in the Clients table
 */
export function segmentsOfClients(
  clients: ClientData,
  rules: SegmentRules | null,
): { readonly segments: readonly (string | null)[]; readonly problems: ProblemList } {
  const log = new ProblemLog();
  const columns: (number | null)[] = [];
  for (const attribute of rules?.attributes ?? []) {
    const key = clientKey(attribute.header);
    const column = clients.headers.findIndex((header) => clientKey(header) === key);
    if (column < 0) log.add("ruleUnreadable", attribute.where, { value: attribute.header });
    columns.push(column < 0 ? null : column);
  }
  const segments: (string | null)[] = [];
  for (const record of clients.records) {
    segments.push(
      record.segment ?? (rules === null ? null : firstFit(rules.rules, record.cells, columns, clients.format)),
    );
  }
  return { segments, problems: log.list() };
}

/**
 * The segment of the first rule that fits; null = none does.
 *
 * Shapes: `cells` is one row of the client table, `columns` its column for each attribute of the rules (null = there is
 * none, which fits nobody). Source: spec 1 (Segment rules).
 *
 * @example firstFit([{ segment: "All", conditions: [] }], ["Anna"], [], plainFormat) // "All"
 */
export function firstFit(
  rules: readonly SegmentRule[],
  cells: readonly (CellValue | undefined)[],
  columns: readonly (number | null)[],
  format: ReadingFormat,
): string | null {
  for (const rule of rules) {
    let fits = true;
    for (const { attribute, condition } of rule.conditions) {
      const column = columns[attribute];
      if (column === null || !meetsCondition(condition, cells[column], format)) {
        fits = false;
        break;
      }
    }
    if (fits) return rule.segment;
  }
  return null;
}
