import type { WrittenFormat } from "../../analysis/columns/columnFormat";
import type { SalesUnderstood } from "../../analysis/tables/salesUnderstood";
import type { ReadingFormat } from "../../analysis/types";

/** How the cells of a role's column are understood. */
export interface RoleFormat extends WrittenFormat {
  /** Its real dates had day and month changed over. */
  readonly isTurned: boolean;
}

export type FormatOfRole = (role: string) => RoleFormat;

/** Every cell as the workbook writes it: nothing is known of the columns. */
export const asWorkbook = (format: ReadingFormat): FormatOfRole => {
  const plain = { format, marks: null, isTurned: false };
  return () => plain;
};

/** Each column as it was understood by all its values; as the workbook writes until it is read. */
export function formatOfRole(understood: SalesUnderstood | null, workbook: ReadingFormat): FormatOfRole {
  if (understood === null) return asWorkbook(workbook);
  const { dates, numbers } = understood;
  const byRole: Readonly<Record<string, WrittenFormat | undefined>> = numbers;
  return (role) => {
    if (role === "date" && dates !== null) return { format: dates.format, marks: null, isTurned: dates.isTurned };
    const { format, marks } = byRole[role] ?? { format: workbook, marks: null };
    return { format, marks, isTurned: false };
  };
}
