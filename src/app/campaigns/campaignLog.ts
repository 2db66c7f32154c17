import { clientKey } from "../../analysis/cells/clientKey";
import { cellText } from "../../analysis/cells/cells";
import { readDay } from "../../analysis/cells/dateCell";
import { isoOfDay } from "../../analysis/time/isoDay";
import type { Day } from "../../analysis/types";
import { loadLateTranslator, type Language, type Translate } from "../../locales";
import { readMark } from "../../merging/rowMark";
import type { TypedRow } from "../../merging/typedTable";
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
}

/** Whom the campaigns of the workbook have reached; a row whose day cannot be read is none. */
export async function readSent(port: WorkbookPort): Promise<readonly CampaignContact[]> {
  if (!(await isTypedSheetKnown(port, "campaigns"))) return [];
  const sheet = logSheet(await loadLateTranslator("en", "tasks"), "en");
  const found = await readTypedSheet(port, sheet);
  if (found === null) return [];
  const { format } = await port.locale();
  const { standing, inPlace } = found;
  const contacts: CampaignContact[] = [];
  for (const row of standing.values) {
    const text = (id: string) => cellText(row[inPlace.places.get(id) ?? -1] ?? null);
    const mark = inPlace.keys === null ? null : readMark(sheet.kind, row[inPlace.keys]);
    const day = readDay(row[inPlace.places.get("sentOn") ?? -1], format);
    if (mark === null || typeof day !== "number" || text("client") === "") continue;
    contacts.push({ client: text("client"), day, campaign: text("campaign"), result: text("result") });
  }
  return contacts;
}
