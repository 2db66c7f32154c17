import { readAmount } from "../../analysis/cells/amountCell";
import { isBlank, isErrorCell } from "../../analysis/cells/cells";
import { clientKey } from "../../analysis/cells/clientKey";
import type { ClientRole } from "../../analysis/tables/clientRoles";
import type { ClientData, ClientRecord } from "../../analysis/tables/clientsReader";
import { attributeText, valuesText } from "../../analysis/tables/ruleText";
import { segmentColumn } from "../../analysis/tables/segmentColumn";

/** A column of the Clients table by which clients can be parted. */
export interface Attribute {
  readonly header: string;
  /** Of the Clients table. */
  readonly column: number;
  /** The most frequent first. */
  readonly values: readonly AttributeValue[];
  readonly blanks: number;
  /** null = not nearly all of its values are numbers. */
  readonly range: readonly [least: number, most: number] | null;
}

export interface AttributeValue {
  readonly text: string;
  readonly clients: number;
  /** Whether a cell of the rules can say it. */
  readonly canRule: boolean;
}

// They name or date a client, and part nobody from others.
const noAttributes: readonly ClientRole[] = [
  "client",
  "segment",
  "taxNumber",
  "phone",
  "email",
  "address",
  "contactPerson",
  "birthday",
  "contractEnd",
  "nextStep",
  "invoiceUntil",
  "eventDate",
];

/** More different values than this in more than half of the rows are names, addresses or notes. */
const MOST_VALUES = 20;
/** More different numbers than this are better parted by bounds. */
const MOST_NUMBERS = 12;
const NUMBERS_SHARE = 0.9;

/** The attributes of the clients, in the order of the columns. */
export function attributesOf(
  { headers, columns, format }: Pick<ClientData, "headers" | "columns" | "format">,
  records: readonly ClientRecord[],
): readonly Attribute[] {
  const left = new Set(noAttributes.map((role) => columns[role]));
  const found: Attribute[] = [];
  const keys = new Set([""]);
  headers.forEach((header, column) => {
    const key = clientKey(header);
    // Rules know a column by its header, and the segment by a word for it.
    if (left.has(column) || keys.has(key) || segmentColumn(["", header]) === 1) return;
    keys.add(key);
    const counts = new Map<string, { readonly text: string; clients: number }>();
    let filled = 0;
    const numbers: number[] = [];
    for (const { cells } of records) {
      const cell = cells[column];
      if (isBlank(cell) || isErrorCell(cell)) continue;
      filled++;
      const number = readAmount(cell, format);
      if (typeof number === "number") numbers.push(number);
      const text = attributeText(cell);
      const known = counts.get(clientKey(text));
      if (known === undefined) counts.set(clientKey(text), { text, clients: 1 });
      else known.clients++;
    }
    const range = rangeOf(numbers, filled, counts.size);
    const isText = counts.size > MOST_VALUES && counts.size * 2 > filled;
    if (counts.size < 2 || (isText && range === null)) return;
    const values = [...counts.values()]
      .sort((left, right) => right.clients - left.clients || (left.text < right.text ? -1 : 1))
      .map((value) => ({ ...value, canRule: valuesText([value.text], format) !== null }));
    found.push({ header, column, values, blanks: records.length - filled, range });
  });
  return found;
}

function rangeOf(numbers: readonly number[], filled: number, different: number): Attribute["range"] {
  if (different <= MOST_NUMBERS || numbers.length < filled * NUMBERS_SHARE) return null;
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}
