import { cellText, isBlank } from "../cells/cells";
import { monthOfName } from "../cells/monthNames";
import type { CellValue, Rows } from "../types";
import { isDayLike } from "./dayLike";
import { totalWord } from "./totalRows";
import type { HeadedGroups } from "./unfolding";

const LEAST_GROUPS = 2;
const DEEPEST = 2;
/** Of the rows below headings so many have their day in one column. */
const SHARE_OF_DAYS = 0.9;

type Row = Rows[number];

/**
 * A table whose groups have their name alone in a row above their rows, as accounting programs print it; null = it is none.
 *
 * The names stand in a column without other values, or in the column of days. A name may be led by what it is the name of:
 * "Customer: Anna". Names above names are outer groups, one level of them. Edges: names of months, rows above the first
 * name, a last name without rows, or levels that change are no groups that can be read. Source: spec 1.6.
 *
 * @example headedGroupsOf(["Date", "Amount"], [["Anna", null], ["2024-01-15", 1], ["Boris", null], ["2024-01-16", 2]])?.label // 0
 */
export function headedGroupsOf(headers: readonly string[], sample: Rows): HeadedGroups | null {
  const rows = sample.filter((row) => !row.every(isBlank) && totalWord(row) === null);
  const first = rows[0];
  const label = first === undefined ? -1 : first.findIndex((cell) => !isBlank(cell));
  if (label === -1 || headingIn(first, label) === null) return null;

  let below = 0;
  let depth = 0;
  let levels = 0;
  let groups = 0;
  let isOfMonths = true;
  const days = new Array<number>(headers.length).fill(0);
  for (const row of rows) {
    const heading = headingIn(row, label);
    if (heading !== null) {
      if (!isMonth(heading)) isOfMonths = false;
      depth++;
      continue;
    }
    const cell = row[label];
    if (!isBlank(cell) && !isDayLike(cell)) return null;
    if (depth > 0) groups++;
    levels = Math.max(levels, depth);
    depth = 0;
    below++;
    for (let column = 0; column < days.length; column++) if (isDayLike(row[column])) days[column]++;
  }
  if (isOfMonths || groups < LEAST_GROUPS || levels > DEEPEST || Math.max(...days) < below * SHARE_OF_DAYS) return null;
  // Either all rows have their day in the column of names, or none has anything there.
  if (days[label] !== 0 && days[label] !== below) return null;
  return { kind: "headedGroups", width: headers.length, label, leads: leadsOf(rows, label, levels) };
}

/** The name that stands alone in a row; null = another kind of row. */
function headingIn(row: Row, label: number): string | null {
  const cell = row[label];
  if (typeof cell !== "string" || isDayLike(cell)) return null;
  const text = cellText(cell);
  if (!/\p{L}/u.test(text)) return null;
  return row.every((other, column) => column === label || isBlank(other)) ? text : null;
}

/** "January", "янв. 2024". */
function isMonth(text: string): boolean {
  const [word, ...rest] = text.split(/\s+/);
  return monthOfName(word) !== null && rest.every((part) => /^\d{2,4}\D?\.?$/u.test(part));
}

/** What the names of each level are led by, the innermost last; null = by nothing, or not by the same. */
function leadsOf(rows: Rows, label: number, levels: number): HeadedGroups["leads"] {
  const found: Set<string | null>[] = Array.from({ length: levels }, () => new Set());
  let names: string[] = [];
  for (const row of rows) {
    const name = headingIn(row, label);
    if (name !== null) names.push(name);
    else {
      names.reverse().forEach((text, level) => found[level].add(splitLead(text).lead));
      names = [];
    }
  }
  return found.map((leads) => (leads.size === 1 ? [...leads][0] : null)).reverse();
}

/**
 * "Customer: Anna" as what leads the name and the name. Source: spec 1.6.
 *
 * @example splitLead("Customer: Anna").name // "Anna"
 */
export function splitLead(text: string): { readonly lead: string | null; readonly name: string } {
  const found = /^([\p{L}\s]{2,30}):\s*(\S.*)$/u.exec(text);
  return found === null ? { lead: null, name: text } : { lead: found[1].trim(), name: found[2] };
}

/** Takes the rows of such a table from top to bottom and gives those of the list. */
export class GroupUnfolder {
  private readonly names: CellValue[];
  private pending: string[] = [];

  constructor(private readonly groups: HeadedGroups) {
    this.names = new Array<CellValue>(groups.leads.length).fill(null);
  }

  row(row: Row): Row {
    const { label, leads, width } = this.groups;
    const beyond = new Array<CellValue>(leads.length).fill(null);
    if (row.every(isBlank) || totalWord(row) !== null) return [...row, ...beyond];
    const name = headingIn(row, label);
    if (name !== null) {
      this.pending.push(name);
      return new Array<CellValue>(width + leads.length).fill(null);
    }
    const own = row[label];
    // A name beside a sale begins a group as well.
    if (typeof own === "string" && !isBlank(own) && !isDayLike(own)) this.pending.push(cellText(own));
    this.take();
    return [...row, ...this.names];
  }

  /** The innermost names are renewed; an outer one stays until another one is in its place. */
  private take(): void {
    const { leads } = this.groups;
    const { pending } = this;
    const first = leads.length - pending.length;
    pending.forEach((text, i) => {
      const level = Math.max(0, first + i);
      const { lead, name } = splitLead(text);
      this.names[level] = leads[level] !== null && lead === leads[level] ? name : text;
    });
    this.pending = [];
  }
}
