import { clientKey } from "../../analysis/cells/clientKey";
import { cellText } from "../../analysis/cells/cells";
import { readDay } from "../../analysis/cells/dateCell";
import { isoOfDay } from "../../analysis/time/isoDay";
import type { CellPlace, Day } from "../../analysis/types";
import { loadLateTranslator, type Language, type Translate } from "../../locales";
import { readMark } from "../../merging/rowMark";
import { isFilled, type TypedRow } from "../../merging/typedTable";
import type { UnreadableCell } from "../tasks/measuresSheet";
import { isTypedSheetKnown, readTypedSheet } from "../typedSheets/readTypedSheet";
import type { TypedSheet } from "../typedSheets/typedSheet";
import { updateTypedSheet, type SheetUpdate } from "../typedSheets/updateTypedSheet";
import type { WorkbookPort } from "../workbookPort";

// Who was written to, when and in which campaign: a sheet of the workbook, on which the user notes what came of it.

/** A client who was written to. */
export interface SentLine {
  readonly client: string;
  readonly address: string;
  readonly manager: string;
}

/** A campaign that was sent. */
export interface SentCampaign {
  readonly name: string;
  readonly channel: string;
  readonly day: Day;
  readonly lines: readonly SentLine[];
}

/** The sheet of what was sent, without its rows. */
export function logSheet(t: Translate, language: Language): TypedSheet {
  const column = (id: "sentOn" | "campaign" | "client" | "channel" | "address" | "manager", width: number) => ({
    id,
    owner: "product" as const,
    format: id === "sentOn" ? ("date" as const) : ("text" as const),
    header: t(`campaigns.column.${id}`),
    width,
  });
  return {
    kind: "campaigns",
    name: t("campaigns.sheet.log"),
    tableName: "Campaigns",
    language,
    columns: [
      column("sentOn", 14),
      { ...column("campaign", 28), identifies: true },
      { ...column("client", 30), identifies: true },
      column("channel", 12),
      column("address", 28),
      column("manager", 20),
      { id: "result", owner: "user", format: "text", header: t("campaigns.column.result"), width: 50 },
    ],
    rows: [],
  };
}

/** Notes a campaign; who was noted for it on that day already is not noted twice. */
export function recordCampaign(
  port: WorkbookPort,
  { name, channel, day, lines }: SentCampaign,
  t: Translate,
  language: Language,
): Promise<SheetUpdate | null> {
  const rows = lines.map(({ client, address, manager }): TypedRow => ({
    key: JSON.stringify([isoOfDay(day), name, clientKey(client)]),
    cells: { sentOn: day, campaign: name, client, channel, address, manager },
  }));
  return updateTypedSheet(port, { ...logSheet(t, language), rows });
}

/** A contact of a campaign. */
export interface CampaignContact {
  readonly client: string;
  readonly day: Day;
  readonly campaign: string;
  readonly result: string;
  /** Where its day is. */
  readonly where: CellPlace;
}

/** Whom the campaigns of the workbook have reached. */
export interface SentLog {
  readonly contacts: readonly CampaignContact[];
  /** Days that cannot be read: nothing is known of such a contact. */
  readonly unreadable: readonly UnreadableCell[];
}

/** Each row with a client and a day is a contact, also one that the user has added, or whose hidden key is gone. */
export async function readSent(port: WorkbookPort): Promise<SentLog> {
  const contacts: CampaignContact[] = [];
  const unreadable: UnreadableCell[] = [];
  if (!(await isTypedSheetKnown(port, "campaigns"))) return { contacts, unreadable };
  const sheet = logSheet(await loadLateTranslator("en", "tasks"), "en");
  const found = await readTypedSheet(port, sheet);
  if (found === null) return { contacts, unreadable };
  const { format } = await port.locale();
  const { table, standing, known, inPlace } = found;
  // A column in which the user has corrected most days is the user's, and still that of the days.
  const dayAt = inPlace.places.get("sentOn") ?? standing.headers.indexOf(known.sentOn?.seen ?? "");
  standing.values.forEach((row, place) => {
    const text = (id: string) => cellText(row[inPlace.places.get(id) ?? -1] ?? null);
    const client = text("client");
    const isOurs = inPlace.keys !== null && readMark(sheet.kind, row[inPlace.keys]) !== null;
    // A note of the user's below the rows may be in the column of the clients.
    if (client === "" || !(isOurs || isFilled(row[dayAt]))) return;
    const where = { sheet: table.sheet, row: table.row + 1 + place, column: table.column + Math.max(dayAt, 0) };
    const day = readDay(row[dayAt], format);
    if (typeof day === "number")
      contacts.push({ client, day, campaign: text("campaign"), result: text("result"), where });
    else unreadable.push({ where, value: cellText(row[dayAt] ?? null) });
  });
  return { contacts, unreadable };
}
