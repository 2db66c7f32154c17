import { isBlank, isErrorCell, type CellFault } from "./cells";
import { clientKey } from "./clientKey";
import { abcClasses, type AbcClass, type CellValue } from "../types";

// Cyrillic letters that look like the Latin ones: on a Russian keyboard nobody sees the difference.
const latinOf: Readonly<Record<string, string>> = { а: "A", в: "B", с: "C", е: "E" };

/**
 * An ABC class in a cell: one letter from A to F, in either case, also as the Cyrillic letter that looks like it.
 *
 * Source: spec 3.2 (manual class).
 *
 * @example readClassCell(" b ") // "B"
 */
export function readClassCell(value: CellValue | undefined): AbcClass | CellFault {
  if (isBlank(value)) return "missing";
  if (isErrorCell(value)) return "error";
  const key = clientKey(String(value));
  const letter = latinOf[key] ?? key.toUpperCase();
  return abcClasses.find((abc) => abc === letter) ?? "unreadable";
}
