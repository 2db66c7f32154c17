import { useEffect, useRef, useState } from "react";
import type { Analysis } from "../../analysis/analysis";
import type { Day } from "../../analysis/types";
import { recordCampaign } from "../../app/campaigns/campaignLog";
import { campaignSheets, linesOnSheet, unsubscribedIn } from "../../app/campaigns/campaignSheets";
import { keepLastCampaign, loadLastCampaign, type LastCampaign } from "../../app/campaigns/lastCampaign";
import { lookAtTasks } from "../../app/tasks/updateTasks";
import type { FoundTable, WorkbookPort } from "../../app/workbookPort";
import type { Language, Translate } from "../../locales";
import { addressesIn, type CampaignChannel } from "../../tasks/campaigns/addresses";
import { campaignList, type CampaignRule } from "../../tasks/campaigns/campaignList";
import { candidatesOf, type CampaignSource } from "../../tasks/campaigns/campaignSources";
import type { PhoneCountry } from "../../tasks/campaigns/phoneForm";
import type { ReasonInput } from "../../tasks/taskReasons";
import { freshAnalysis } from "../state/freshAnalysis";
import type { PaneEffects } from "../state/usePane";

/** What was done last. */
export type CampaignDone =
  | { readonly kind: "made"; readonly sheet: string }
  | { readonly kind: "recorded"; readonly sheet: string; readonly count: number; readonly day: Day }
  | { readonly kind: "gone" | "listGone"; readonly sheet: string };

export interface Campaigns {
  /** By what clients are found and left out; null = not looked at yet. */
  readonly input: ReasonInput | null;
  /** The list that was made last; null = none. */
  readonly last: LastCampaign | null;
  readonly isBusy: boolean;
  readonly done: CampaignDone | null;
  /** `unsubscribed` = the table of those who do not want to be written to, read once more; null = none. */
  readonly make: (name: string, source: CampaignSource, rule: CampaignRule, unsubscribed: FoundTable | null) => void;
  readonly record: (campaign: LastCampaign, day: Day) => void;
}

/** Looks at who was contacted when, makes lists and notes what was sent. */
export function useCampaigns(
  { withWorkbook }: PaneEffects,
  analysis: Analysis | null,
  t: Translate,
  language: Language,
): Campaigns {
  const [input, setInput] = useState<ReasonInput | null>(null);
  const [last, setLast] = useState<LastCampaign | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<CampaignDone | null>(null);
  // The effects change with the state of the pane.
  const workbook = useRef(withWorkbook);
  workbook.current = withWorkbook;

  useEffect(() => {
    if (analysis === null) return;
    let gone = false;
    void workbook
      .current("read", async (port) => ({
        input: (await lookAtTasks(port, analysis, t)).input,
        last: await loadLastCampaign(port),
      }))
      .then((looked) => {
        if (gone || looked === null) return;
        setInput(looked.input);
        setLast(looked.last);
      });
    return () => {
      gone = true;
    };
  }, [analysis, t]);

  const act = (work: (port: WorkbookPort, fresh: Analysis) => Promise<CampaignDone>) => {
    if (analysis === null) return;
    setBusy(true);
    setDone(null);
    const acted = workbook.current("addSheets", async (port, state) => {
      const fresh = await freshAnalysis(port, state, analysis);
      setDone(await work(port, fresh));
      setInput((await lookAtTasks(port, fresh, t)).input);
    });
    void acted.then(() => setBusy(false));
  };

  return {
    input,
    last,
    isBusy,
    done,
    make: (name, source, rule, table) =>
      act(async (port, fresh) => {
        const { channel, country } = rule;
        const unsubscribed = table === null ? noAddresses : await unsubscribedIn(port, table, channel, country);
        if (unsubscribed === null) return { kind: "listGone", sheet: table?.name ?? "" };
        const now = (await lookAtTasks(port, fresh, t)).input;
        const list = campaignList(candidatesOf(fresh, source, now), { ...rule, unsubscribed });
        const [sheet] = await port.addSheets(campaignSheets(name, list, t, language));
        const made = { sheet, name, channel: t(`campaigns.channel.${rule.channel}`) };
        await keepLastCampaign(port, made);
        setLast(made);
        return { kind: "made", sheet };
      }),
    record: (campaign, day) =>
      act(async (port) => {
        const lines = await linesOnSheet(port, campaign.sheet, t);
        if (lines === null) return { kind: "gone", sheet: campaign.sheet };
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
      addressesIn(record?.phone ?? "", "phone", "none").usable.length > 0,
  );
