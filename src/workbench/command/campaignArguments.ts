import type { Day } from "../../analysis/types";
import { dayOfIso } from "../../analysis/time/isoDay";
import { campaignChannels, type CampaignChannel } from "../../tasks/campaigns/addresses";
import { phoneCountries, type PhoneCountry } from "../../tasks/campaigns/phoneForm";
import { CommandFailure } from "./commandFailure";
import { languageOfArgument } from "./commandArguments";
import type { WorkbookArguments } from "./onWorkbook";
import { parseOptions } from "./parseOptions";

export interface CampaignArguments extends WorkbookArguments {
  /** The clients that it begins with, as `sourceText` writes them. */
  readonly list: string;
  readonly channel: CampaignChannel;
  /** null = that of the language. */
  readonly country: PhoneCountry | null;
  /** So many days after a contact a client is left out. */
  readonly quietDays: number;
  /** The table of those who do not want to be written to; null = there is none. */
  readonly unsubscribed: string | null;
  /** null = the usual one. */
  readonly name: string | null;
  /** The day on which it is recorded as sent; null = it is not. */
  readonly sent: Day | null;
}

const USUAL_QUIET_DAYS = "30";

const options = {
  list: { type: "string" },
  channel: { type: "string" },
  country: { type: "string" },
  quiet: { type: "string" },
  unsubscribed: { type: "string" },
  name: { type: "string" },
  sent: { type: "string" },
  settings: { type: "string" },
  language: { type: "string" },
} as const;

export function readCampaignArguments(given: readonly string[]): CampaignArguments {
  const { values, positionals } = parseOptions(given, options, "command.campaignUsage");
  const [input, output, ...more] = positionals;
  const channel = campaignChannels.find((each) => each === (values.channel ?? "email"));
  const countries = Object.keys(phoneCountries) as PhoneCountry[];
  const country = values.country === undefined ? null : countries.find((each) => each === values.country);
  const quiet = values.quiet ?? USUAL_QUIET_DAYS;
  const sent = values.sent === undefined ? null : dayOfIso(values.sent);
  const isWrong = channel === undefined || country === undefined || !/^\d{1,4}$/.test(quiet);
  const isSentWrong = values.sent !== undefined && sent === null;
  if (output === undefined || more.length > 0 || values.list === undefined || isWrong || isSentWrong) {
    throw new CommandFailure("command.campaignUsage");
  }
  return {
    input,
    output,
    list: values.list,
    channel,
    country,
    quietDays: Number(quiet),
    unsubscribed: values.unsubscribed ?? null,
    name: values.name ?? null,
    sent,
    settings: values.settings ?? null,
    language: languageOfArgument(values.language),
  };
}
