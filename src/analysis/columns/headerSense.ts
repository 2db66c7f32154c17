/**
 * What a header says beside naming a role: most of it speaks against one. The words are those of the five languages and
 * lie in locales/; here only their meanings are known. Source: spec 1.1.
 */
export const headerSenses = [
  // amounts that are not the turnover
  "tax",
  "withTax",
  "withoutTax",
  "net", // of tax, or of something else
  "discount",
  "afterDiscount",
  "beforeDiscount",
  "delivery", // of amounts: what the delivery costs; of days: when it comes
  "rounding",
  "fee",
  "prepaid",
  "paid", // of amounts: what has been paid so far; of days: when it was paid
  "balance",
  "unitPrice",
  "debit", // one side of an account, and below the other one
  "credit",
  // days that are not the day of the sale
  "due",
  "created",
  "changed",
  "printed",
  "birth",
  "validity",
  // names that are not the client's
  "note",
  "ownCompany",
  "maybeOwnCompany", // "Company": a client's, or our own
  "seller",
  "warehouse",
  "user",
  // numbers that are neither amounts nor documents
  "headcount",
  "contacts", // e-mails, calls, tasks: so many contacts with a client
  "code",
  "phone",
  "account",
  "rowNumber", // "№ п/п", "Line"
  "bareNumber", // "No" and nothing else
  "document", // names a document, not just a number
  "kind", // a type or a state
  "forecast", // what is expected of a deal
  "reason", // why it is so
  "reasonWon", // why deals were won
] as const;
export type HeaderSense = (typeof headerSenses)[number];

export type HeaderSenses = ReadonlySet<HeaderSense>;

type Weights = Readonly<Partial<Record<HeaderSense, number>>>;

// How much is left of a header's fit where it also says this. 1 = nothing is taken away.
const weightsOfRole: Readonly<Record<string, Weights>> = {
  amount: {
    tax: 0.1,
    discount: 0.15,
    beforeDiscount: 0.6,
    delivery: 0.2,
    rounding: 0.1,
    fee: 0.1,
    prepaid: 0.3,
    paid: 0.5,
    balance: 0.3,
    due: 0.4,
    unitPrice: 0.15,
    debit: 0.3,
    headcount: 0.1,
    contacts: 0.1,
    code: 0.1,
    phone: 0.05,
    account: 0.05,
    rowNumber: 0.05,
    bareNumber: 0.1,
    note: 0.1,
    kind: 0.1,
  },
  date: {
    due: 0.2,
    delivery: 0.4,
    paid: 0.8,
    created: 0.7,
    changed: 0.2,
    printed: 0.2,
    birth: 0.05,
    validity: 0.2,
    note: 0.2,
  },
  client: {
    note: 0.1,
    ownCompany: 0.1,
    seller: 0.15,
    warehouse: 0.1,
    user: 0.25,
    headcount: 0.1,
    phone: 0.3,
    account: 0.3,
    kind: 0.4,
    reason: 0.1,
  },
  manager: { headcount: 0.05, note: 0.1, phone: 0.2, kind: 0.3, reason: 0.1 },
  product: { note: 0.1, headcount: 0.05, unitPrice: 0.2, discount: 0.2, tax: 0.2, forecast: 0.1, reason: 0.1 },
  stage: { reason: 0.1 },
  result: { reason: 0.1 },
  refusalReason: { reasonWon: 0.05 },
  document: { rowNumber: 0.05, contacts: 0.05, note: 0.1, phone: 0.05, tax: 0.2, kind: 0.1, headcount: 0.05 },
  offerNumber: { contacts: 0.05, headcount: 0.05, note: 0.1, phone: 0.05, kind: 0.1, reason: 0.1 },
  quantity: { unitPrice: 0.2, tax: 0.1, discount: 0.1, headcount: 0.1, contacts: 0.1 },
  price: { tax: 0.2, discount: 0.2, delivery: 0.2 },
};

// From here on the header is one of the usual words for the role, whatever else it says.
const IS_THE_WORD = 0.85;

/**
 * What is left of a header's fit to a role when what it says against that role is counted, 0 to 1.
 *
 * A header that is one of the usual words for the role keeps its fit. Of several senses the one that weighs most
 * against it counts. Source: spec 1.1.
 *
 * @example fitAfterSenses(0.65, "date", new Set(["due"])) // 0.13
 */
export function fitAfterSenses(fit: number, role: string, senses: HeaderSenses): number {
  if (fit >= IS_THE_WORD) return fit;
  const against = senseAgainst(role, senses);
  const weight = against === null ? 1 : (weightsOfRole[role]?.[against] ?? 1);
  return Math.round(fit * weight * 1e6) / 1e6;
}

/**
 * The sense that weighs most against a role; null = none does.
 *
 * Source: spec 1.1.
 *
 * @example senseAgainst("date", new Set(["due"])) // "due"
 */
export function senseAgainst(role: string, senses: HeaderSenses): HeaderSense | null {
  let strongest: HeaderSense | null = null;
  let least = 1;
  for (const sense of senses) {
    const weight = weightsOfRole[role]?.[sense] ?? 1;
    // "Налог" is a tax in Russian and an order in Macedonian.
    if (weight >= least || (role === "document" && sense === "tax" && senses.has("document"))) continue;
    least = weight;
    strongest = sense;
  }
  return strongest;
}
