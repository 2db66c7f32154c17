import { cellText } from "../../analysis/cells/cells";
import type { Language, Translate } from "../../locales";
import { addressesIn, addressKey, type CampaignChannel } from "../../tasks/campaigns/addresses";
import type { CampaignLine, CampaignList, LeftOut } from "../../tasks/campaigns/campaignList";
import { MARKS_HEADER, markText } from "../../merging/rowMark";
import type { PhoneCountry } from "../../tasks/campaigns/phoneForm";
import { findTable } from "../findTable";
import type { NewColumn, NewSheet } from "../newSheet";
import { dayText } from "../../locales";
import type { FoundTable, WorkbookPort } from "../workbookPort";
import type { SentLine } from "./campaignLog";

/** Excel allows no longer name of a sheet. */
const LONGEST_NAME = 31;

type ListColumn = "greeting" | "client" | "address" | "manager" | "product" | "lastPurchase" | "amount" | "others";

/** By its marks a sheet is known as one of the product's: it is never taken for the user's clients or sales. */
const hidden: NewColumn = { header: MARKS_HEADER, width: 10, format: "text", hidden: true };
const mark = (kind: string, client: string): string => markText(kind, { key: client, written: {} });

/**
 * The sheets of a campaign: its list, ready for mail merge, and who is left out. They are the user's own from then on.
 */
export function campaignSheets(
  name: string,
  { lines, leftOut }: CampaignList,
  t: Translate,
  language: Language,
): readonly NewSheet[] {
  const column = (id: ListColumn | "reason" | "detail", width: number, format: NewColumn["format"] = "text") => ({
    header: t(`campaigns.column.${id}`),
    width,
    format,
    // An address is read whole.
    wrapped: true as const,
    ...(format === "date" && { alignment: "center" as const }),
  });
  const list: NewSheet = {
    // Of a name without a letter nothing may be left.
    name: sheetName(name) || t("campaigns.column.campaign"),
    tableName: "CampaignList",
    language,
    columns: [
      column("greeting", 28),
      column("client", 30),
      column("address", 40),
      column("manager", 20),
      column("product", 20),
      column("lastPurchase", 16, "date"),
      column("amount", 16, "amount"),
      column("others", 30),
      hidden,
    ],
    rows: lines.map(
      ({ client, contactPerson, address, manager, product, lastPurchase, amount, others }: CampaignLine) => [
        contactPerson ?? client,
        client,
        address,
        manager ?? "",
        product ?? "",
        lastPurchase ?? "",
        amount ?? "",
        others.join(", "),
        mark("campaignList", client),
      ],
    ),
  };
  if (leftOut.length === 0) return [list];
  const left: NewSheet = {
    name: sheetName(`${t("campaigns.sheet.leftOut")} - ${name}`),
    tableName: "LeftOut",
    language,
    columns: [column("client", 30), column("manager", 20), column("reason", 36), column("detail", 40), hidden],
    rows: leftOut.map(({ client, manager, reason, detail }: LeftOut) => [
      client,
      manager ?? "",
      t(`campaigns.reason.${reason}`),
      typeof detail === "number" ? dayText(detail, language) : detail,
      mark("leftOut", client),
    ]),
  };
  return [list, left];
}

/** A name that Excel takes for a sheet. */
export function sheetName(name: string): string {
  const plain = name.replace(/[\\/?*[\]:]/g, " ").replace(/^'+|'+$/g, "");
  return plain.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME).trim();
}

/** Why the lines of a list cannot be read: its sheet, or the header that they are known by. */
export interface ListGone {
  /** null = the sheet itself is gone. */
  readonly header: string | null;
}

/** The headers by which the lines of a list are known again. */
export const headersOfList = (t: Translate): Record<keyof SentLine, string> => ({
  client: t("campaigns.column.client"),
  address: t("campaigns.column.address"),
  manager: t("campaigns.column.manager"),
});

/** The lines of a list as they are on its sheet now: the user may have taken some out. */
export async function linesOnSheet(
  port: WorkbookPort,
  sheet: string,
  names: Record<keyof SentLine, string>,
): Promise<readonly SentLine[] | ListGone> {
  const table = (await port.findTables()).find((found) => found.sheet === sheet);
  if (table === undefined) return { header: null };
  const { headers, values } = await port.readCells(table);
  const placeOf = (id: keyof SentLine): number => headers.indexOf(names[id]);
  // What was sent without its addresses would be of no use, and nobody would notice.
  for (const id of ["client", "address"] as const) {
    if (placeOf(id) < 0) return { header: names[id] };
  }
  const textIn = (row: (typeof values)[number], id: keyof SentLine): string => cellText(row[placeOf(id)] ?? null);
  return values
    .map((row) => ({ client: textIn(row, "client"), address: textIn(row, "address"), manager: textIn(row, "manager") }))
    .filter(({ client }) => client !== "");
}

/**
 * Every address in a table of those who do not want to be written to, for letters the names of clients too, whatever its
 * columns are, with rows that were added since it was found; null = there is no such table any more.
 */
export async function unsubscribedIn(
  port: WorkbookPort,
  table: FoundTable,
  channel: CampaignChannel,
  country: PhoneCountry,
): Promise<ReadonlySet<string> | null> {
  const now = findTable(await port.findTables(), table);
  if (now === null) return null;
  const { headers, values } = await port.readCells(now);
  // A list without a header has an address where others have it.
  const rows = [headers, ...values].map((row) => row.map((cell) => cellText(cell)));
  const cells = rows.flat();
  if (channel !== "post") return new Set(cells.flatMap((cell) => addressesIn(cell, channel, country).usable));
  // A postal address may be in several cells, and a cell may be the name of a client.
  const whole = rows.map((row) => row.filter((text) => text !== "").join(" "));
  return new Set([...cells, ...whole].map((text) => addressKey(text, channel)).filter((key) => key !== ""));
}
