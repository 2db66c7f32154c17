import { isRecord } from "../isRecord";
import type { WorkbookPort } from "../workbookPort";
import type { SentLine } from "./campaignLog";

const KEY = "clientele.campaign";

/** The list that was made last: it is recorded when it is sent, which may be another day. */
export interface LastCampaign {
  readonly sheet: string;
  readonly name: string;
  readonly channel: string;
  /** As they were written: the language may be another one since. */
  readonly headers: Record<keyof SentLine, string>;
}

export async function loadLastCampaign(port: WorkbookPort): Promise<LastCampaign | null> {
  const value = await port.readStored(KEY);
  if (!isRecord(value)) return null;
  const { sheet, name, channel, headers } = value;
  const areTexts = (...texts: readonly unknown[]): boolean => texts.every((text) => typeof text === "string");
  const isKnown = areTexts(sheet, name, channel) && isRecord(headers);
  return isKnown && areTexts(headers.client, headers.address, headers.manager)
    ? ({ sheet, name, channel, headers } as unknown as LastCampaign)
    : null;
}

export const keepLastCampaign = (port: WorkbookPort, campaign: LastCampaign): Promise<void> =>
  port.writeStored(KEY, campaign);
