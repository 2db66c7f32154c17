import { useCallback, useEffect, useRef, useState } from "react";
import type { Analysis } from "../../analysis/analysis";
import type { Day } from "../../analysis/types";
import { addressColumns } from "../../app/campaigns/addressColumns";
import { recordCampaign } from "../../app/campaigns/campaignLog";
import { campaignSheets, headersOfList, linesOnSheet, unsubscribedIn } from "../../app/campaigns/campaignSheets";
import { keepLastCampaign, loadLastCampaign, type LastCampaign } from "../../app/campaigns/lastCampaign";
import { noContactWarning } from "../../app/tasks/taskSentences";
import { lookAtTasks } from "../../app/tasks/updateTasks";
import type { FoundTable, WorkbookPort } from "../../app/workbookPort";
import type { Language, Translate } from "../../locales";
import { addressesIn, type CampaignChannel } from "../../tasks/campaigns/addresses";
import { campaignList, type CampaignRule } from "../../tasks/campaigns/campaignList";
import { candidatesOf, type CampaignSource } from "../../tasks/campaigns/campaignSources";
import type { PhoneCountry } from "../../tasks/campaigns/phoneForm";
import type { ReasonInput } from "../../tasks/taskReasons";
import type { PaneEffects } from "../state/usePane";
import { useSheetWork } from "../state/useSheetWork";

/** What was done last. */
export type CampaignDone =
  | { readonly kind: "made"; readonly sheet: string }
  | { readonly kind: "recorded"; readonly sheet: string; readonly count: number; readonly day: Day }
  | { readonly kind: "gone" | "listGone"; readonly sheet: string }
  | { readonly kind: "headerGone"; readonly sheet: string; readonly header: string };

export interface Campaigns {
  /** By what clients are found and left out; null = not looked at yet. */
  readonly input: ReasonInput | null;
  /** What is to be known of the campaigns that were sent. */
  readonly warnings: readonly string[];
  /** The list that was made last; null = none. */
  readonly last: LastCampaign | null;
  readonly isBusy: boolean;
  readonly done: CampaignDone | null;
  /** `unsubscribed` = the table of those who do not want to be written to, read once more; null = none. */
  readonly make: (name: string, source: CampaignSource, rule: CampaignRule, unsubscribed: FoundTable | null) => void;
  readonly record: (campaign: LastCampaign, day: Day) => void;
}

/** What the screen knows of the workbook. */
interface CampaignsSeen {
  readonly input: ReasonInput;
  readonly warnings: readonly string[];
  readonly last: LastCampaign | null;
}

/** Looks at who was contacted when, makes lists and notes what was sent. */
export function useCampaigns(
  effects: PaneEffects,
  analysis: Analysis | null,
  t: Translate,
  language: Language,
): Campaigns {
  const look = useCallback(
    async (port: WorkbookPort, fresh: Analysis) => {
      const { input, noContacts } = await lookAtTasks(port, fresh, t);
      return { input, warnings: noContactWarning(noContacts, t), last: await loadLastCampaign(port) };
    },
    [t],
  );
  const { seen, isBusy, done, act } = useSheetWork<CampaignsSeen, CampaignDone>(effects, analysis, look);
  return {
    input: seen?.input ?? null,
    warnings: seen?.warnings ?? [],
    last: seen?.last ?? null,
    isBusy,
    done,
    make: (name, source, rule, table) =>
      act(async (port, fresh) => {
        const { channel, country } = rule;
        const unsubscribed = table === null ? noAddresses : await unsubscribedIn(port, table, channel, country);
        if (unsubscribed === null) return { kind: "listGone", sheet: table?.name ?? "" };
        const now = (await lookAtTasks(port, fresh, t)).input;
        const list = campaignList(candidatesOf(fresh, source, now, addressColumns(fresh)), { ...rule, unsubscribed });
        const [sheet] = await port.addSheets(campaignSheets(name, list, t, language));
        const made = { sheet, name, channel: t(`campaigns.channel.${rule.channel}`), headers: headersOfList(t) };
        await keepLastCampaign(port, made);
        return { kind: "made", sheet };
      }),
    record: (campaign, day) =>
      act(async (port) => {
        const lines = await linesOnSheet(port, campaign.sheet, campaign.headers);
        if ("header" in lines) {
          const { sheet } = campaign;
          return lines.header === null ? { kind: "gone", sheet } : { kind: "headerGone", sheet, header: lines.header };
        }
        const { name, channel } = campaign;
        const update = await recordCampaign(port, { name, channel, day, lines }, t, language);
        const sheet = update?.sheet ?? t("campaigns.sheet.log");
        return { kind: "recorded", sheet, count: update?.added ?? 0, day };
      }),
  };
}

export const noAddresses: ReadonlySet<string> = new Set();

/** The addresses in a table of those who do not want to be written to; null = they are being read. */
export function useUnsubscribed(
  { withWorkbook }: PaneEffects,
  table: FoundTable | null,
  channel: CampaignChannel,
  country: PhoneCountry,
): ReadonlySet<string> | null {
  const [addresses, setAddresses] = useState<ReadonlySet<string> | null>(noAddresses);
  const workbook = useRef(withWorkbook);
  workbook.current = withWorkbook;
  useEffect(() => {
    setAddresses(table === null ? noAddresses : null);
    if (table === null) return;
    let gone = false;
    void workbook
      .current("read", (port) => unsubscribedIn(port, table, channel, country))
      .then((found) => {
        // That the table is gone is said when a list is made.
        if (!gone) setAddresses(found ?? noAddresses);
      });
    return () => {
      gone = true;
    };
  }, [table, channel, country]);
  return addresses;
}

/** Whether any client has an address at all. */
export const hasAddresses = ({ evidence }: Analysis): boolean =>
  evidence.register.records.some(
    (record) =>
      addressesIn(record?.email ?? "", "email", "none").usable.length > 0 ||
      addressesIn(record?.phone ?? "", "phone", "none").usable.length > 0 ||
      addressesIn(record?.address ?? "", "post", "none").usable.length > 0,
  );
