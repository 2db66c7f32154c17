import { dayText, loadLateTranslator, type Translate } from "../../locales";
import { addressColumns } from "../../app/campaigns/addressColumns";
import { recordCampaign } from "../../app/campaigns/campaignLog";
import { campaignSheets, headersOfList, unsubscribedIn } from "../../app/campaigns/campaignSheets";
import { keepLastCampaign } from "../../app/campaigns/lastCampaign";
import { readWorkbook } from "../../app/readWorkbook";
import { noContactWarning } from "../../app/tasks/taskSentences";
import { lookAtTasks } from "../../app/tasks/updateTasks";
import type { WorkbookPort } from "../../app/workbookPort";
import { campaignList, exclusions, type CampaignList } from "../../tasks/campaigns/campaignList";
import { candidatesOf, sourcesOf, sourceText } from "../../tasks/campaigns/campaignSources";
import type { PhoneCountry } from "../../tasks/campaigns/phoneForm";
import { readCampaignArguments, type CampaignArguments } from "./campaignArguments";
import { CommandFailure } from "./commandFailure";
import { onWorkbook, type WorkbookWork } from "./onWorkbook";
import { sessionOnHost, silentControl } from "./runOnHost";

/** A campaign list from the command line; answers the exit code: 1 where nobody can be written to. */
export const campaignOfFile = (given: readonly string[]): Promise<number> =>
  onWorkbook(given, { read: readCampaignArguments, inputs: () => [], work: makeCampaign });

const makeCampaign: WorkbookWork<CampaignArguments>["work"] = async (port, wanted, settings, given, sheets) => {
  const { session, speaker } = await sessionOnHost(port, [], sheets, settings, given);
  const { language } = speaker;
  const t = await loadLateTranslator(language, "tasks");
  const { analysis } = await readWorkbook(port, session, silentControl);
  const { input, noContacts } = await lookAtTasks(port, analysis, t);
  const sources = sourcesOf(analysis);
  const source = sources.find((each) => sourceText(each) === wanted.list);
  if (source === undefined) {
    const known = sources.map(sourceText).join(", ");
    throw new CommandFailure("command.unknownList", { value: wanted.list, known });
  }
  const { channel, quietDays } = wanted;
  const country = wanted.country ?? (language === "en" ? "none" : language);
  const unsubscribed = await addressesOf(port, wanted, country);
  const rule = { channel, country, day: input.day, quietDays, unsubscribed, allowed: new Set<never>() };
  const list = campaignList(candidatesOf(analysis, source, input, addressColumns(analysis)), rule);
  const counted = [...noContactWarning(noContacts, t), ...countLines(list, t)];
  if (list.lines.length === 0) return { isWhole: false, lines: counted, touched: [] };

  const name = wanted.name ?? t("campaigns.usualName", { day: dayText(input.day, language) });
  const made = await port.addSheets(campaignSheets(name, list, t, language));
  const channelName = t(`campaigns.channel.${channel}`);
  await keepLastCampaign(port, { sheet: made[0], name, channel: channelName, headers: headersOfList(t) });
  if (wanted.sent === null) {
    return { isWhole: true, lines: [...counted, t("campaigns.made", { sheet: made[0] })], touched: made };
  }
  const day = wanted.sent;
  const lines = list.lines.map(({ client, address, manager }) => ({ client, address, manager: manager ?? "" }));
  const log = await recordCampaign(port, { name, channel: channelName, day, lines }, t, language);
  const sheet = log?.sheet ?? t("campaigns.sheet.log");
  const recorded = t("campaigns.recorded", { sheet, count: log?.added ?? 0, day: dayText(day, language) });
  return { isWhole: true, lines: [...counted, recorded], touched: [...made, sheet] };
};

async function addressesOf(
  port: WorkbookPort,
  { unsubscribed, channel }: CampaignArguments,
  country: PhoneCountry,
): Promise<ReadonlySet<string>> {
  if (unsubscribed === null) return new Set();
  const tables = await port.findTables();
  const table = tables.find(({ name }) => name === unsubscribed);
  const found = table === undefined ? null : await unsubscribedIn(port, table, channel, country);
  if (found !== null) return found;
  throw new CommandFailure("command.unknownTable", {
    value: unsubscribed,
    known: tables.map(({ name }) => name).join(", "),
  });
}

/** How many are on the list, and how many are left out for what. */
function countLines({ lines, leftOut }: CampaignList, t: Translate): readonly string[] {
  const reasons = exclusions.flatMap((reason) => {
    const count = leftOut.filter((each) => each.reason === reason).length;
    return count === 0 ? [] : [t("campaigns.allow", { reason: t(`campaigns.reason.${reason}`), count })];
  });
  return [t("campaigns.counts", { lines: lines.length, left: leftOut.length }), ...reasons];
}
