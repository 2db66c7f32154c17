import { readStatement } from "../../src/imports/readStatement";
import { moneyText } from "../../src/imports/money";
import { isRefusal, type Payment, type Refusal, type Statement } from "../../src/imports/statement";
import { loadImportWords } from "../../src/locales/loadImportWords";
import { isoOfDay } from "../../src/analysis/time/isoDay";

/** The bytes of a text in a page of one byte per letter. */
export function encoded(text: string, encoding: string): Uint8Array {
  const letters = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 255; byte >= 0; byte--) letters.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (letter) => letters.get(letter) ?? 0x3f);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function read(given: string | Uint8Array, own: readonly string[] = []): Promise<Statement | Refusal> {
  return readStatement(typeof given === "string" ? utf8(given) : given, await loadImportWords(), own);
}

export async function readPayments(
  given: string | Uint8Array,
  own: readonly string[] = [],
): Promise<readonly Payment[]> {
  const found = await read(given, own);
  if (isRefusal(found)) throw new Error(`refused: ${found.refused}`);
  return found.payments;
}

/** Payments as lines: "in 2024-01-05 100.00 RUB ООО Ромашка". */
export function paymentLines(payments: readonly Payment[]): readonly string[] {
  return payments.map(({ direction, day, amount, currency, party }) =>
    [direction, isoOfDay(day), moneyText(amount), currency, party.name].filter((part) => part !== "").join(" "),
  );
}

export async function linesOf(given: string | Uint8Array, own: readonly string[] = []): Promise<readonly string[]> {
  return paymentLines(await readPayments(given, own));
}

export async function problemsOf(given: string | Uint8Array): Promise<readonly string[]> {
  const found = await read(given);
  return isRefusal(found) ? [`refused ${found.refused}`] : found.problems.map(({ code, line }) => `${code} ${line}`);
}
