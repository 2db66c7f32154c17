import type { CellBlock } from "../../univer/cells/cellReading";
import type { HostState } from "../request/hostState";
import { formatArea, quotedSheetName } from "./address";

/** "=Sales!$A$1:$C$9" */
export function absoluteReference(host: HostState, block: CellBlock): string {
  const sheet = quotedSheetName(host.requireSheet(block.sheetId).getName());
  return `=${sheet}!${formatArea(block).replace(/([A-Z]+|\d+)/g, (part) => `$${part}`)}`;
}
