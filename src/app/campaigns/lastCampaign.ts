import { isRecord } from "../isRecord";
import type { WorkbookPort } from "../workbookPort";

const KEY = "clientele.campaign";

/** The list that was made last: it is recorded when it is sent, which may be another day. */
export interface LastCampaign {
  readonly sheet: string;
  readonly name: string;
  readonly channel: string;
}

export async function loadLastCampaign(port: WorkbookPort): Promise<LastCampaign | null> {
  const value = await port.readStored(KEY);
  if (!isRecord(value)) return null;
  const { sheet, name, channel } = value;
  const isKnown = typeof sheet === "string" && typeof name === "string" && typeof channel === "string";
  return isKnown ? { sheet, name, channel } : null;
}

export const keepLastCampaign = (port: WorkbookPort, campaign: LastCampaign): Promise<void> =>
  port.writeStored(KEY, campaign);
