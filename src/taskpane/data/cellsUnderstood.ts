import { cellText, isErrorCell, type CellFault } from "../../analysis/cells/cells";
import { clientKey } from "../../analysis/cells/clientKey";
import { readDay } from "../../analysis/cells/dateCell";
import { lastDayOfMonthText } from "../../analysis/cells/monthCell";
import { readTimeOfDay } from "../../analysis/cells/timeOfDay";
import { readWritten } from "../../analysis/columns/columnFormat";
import { turnedBack } from "../../analysis/columns/halfConverted";
import type { RoleDefinition, RoleKind } from "../../analysis/tables/tableDefinition";
import type { CellValue } from "../../analysis/types";
import type { FoundTable } from "../../app/workbookPort";
import { amountText, dayText, numberText, type Language, type TextKey } from "../../locales";
import type { RoleFormat } from "./roleFormat";

/** A cell as it will be read; `fault` says why it cannot be. */
export interface UnderstoodCell {
  readonly text: string;
  readonly fault: TextKey | null;
}

const numberKinds: ReadonlySet<RoleKind> = new Set(["amount", "percent", "quantity"]);

export const isNumberRole = ({ kind }: RoleDefinition): boolean => numberKinds.has(kind);

/** How each cell of a table's column is understood; its numbers have one number of decimals. */
export function cellsUnderstood(
  table: FoundTable,
  column: number,
  role: RoleDefinition,
  written: RoleFormat,
  language: Language,
): (value: CellValue) => UnderstoodCell {
  const hasFraction = isNumberRole(role) && table.sample.some((row) => isFraction(readWritten(row[column], written)));
  const shownNumber = (value: number): string =>
    hasFraction ? amountText(value, language) : numberText(value, language, 0);
  return (value) => understoodCell(value, role, written, language, shownNumber);
}

/** Seen with two decimals. */
const isFraction = (amount: number | CellFault): boolean =>
  typeof amount === "number" && Math.round(Math.abs(amount) * 100) % 100 !== 0;

function understoodCell(
  value: CellValue,
  role: RoleDefinition,
  written: RoleFormat,
  language: Language,
  shownNumber: (value: number) => string,
): UnderstoodCell {
  const text = cellText(value);
  if (role.kind === "day") {
    const day = dayIn(value, written);
    return typeof day === "number" ? { text: dayText(day, language), fault: null } : { text, fault: dateFaults[day] };
  }
  if (isNumberRole(role)) {
    const amount = readWritten(value, written);
    if (typeof amount === "number") return { text: shownNumber(amount), fault: null };
    return { text, fault: !role.required && amount === "missing" ? null : amountFaults[amount] };
  }
  if (role.kind === "timeOfDay") return { text: timeText(readTimeOfDay(value)) ?? text, fault: null };
  if (isErrorCell(value)) return { text, fault: "start.fault.error" };
  return { text, fault: role.required && clientKey(text) === "" ? "start.fault.client.missing" : null };
}

function timeText(minute: number | CellFault): string | null {
  if (typeof minute !== "number") return null;
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

export const isDay = (value: CellValue, written: RoleFormat): boolean => typeof dayIn(value, written) === "number";

/** A month stands for its last day. */
function dayIn(value: CellValue, { format, isTurned }: RoleFormat): number | CellFault {
  const day = readDay(value, format);
  if (typeof day === "number") return isTurned && typeof value === "number" ? turnedBack(day) : day;
  return (typeof value === "string" ? lastDayOfMonthText(value) : null) ?? day;
}

const dateFaults: Readonly<Record<CellFault, TextKey>> = {
  missing: "start.fault.date.missing",
  unreadable: "start.fault.date.unreadable",
  error: "start.fault.error",
};

const amountFaults: Readonly<Record<CellFault, TextKey>> = {
  missing: "start.fault.amount.missing",
  unreadable: "start.fault.amount.unreadable",
  error: "start.fault.error",
};
