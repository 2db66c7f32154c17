import type { HostEvent, HostEventKind } from "../../../src/workbench/host/office/request/hostEvents";
import { formatArea } from "../../../src/workbench/host/office/range/address";
import { touchedTables } from "../../../src/workbench/host/office/table/tableEvents";
import type { TableRecord } from "../../../src/workbench/host/univer/sheets/tables";
import { eventMessages } from "./requestMessages";

// Which events the client has asked for, and the messages that tell of them.

/** The client's word for an event, our host's kind, and the number under which the client waits for it. */
const events: readonly { readonly name: string; readonly kind: HostEventKind; readonly number: number }[] = [
  { name: "DataChangedEvent", kind: "cellsChanged", number: 10 },
  { name: "ActivatedEvent", kind: "sheetActivated", number: 11 },
  { name: "DeactivatedEvent", kind: "sheetDeactivated", number: 12 },
  { name: "AddedEvent", kind: "sheetAdded", number: 13 },
  { name: "SelectionChangedEvent", kind: "selectionChanged", number: 14 },
  { name: "DeletedEvent", kind: "sheetDeleted", number: 15 },
  { name: "EventNameChanged", kind: "sheetRenamed", number: 25 },
];

/** The same of tables. */
const tableEvents: typeof events = [
  { name: "DataChangedEvent", kind: "cellsChanged", number: 101 },
  { name: "SelectionChangedEvent", kind: "selectionChanged", number: 100 },
];

const ofWorkbook = "Workbook";

/** Whose events are meant: those of sheets or of tables, of one of them (or of a sheet's tables) or of all. */
export interface EventSource {
  readonly isOfTables: boolean;
  readonly id: string | null;
}

type Entry = readonly [category: number, number: number, target: string, told: string];

export class EventRegister {
  private readonly asked = new Map<string, number>();
  /** The tables in which the selection lay last. */
  private selected: ReadonlySet<string> = new Set();

  constructor(private readonly tables: () => readonly TableRecord[]) {}

  /** Events that were asked for and not given up. */
  get count(): number {
    return [...this.asked.values()].reduce((sum, times) => sum + times, 0);
  }

  /** Understands `_RegisterAddedEvent` and its like; false = no such event. */
  take(method: string, { isOfTables, id }: EventSource): boolean {
    const [, action, name] = /^_(Register|Unregister)(.+)$/.exec(method) ?? [];
    const event = (isOfTables ? tableEvents : events).find((each) => each.name === name);
    if (event === undefined) return false;
    const key = keyOf(event.number, id ?? ofWorkbook);
    const times = (this.asked.get(key) ?? 0) + (action === "Register" ? 1 : -1);
    this.asked.set(key, Math.max(0, times));
    return true;
  }

  /** The message about an event; null where nobody waits for it. */
  message(event: HostEvent): string | null {
    const entries = [...this.entriesOfSheet(event), ...this.entriesOfTables(event)];
    if (entries.length === 0) return null;
    return JSON.stringify({ type: eventMessages.type, controlId: "", message: { entries } });
  }

  private entriesOfSheet({ kind, worksheetId, address, names }: HostEvent): Entry[] {
    const told = {
      ...changeOf(worksheetId, address),
      ...(names && { nameBefore: names.before, nameAfter: names.after }),
    };
    return this.entries(events, kind, [ofWorkbook, worksheetId], told);
  }

  /** A table is told of a selection in it, and of one that leaves it. */
  private entriesOfTables(event: HostEvent): Entry[] {
    const { kind, worksheetId } = event;
    if (!tableEvents.some((each) => each.kind === kind)) return [];
    const touched = touchedTables(event, this.tables());
    const entries = touched.flatMap(({ table, area }) => {
      const told = { ...changeOf(worksheetId, formatArea(area)), tableId: table.id };
      return this.entries(tableEvents, kind, [ofWorkbook, worksheetId, table.id], told);
    });
    if (kind === "selectionChanged") {
      const selected = new Set(touched.map(({ table }) => table.id));
      const left = [...this.selected].filter((id) => !selected.has(id));
      this.selected = selected;
      for (const id of left) entries.push(...this.entries(tableEvents, kind, [id], changeOf(worksheetId, "")));
    }
    return entries;
  }

  private entries(known: typeof events, kind: HostEventKind, targets: readonly string[], told: object): Entry[] {
    const event = known.find((each) => each.kind === kind);
    if (event === undefined) return [];
    const asking = targets.filter((target) => (this.asked.get(keyOf(event.number, target)) ?? 0) > 0);
    return asking.map((target) => [eventMessages.category, event.number, target, JSON.stringify(told)]);
  }
}

const changeOf = (worksheetId: string, address: string) => ({
  worksheetId,
  address,
  source: "Local",
  changeType: "RangeEdited",
  triggerSource: "Unknown",
  shiftDirection: "None",
});

const keyOf = (number: number, target: string): string => `${number} ${target}`;
