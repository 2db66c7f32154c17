import type { Analysis } from "../../analysis/analysis";
import { clientOfText } from "../../analysis/figures/clientOfText";
import { cellText } from "../../analysis/cells/cells";
import { clientKey, hasName } from "../../analysis/cells/clientKey";
import { dayParts } from "../../analysis/time/calendar";
import { clientStatuses, type Day } from "../../analysis/types";
import { reasonsOf, type ReasonInput } from "../taskReasons";
import type { Candidate } from "./campaignList";

/** Lists of clients that a campaign can begin with. */
export const campaignLists = [
  "winBack",
  "callOverdue",
  "nextRung",
  "targetGap",
  "keyClients",
  "birthday",
  "all",
] as const;
export type CampaignListKey = (typeof campaignLists)[number];
export const campaignGroups = ["abc", "segment", "status", "manager"] as const;
export type CampaignGroup = (typeof campaignGroups)[number];

/** A list, or the clients of a class, segment, status or manager. */
export type CampaignSource =
  { readonly list: CampaignListKey } | { readonly group: CampaignGroup; readonly name: string };

/** The source as a text, and back; null = no source. */
export const sourceText = (source: CampaignSource): string =>
  "list" in source ? source.list : `${source.group}:${source.name}`;

/** The sources that have a client. Source: spec 3.22. */
export function sourcesOf(analysis: Analysis): readonly CampaignSource[] {
  const names = (values: Iterable<string | null>) => [...new Set(values)].filter((name) => name !== null);
  const { clients } = analysis;
  const { segmentsBy } = analysis.evidence.register;
  const groups: Readonly<Record<CampaignGroup, readonly string[]>> = {
    abc: names(clients.map(({ abc }) => abc)).sort(),
    segment: segmentsBy === "abc" ? [] : names(clients.map(({ segment }) => segment)),
    status: clientStatuses.filter((status) => clients.some((client) => client.status === status)),
    manager: names(clients.map(({ manager }) => manager)),
  };
  return [
    ...campaignLists.map((list) => ({ list })),
    ...campaignGroups.flatMap((group) => groups[group].map((name) => ({ group, name }))),
  ];
}

const BIRTHDAYS_AHEAD = 30;

interface Listed {
  readonly client: string;
  readonly product: string | null;
  readonly amount: number | null;
}

/**
 * The clients of a source with what a campaign must know of them, the most important first.
 *
 * The postal address is put together from its columns of the Clients table. Birthdays: within 30 days from the day on; 29 February is kept on 28 February in other years. Source: spec 3.22.
 *
 * @example candidatesOf(analysis, { list: "winBack" }, input, [])[0].client // "Anna"
 */
export function candidatesOf(
  analysis: Analysis,
  source: CampaignSource,
  input: ReasonInput,
  addressColumns: readonly number[],
): readonly Candidate[] {
  const { records } = analysis.evidence.register;
  const complaining = new Set(
    (analysis.complaints?.all.complaints ?? [])
      .filter(({ isOpen, client }) => isOpen && client !== null)
      .map(({ client }) => clientKey(client ?? "")),
  );
  const lines = new Map(analysis.clients.map((line) => [line.client, line]));
  return listed(analysis, source, input).map(({ client, product, amount }) => {
    const id = clientOfText(analysis, client);
    const record = id === null ? null : records[id];
    const line = lines.get(client);
    return {
      client,
      product,
      amount,
      manager: line?.manager ?? record?.manager ?? null,
      lastPurchase: line?.lastPurchase ?? null,
      email: record?.email ?? null,
      phone: record?.phone ?? null,
      post: record?.address
        ? addressColumns
            .map((column) => cellText(record.cells[column]))
            .filter(hasName)
            .join(", ")
        : null,
      contactPerson: record?.contactPerson ?? null,
      doNotContact: record?.doNotContact === true,
      lastContact: input.lastContact.get(clientKey(client)) ?? null,
      hasOpenComplaint: complaining.has(clientKey(client)),
    };
  });
}

function listed(analysis: Analysis, source: CampaignSource, input: ReasonInput): readonly Listed[] {
  const all = analysis.clients.map(({ client, turnover }) => ({ client, product: null, amount: turnover }));
  if ("group" in source) {
    const { group, name } = source;
    return analysis.clients
      .filter((line) => line[group] === name)
      .map(({ client, turnover }) => ({ client, product: null, amount: turnover }));
  }
  switch (source.list) {
    case "winBack":
    case "callOverdue":
    case "nextRung":
    case "targetGap":
      return reasonsOf(analysis, source.list, input).map(({ client, product, stake }) => ({
        client,
        product,
        amount: stake,
      }));
    case "keyClients":
      return analysis.keyClients.clients.map(({ client, turnover }) => ({ client, product: null, amount: turnover }));
    case "birthday":
      return all.filter(({ client }) => hasBirthday(analysis, client, input.day));
    case "all":
      return all;
  }
}

function hasBirthday({ evidence }: Analysis, client: string, day: Day): boolean {
  const id = evidence.idOfClient(client);
  const birthday = id === undefined ? null : (evidence.register.records[id]?.birthday ?? null);
  if (birthday === null) return false;
  for (let ahead = 0; ahead <= BIRTHDAYS_AHEAD; ahead++) {
    const { month, day: number } = dayParts(day + ahead);
    if (month === birthday.month && number === birthday.day) return true;
    const isLeapDay = birthday.month === 2 && birthday.day === 29;
    if (isLeapDay && month === 2 && number === 28 && dayParts(day + ahead + 1).month === 3) return true;
  }
  return false;
}
