import { readAmount } from "../../analysis/cells/amountCell";
import { cellText, isErrorCell, type CellFault } from "../../analysis/cells/cells";
import { clientKey } from "../../analysis/cells/clientKey";
import { readDay } from "../../analysis/cells/dateCell";
import type { RoleDefinition, RoleKind } from "../../analysis/tables/tableDefinition";
import type { CellValue, ReadingFormat } from "../../analysis/types";
import { dayText, numberText, type Language, type TextKey } from "../../locales";

/** A cell as it will be read; `fault` says why it cannot be. */
export interface UnderstoodCell {
  readonly text: string;
  readonly fault: TextKey | null;
}

const numberKinds: ReadonlySet<RoleKind> = new Set(["amount", "percent", "quantity"]);

export const isNumberRole = ({ kind }: RoleDefinition): boolean => numberKinds.has(kind);

export function understoodCell(
  value: CellValue,
  role: RoleDefinition,
  format: ReadingFormat,
  language: Language,
): UnderstoodCell {
  const text = cellText(value);
  if (role.kind === "day") {
    const day = readDay(value, format);
    return typeof day === "number" ? { text: dayText(day, language), fault: null } : { text, fault: dateFaults[day] };
  }
  if (isNumberRole(role)) {
    const amount = readAmount(value, format);
    if (typeof amount === "number") return { text: numberText(amount, language), fault: null };
    return { text, fault: !role.required && amount === "missing" ? null : amountFaults[amount] };
  }
  if (isErrorCell(value)) return { text, fault: "start.fault.error" };
  return { text, fault: role.required && clientKey(text) === "" ? "start.fault.client.missing" : null };
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
