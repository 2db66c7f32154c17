import type { TableRecord } from "../../univer/sheets/tables";
import { formatArea, intersection, parseAddress, type CellArea } from "../range/address";
import { EventHandlers, type SheetOfEvents } from "../request/eventHandlers";
import type { HostEvent } from "../request/hostEvents";
import type { RequestContext } from "../request/requestContext";

/** The tables whose events are meant. */
export interface WatchedTables {
  /** Where they are when the handler is added or taken away; fails where they are gone. */
  readonly sheet: SheetOfEvents;
  /** As they are when something happens. */
  readonly tables: () => readonly TableRecord[];
}

export function tableChanged(context: RequestContext, { sheet, tables }: WatchedTables) {
  return new EventHandlers<Excel.TableChangedEventArgs>(
    context,
    "cellsChanged",
    (event) =>
      touchedTables(event, tables()).map(
        ({ table, area }) =>
          ({
            type: "TableChanged",
            address: formatArea(area),
            changeType: "RangeEdited",
            source: "Local",
            tableId: table.id,
            worksheetId: event.worksheetId,
          }) as unknown as Excel.TableChangedEventArgs,
      ),
    sheet,
  );
}

export function tableSelectionChanged(context: RequestContext, { sheet, tables }: WatchedTables) {
  let wasInside = false;
  return new EventHandlers<Excel.TableSelectionChangedEventArgs>(
    context,
    "selectionChanged",
    (event) => {
      const [inside] = touchedTables(event, tables());
      const [table] = tables();
      const tells = inside !== undefined || wasInside;
      wasInside = inside !== undefined;
      if (!tells || table === undefined) return [];
      return [
        {
          type: "TableSelectionChanged",
          address: inside === undefined ? "" : formatArea(inside.area),
          isInsideTable: inside !== undefined,
          tableId: table.id,
          worksheetId: event.worksheetId,
        },
      ];
    },
    sheet,
  );
}

/** The tables that what has happened concerns, and which of their cells. */
export function touchedTables({ address, worksheetId }: HostEvent, tables: readonly TableRecord[]) {
  const changed = parseAddress(address);
  const found: { table: TableRecord; area: CellArea }[] = [];
  for (const table of changed === null ? [] : tables) {
    const area = table.block.sheetId === worksheetId && changed ? intersection(table.block, changed) : null;
    if (area) found.push({ table, area });
  }
  return found;
}
