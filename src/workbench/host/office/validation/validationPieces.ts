import { Rectangle, type IRange } from "@univerjs/core";
import type { ValidationSettings } from "../../../../workbooks/workbookData";
import type { CellBlock } from "../../univer/cells/cellReading";
import { addValidation, removeValidations, validationsOf } from "../../univer/sheets/dataValidations";
import { rangeOf } from "../../univer/sheets/sheets";
import type { UniverHandle } from "../../univer/univerHandle";

/** Cells of a block that are validated alike. */
interface ValidationPiece {
  readonly ranges: readonly IRange[];
  readonly settings: ValidationSettings;
}

/** What Excel says of cells that nobody has given a rule. */
const unvalidated: ValidationSettings = {
  rule: { kind: "any" },
  ignoreBlanks: true,
  alert: { shown: true, style: "stop", title: "", message: "" },
  prompt: { shown: true, title: "", message: "" },
};

/** The whole block in pieces; never none. */
export function validationPieces(handle: UniverHandle, block: CellBlock): ValidationPiece[] {
  const area = rangeOf(block);
  let rest: IRange[] = [area];
  const pieces: ValidationPiece[] = [];
  for (const { ranges, settings } of validationsOf(handle, block.sheetId)) {
    const inside = ranges.flatMap((range) => Rectangle.getIntersects(range, area) ?? []);
    if (inside.length === 0) continue;
    pieces.push({ ranges: inside, settings });
    rest = Rectangle.subtractMulti(rest, inside);
  }
  if (rest.length > 0) pieces.push({ ranges: rest, settings: unvalidated });
  return pieces;
}

/** Pieces that become alike become one rule, as when Excel writes over cells of several rules. */
export function changeValidations(
  handle: UniverHandle,
  block: CellBlock,
  change: (settings: ValidationSettings) => ValidationSettings,
): void {
  const changed = new Map<string, ValidationPiece>();
  for (const { ranges, settings } of validationPieces(handle, block)) {
    const next = change(settings);
    const key = JSON.stringify(next);
    changed.set(key, { ranges: [...(changed.get(key)?.ranges ?? []), ...ranges], settings: next });
  }
  removeValidations(handle, block);
  for (const { ranges, settings } of changed.values()) {
    const whole = changed.size === 1 ? [rangeOf(block)] : ranges;
    if (JSON.stringify(settings) !== JSON.stringify(unvalidated)) addValidation(handle, block.sheetId, whole, settings);
  }
}
