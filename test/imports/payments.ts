import { importStatements, type ImportContext, type ImportResult } from "../../src/imports/importStatements";
import { moneyOf } from "../../src/imports/money";
import { noParty, type Party, type Payment } from "../../src/imports/statement";
import { loadImportWords } from "../../src/locales/loadImportWords";
import { isoDay } from "../setup/csvTables";
import { utf8 } from "./files";

export const OWN = "40702810000000000001";

interface GivenPayment extends Partial<Omit<Payment, "amount" | "day" | "party">> {
  readonly day?: string;
  readonly amount?: string;
  readonly party?: Partial<Party>;
}

export function payment({ day = "2024-01-05", amount = "100", party = {}, ...rest }: GivenPayment): Payment {
  return {
    direction: "in",
    currency: "RUB",
    account: OWN,
    purpose: "",
    reference: "",
    bankKind: "",
    signs: [],
    line: 1,
    part: 0,
    ...rest,
    day: isoDay(day),
    amount: moneyOf(amount)!,
    party: { ...noParty, ...party },
  };
}

export async function context(given: Partial<ImportContext> = {}): Promise<ImportContext> {
  const words = await loadImportWords();
  return {
    words,
    ownAccounts: [],
    keys: [],
    aliases: [],
    known: [],
    rules: [],
    cardsClient: "(cards)",
    addsAlike: false,
    ...given,
  };
}

/** Imports texts or bytes under the names a, b, c ... */
export async function importAll(
  files: readonly (string | Uint8Array)[],
  given: Partial<ImportContext> = {},
): Promise<ImportResult> {
  const sources = files.map((file, place) => ({
    name: "abcdefgh"[place],
    bytes: typeof file === "string" ? utf8(file) : file,
  }));
  return importStatements(sources, await context(given));
}
