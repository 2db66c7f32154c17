import { BooleanNumber, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import { blockOf } from "../../univer/sheets/sheets";
import type { UniverHandle } from "../../univer/univerHandle";
import { formatArea, type CellArea } from "../range/address";

export type HostEventKind =
  | "sheetAdded"
  | "sheetDeleted"
  | "sheetActivated"
  | "sheetDeactivated"
  | "sheetRenamed"
  | "cellsChanged"
  | "selectionChanged";

export interface HostEvent {
  readonly kind: HostEventKind;
  readonly worksheetId: string;
  /** Without the sheet's name, as Excel gives it; empty where no cells are concerned. */
  readonly address: string;
  /** Of a sheet that got another name. */
  readonly names?: { readonly before: string; readonly after: string };
}

type Listener = (event: HostEvent) => void;

/** Turns what happens in the grid, by the user's hand or by an add-in's, into events as Excel has them. */
export class HostEvents {
  private readonly listeners = new Set<Listener>();
  private readonly stops: readonly (() => void)[];
  private active: string | null = null;
  private renamedFrom = "";

  constructor(private readonly handle: UniverHandle) {
    const following = handle.commands.onCommandExecuted((command, options) => this.follow(command, options));
    const preceding = handle.commands.beforeCommandExecuted((command) => this.precede(command));
    const turned = handle.onOpened(() => (this.active = handle.workbook.getActiveSheet().getSheetId()));
    this.stops = [() => following.dispose(), () => preceding.dispose(), turned];
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    this.listeners.clear();
  }

  private emit(kind: HostEventKind, worksheetId: string, address = "", names?: HostEvent["names"]): void {
    for (const listener of this.listeners) listener({ kind, worksheetId, address, ...(names && { names }) });
  }

  private precede(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetWorksheetNameMutation.id) return;
    const { subUnitId } = command.params as ISetWorksheetNameMutationParams;
    this.renamedFrom = this.handle.sheet(subUnitId)?.getName() ?? "";
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    const sheetId = params?.subUnitId ?? "";
    switch (command.id) {
      case InsertSheetMutation.id:
        this.emit("sheetAdded", (command.params as { sheet: { id: string } }).sheet.id);
        break;
      case RemoveSheetMutation.id:
        this.handle.extras.forgetSheet(sheetId);
        this.emit("sheetDeleted", sheetId);
        break;
      case SetWorksheetNameMutation.id:
        this.renamed(command.params as ISetWorksheetNameMutationParams);
        break;
      case SetWorksheetActiveOperation.id:
        this.activated(sheetId);
        break;
      case SetRangeValuesMutation.id:
        this.cellsChanged(command.params as ISetRangeValuesMutationParams, options);
        break;
      case SetSelectionsOperation.id: {
        const selected = (command.params as ISetSelectionsOperationParams).selections.at(-1);
        if (selected) this.emit("selectionChanged", sheetId, formatArea(blockOf(sheetId, selected.range)));
        break;
      }
    }
  }

  private renamed({ subUnitId, name }: ISetWorksheetNameMutationParams): void {
    if (name === this.renamedFrom) return;
    this.emit("sheetRenamed", subUnitId, "", { before: this.renamedFrom, after: name });
  }

  private activated(sheetId: string): void {
    if (this.active === sheetId) return;
    if (this.active !== null && this.handle.sheet(this.active)) this.emit("sheetDeactivated", this.active);
    this.active = sheetId;
    if (this.handle.sheet(sheetId)?.isSheetHidden() !== BooleanNumber.TRUE) this.emit("sheetActivated", sheetId);
  }

  private cellsChanged(
    params: ISetRangeValuesMutationParams & { trigger?: string },
    options?: IExecutionOptions,
  ): void {
    // Neither a recalculation nor a change of looks is a change of cells for Excel.
    if (options?.onlyLocal || params.trigger === SetStyleCommand.id) return;
    const changed = areaOf(params.cellValue);
    if (changed) this.emit("cellsChanged", params.subUnitId, formatArea(changed));
  }
}

/** The smallest area around these cells; a run of an add-in writes very many of them. */
function areaOf(cells: ISetRangeValuesMutationParams["cellValue"]): CellArea | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const rowKey in cells) {
    const row = Number(rowKey);
    for (const columnKey in cells[row]) {
      const column = Number(columnKey);
      if (column < left) left = column;
      if (column > right) right = column;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
