import { EventHandlers, type SheetOfEvents } from "../request/eventHandlers";
import type { HostEvent, HostEventKind } from "../request/hostEvents";
import type { RequestContext } from "../request/requestContext";

function event<Args>(kind: HostEventKind, describe: (event: HostEvent) => Args) {
  return (context: RequestContext, sheet?: SheetOfEvents) =>
    new EventHandlers<Args>(context, kind, (event) => [describe(event)], sheet);
}

/** What a sheet, and the collection of all sheets, tell of. */
export const sheetEvents = {
  activated: event<Excel.WorksheetActivatedEventArgs>("sheetActivated", ({ worksheetId }) => ({
    type: "WorksheetActivated",
    worksheetId,
  })),
  added: event<Excel.WorksheetAddedEventArgs>("sheetAdded", ({ worksheetId }) => ({
    type: "WorksheetAdded",
    source: "Local",
    worksheetId,
  })),
  changed: event(
    "cellsChanged",
    ({ worksheetId, address }) =>
      ({
        type: "WorksheetChanged",
        worksheetId,
        address,
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
      }) as unknown as Excel.WorksheetChangedEventArgs,
  ),
  deactivated: event<Excel.WorksheetDeactivatedEventArgs>("sheetDeactivated", ({ worksheetId }) => ({
    type: "WorksheetDeactivated",
    worksheetId,
  })),
  deleted: event<Excel.WorksheetDeletedEventArgs>("sheetDeleted", ({ worksheetId }) => ({
    type: "WorksheetDeleted",
    source: "Local",
    worksheetId,
  })),
  nameChanged: event<Excel.WorksheetNameChangedEventArgs>("sheetRenamed", ({ worksheetId, names }) => ({
    type: "WorksheetNameChanged",
    source: "Local",
    worksheetId,
    nameBefore: names?.before ?? "",
    nameAfter: names?.after ?? "",
  })),
  selectionChanged: event<Excel.WorksheetSelectionChangedEventArgs>("selectionChanged", ({ worksheetId, address }) => ({
    type: "WorksheetSelectionChanged",
    worksheetId,
    address,
  })),
};
