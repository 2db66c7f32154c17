import type { TableMark } from "./lastRun";
import { createRowChecksum } from "./rowChecksum";
import type { WorkbookPort } from "./workbookPort";

/** The port, and marks of every table of the workbook that is read through it. */
export function recordReading(port: WorkbookPort): {
  readonly port: WorkbookPort;
  readonly marks: readonly TableMark[];
} {
  const marks: TableMark[] = [];
  const readRows: WorkbookPort["readRows"] = async (table, onRows, control) => {
    // Whether a file is still the same is known only to whoever picks it again.
    if (table.kind === "file") return port.readRows(table, onRows, control);
    const checksum = createRowChecksum();
    await port.readRows(
      table,
      (rows, merged) => {
        checksum.add(rows);
        onRows(rows, merged);
      },
      control,
    );
    const { kind, name, headers = [] } = table;
    marks.push({ kind, name, headers, rows: checksum.rows, checksum: checksum.text() });
  };
  return { port: { ...port, readRows }, marks };
}
