import { cellText } from "../cells/cells";
import { asFlags, dealOutcome, isDealWord, isFalse } from "./dealWords";
import { hasHeader } from "./hasHeader";
import {
  defineTable,
  SURE,
  wholeTable,
  type RoleDefinition,
  type RoleMatch,
  type RoleMatches,
  type TableCandidate,
} from "./tableDefinition";

/** What the columns of an Offers table tell: one row per event, or one row per deal with its opening and its closing day. */
export const offerRoles = {
  client: { kind: "name", required: true, previewed: true, words: ["client", "dealClient"] },
  stage: { kind: "text", required: true, previewed: true, computedFrom: [["result"]] },
  date: { kind: "day", required: true, previewed: true, computedFrom: [["closeDate"]], words: ["offerDate"] },
  // The "Description" of a deal tells about it.
  product: { kind: "name", previewed: true, noNotes: true },
  offerNumber: { kind: "code" },
  offerName: { kind: "text", further: true },
  amount: { kind: "amount", previewed: true, words: ["offerAmount", "amount"] },
  manager: { kind: "name", words: ["dealManager", "manager"] },
  closeDate: { kind: "day" },
  result: { kind: "text", words: ["result", "wonLost", "won"] },
  isClosed: { kind: "text", further: true },
  refusalReason: { kind: "text" },
  nextStep: { kind: "day" },
  validUntil: { kind: "day" },
  invoiceUntil: { kind: "day" },
  contractEnd: { kind: "day" },
  eventDate: { kind: "day" },
  source: { kind: "text" },
  currency: { kind: "currency" },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
export type OfferRole = keyof typeof offerRoles;

// So many of the stages must be words that we know where nothing else says that the rows are deals.
const KNOWN_SHARE = 0.5;

/** Offers made, or deals as a CRM program lists them. */
export const offersTable = defineTable({
  key: "offers",
  section: "process",
  usualSheet: "Offers",
  roles: offerRoles,
  template: [
    "date",
    "offerNumber",
    "client",
    "product",
    "manager",
    "stage",
    "amount",
    "nextStep",
    "validUntil",
    "result",
    "refusalReason",
  ],
  columns: "chosen",
  turn: 1,
  score: (candidate) => {
    // Most tables have neither, and deciding on all their columns takes long.
    if (!hasHeader(candidate, ["stage", "result", "wonLost", "won"])) return 0;
    const matches = candidate.roles(offerRoles);
    const bonus = candidate.bonus("offers");
    // A complaint is open, rejected or closed too.
    if (bonus === 0 && candidate.bonus("complaints") > 0) return 0;
    const isDated = matches.date !== undefined || matches.closeDate !== undefined;
    const isNamed = [matches.client, matches.offerNumber, matches.offerName].some((match) => match !== undefined);
    const hasStages = matches.stage !== undefined || matches.result !== undefined;
    if (!hasStages || !isDated || !isNamed || !areDeals(candidate, matches, bonus)) return 0;
    return 1 + bonus + 0.1 * Object.keys(matches).length;
  },
  currencyBeside: ({ currency, amount }) => (currency === undefined ? (amount ?? null) : null),
  needs: ["aliases", "rates"],
  reader: async () => {
    const { readOffers } = await import("./offersReader");
    return (source, { aliases, rates }) =>
      wholeTable<OfferRole, ReturnType<typeof readOffers>>((table) =>
        readOffers(table, aliases ?? null, rates ?? null),
      )(source);
  },
});

/**
 * The rows are deals where their stages and results say so. A state such as paid, cancelled or refused makes no deal of a
 * sale: something must speak of winning, of stages or of deals. Source: spec 1.11.
 */
function areDeals(candidate: TableCandidate, { stage, result }: RoleMatches<OfferRole>, bonus: number): boolean {
  const hasStage = stage !== undefined && stage.confidence >= SURE;
  // No sale is won or lost.
  if (hasHeader(candidate, ["wonLost"]) || saysWon(candidate, result)) return true;
  const speaks = bonus > 0 || saysDeal(candidate);
  const different = new Set([...textsOf(candidate, stage), ...textsOf(candidate, result)]);
  if (different.size === 0) return speaks && hasStage;
  const known = [...different].filter(isDealWord);
  const outcomes = known.map(dealOutcome);
  // Offers have states of their own: "Agreed", "Sent".
  const namesOffers = bonus > 0 && candidate.bonus("sales") === 0 && outcomes.some((outcome) => outcome !== null);
  if (known.length < KNOWN_SHARE * different.size) return namesOffers || (speaks && hasStage);
  if (outcomes.includes("won")) return true;
  return (speaks || hasStage) && (outcomes.includes("refused") || known.length > 1 || bonus > 0);
}

function textsOf({ sample }: TableCandidate, match: RoleMatch | undefined): readonly string[] {
  if (match === undefined) return [];
  return sample.map((row) => cellText(row[match.column] ?? null)).filter((text) => text !== "");
}

/** A column is called "Won" and says yes and no: the won is a currency too. */
function saysWon(candidate: TableCandidate, result: RoleMatch | undefined): boolean {
  if (result === undefined || candidate.fit(result.column, "won") < SURE) return false;
  const texts = textsOf(candidate, result);
  return texts.map(asFlags(texts)).some((text) => isFalse(text) || text === "TRUE");
}

/** Some header speaks of a deal, an opportunity or an offer. */
function saysDeal(candidate: TableCandidate): boolean {
  return hasHeader(candidate, ["dealWord"]);
}
