import type { HostEvent, HostEventKind } from "../../../src/workbench/host/office/request/hostEvents";
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

const ofWorkbook = "Workbook";

export class EventRegister {
  private readonly asked = new Map<string, number>();

  /** Events that were asked for and not given up. */
  get count(): number {
    return [...this.asked.values()].reduce((sum, times) => sum + times, 0);
  }

  /** Understands `_RegisterAddedEvent` and its like; false = no such event. Without a sheet those of all are meant. */
  take(method: string, worksheetId: string | null): boolean {
    const [, action, name] = /^_(Register|Unregister)(.+)$/.exec(method) ?? [];
    const event = events.find((each) => each.name === name);
    if (event === undefined) return false;
    const key = keyOf(event.kind, worksheetId ?? ofWorkbook);
    const times = (this.asked.get(key) ?? 0) + (action === "Register" ? 1 : -1);
    this.asked.set(key, Math.max(0, times));
    return true;
  }

  /** The message about an event; null where nobody waits for it. */
  message({ kind, worksheetId, address, names }: HostEvent): string | null {
    const event = events.find((each) => each.kind === kind);
    if (event === undefined) return null;
    const targets = [ofWorkbook, worksheetId].filter((target) => (this.asked.get(keyOf(kind, target)) ?? 0) > 0);
    if (targets.length === 0) return null;
    const told = JSON.stringify({
      worksheetId,
      address,
      source: "Local",
      changeType: "RangeEdited",
      triggerSource: "Unknown",
      shiftDirection: "None",
      ...(names && { nameBefore: names.before, nameAfter: names.after }),
    });
    const entries = targets.map((target) => [eventMessages.category, event.number, target, told]);
    return JSON.stringify({ type: eventMessages.type, controlId: "", message: { entries } });
  }
}

const keyOf = (kind: HostEventKind, target: string): string => `${kind} ${target}`;
