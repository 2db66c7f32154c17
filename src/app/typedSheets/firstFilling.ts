import { holdsWritten, readMark } from "../../merging/rowMark";
import { holdsSame } from "../../merging/typedTable";
import type { CellChange } from "../../merging/mergeTable";
import type { WorkbookPort } from "../workbookPort";
import { readTypedSheet, type StandingSheet } from "./readTypedSheet";
import { inWorkbook, type TypedSheet } from "./typedSheet";
import { keepTypedText } from "./typedText";
import { updateTypedSheet, type SheetUpdate } from "./updateTypedSheet";
import { mergeOfRows, writeMerge } from "./writeMerge";

interface ChangedRow {
  readonly key: string;
  /** 0 = the first below the header. */
  readonly row: number;
  /** What makes its shared cells say what the product proposes. */
  readonly cells: readonly CellChange[];
}

/** The keys of rows in which the user has changed or cleared what the product proposes; none where there is no sheet. */
export async function changedKeys(port: WorkbookPort, wanted: TypedSheet): Promise<readonly string[]> {
  const found = await readTypedSheet(port, wanted);
  return found === null ? [] : changedRows(await counted(port, wanted), found).map(({ key }) => key);
}

/**
 * Makes one row say again what the product proposes. What the user had typed over it is kept before, as at an update; cells
 * of the user's own columns stay. null = there is nothing to restore.
 */
export async function restoreFirstFilling(
  port: WorkbookPort,
  wanted: TypedSheet,
  key: string,
): Promise<SheetUpdate | null> {
  const sheet = await counted(port, wanted);
  const found = await readTypedSheet(port, sheet);
  const keys = found?.inPlace.keys ?? null;
  const changed = found === null ? undefined : changedRows(sheet, found).find((row) => row.key === key);
  if (found === null || keys === null || changed === undefined) return null;
  await keepTypedText(port, sheet, found);
  const { row, cells } = changed;
  const mark = found.standing.values[row][keys] ?? "";
  await writeMerge(port, sheet, found, mergeOfRows(found, keys, [{ row, mark, cells }]));
  return updateTypedSheet(port, wanted, true);
}

async function counted(port: WorkbookPort, sheet: TypedSheet): Promise<TypedSheet> {
  const { format } = await port.locale();
  return inWorkbook(sheet, format.date1904);
}

function changedRows({ kind, columns, rows }: TypedSheet, { standing, inPlace }: StandingSheet): readonly ChangedRow[] {
  const shared = columns.filter(({ id, owner }) => owner === "shared" && inPlace.places.has(id));
  const seen = new Set<string>();
  return standing.values.flatMap((line, row) => {
    const mark = inPlace.keys === null ? null : readMark(kind, line[inPlace.keys]);
    const proposed = rows.find(({ key }) => key === mark?.key)?.cells;
    if (mark === null || proposed === undefined || seen.has(mark.key)) return [];
    seen.add(mark.key);
    const cells = shared.flatMap(({ id }): CellChange[] => {
      const column = inPlace.places.get(id) ?? 0;
      const isFormula = !holdsSame(standing.formulas[row][column], line[column]);
      const isProposed = holdsSame(line[column], proposed[id]) || holdsWritten(line[column], mark.written[id]);
      return isProposed && !isFormula ? [] : [{ column, value: proposed[id] ?? "" }];
    });
    return cells.length === 0 ? [] : [{ key: mark.key, row, cells }];
  });
}
