import { hideSheet, removeSheet, sheetsInOrder } from "../../univer/sheets/sheets";
import { invalidArgument, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";

/** What a worksheet and its parts stand for. */
export interface SheetTarget {
  readonly sheetId: string;
}

/** By name, ignoring case, or by id. */
export function findSheet(host: HostState, key: string): SheetTarget | null {
  const wanted = key.toLowerCase();
  for (const sheet of sheetsInOrder(host.handle)) {
    if (sheet.getName().toLowerCase() === wanted || sheet.getSheetId() === key) return { sheetId: sheet.getSheetId() };
  }
  return null;
}

/** What Univer has no place for, of a sheet that is there. */
export function sheetExtras(host: HostState, { sheetId }: SheetTarget) {
  host.requireSheet(sheetId);
  return host.handle.extras.sheet(sheetId);
}

export function visibilityOf(host: HostState, { sheetId }: SheetTarget): "Visible" | "Hidden" | "VeryHidden" {
  if (!host.requireSheet(sheetId).isSheetHidden()) return "Visible";
  return host.handle.extras.sheet(sheetId).veryHidden ? "VeryHidden" : "Hidden";
}

export function changeVisibility(host: HostState, target: SheetTarget, visibility: string): void {
  const extras = sheetExtras(host, target);
  host.requireStructure();
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument(`visibility: ${visibility}`);
  const hidden = visibility !== "Visible";
  if (hidden) requireAnotherVisible(host, target);
  hideSheet(host.handle, target.sheetId, hidden);
  extras.veryHidden = visibility === "VeryHidden";
}

export function deleteSheet(host: HostState, target: SheetTarget): void {
  host.requireSheet(target.sheetId);
  host.requireStructure();
  // Excel shows a very hidden sheet before it deletes it; it does not by itself.
  if (visibilityOf(host, target) === "VeryHidden") throw new OfficeError("GeneralException");
  requireAnotherVisible(host, target);
  removeSheet(host.handle, target.sheetId);
}

/** Excel keeps at least one sheet in sight. */
function requireAnotherVisible(host: HostState, { sheetId }: SheetTarget): void {
  const others = sheetsInOrder(host.handle).filter((sheet) => sheet.getSheetId() !== sheetId);
  if (others.every((sheet) => sheet.isSheetHidden())) throw new OfficeError("InvalidOperation");
}
