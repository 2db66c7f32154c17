import { isIban, ibansIn } from "../iban";
import { cleanName, partyInText, taxNumberIn, type PartyWords } from "../partyInText";
import { noParty, type Party } from "../statement";
import type { SwiftField } from "./mt940Lines";

/** What the texts below an entry say. */
export interface PaymentDetails {
  readonly party: Party;
  readonly purpose: string;
  /** The bank's own words for the kind of booking. */
  readonly kind: string;
}

export type DetailsReader = (
  details: readonly SwiftField[],
  ownAccount: string,
  direction: "in" | "out",
) => PaymentDetails;

const SEPARATORS = "?+~^><";
const SLASH_WORDS =
  /\/(NAME|REMI|IBAN|BENM|ORDP|EREF|TRTP|BIC|CSID|MARF|ISDT|TRCD|PREF|RTRN|ADDR|ULTC|ULTD|ULTB|ID|SVCL|CNTP|PURP|OCMT|CHGS|TRAN|INFO)(?=\/)/g;
const SIDES = ["ORDP", "BENM"];
const OF_A_SIDE = ["NAME", "IBAN", "BIC", "ID", "ADDR"];
/** So long is a part of a text that goes on in the next one without a space. */
const FULL_PART = 27;
const FULL_LINE = 64;

/**
 * Reads the :86: and :NS: fields of a file, in the way in which its bank writes them.
 *
 * Ways: parts behind a separator and two digits (?20, +20, ~20, ^20, >20), /NAME/ and the like, numbered lines (:NS:),
 * else free text. Separators and slashes join wrapped lines with nothing; free text does so only where the file breaks its lines at one
 * width. `words` name the parties in free texts. Source: spec 6 (MT940).
 *
 * @example createDetailsReader([], words)([field(":86:000+20Rent+32ALFA SRL")], "", "in").party.name // "ALFA SRL"
 */
export function createDetailsReader(all: readonly SwiftField[], words: PartyWords): DetailsReader {
  const wraps = wrapWidths(all.map(({ lines }) => lines));
  const usual = firstOf(all, ({ lines }) => separatorOf(lines.join("")));
  return (details, ownAccount, direction) => {
    const numbered = details.find(({ tag }) => tag === "NS");
    const fields = details.filter(({ tag }) => tag === "86");
    if (fields.length === 0) return numbered === undefined ? nothing : ofNumberedLines(numbered.lines);
    const lines = fields.flatMap((field) => field.lines);
    const solid = lines.join("");
    const separator = separatorOf(solid) ?? (usual !== null && beginsWithPart(solid, usual) ? usual : null);
    if (separator !== null) return ofParts(solid, separator, words);
    if (solid.match(SLASH_WORDS) !== null) return ofSlashes(solid, direction, words);
    const text = joinWrapped(lines, wraps);
    return { party: partyInText(text, direction, ownAccount, words), purpose: text.trim(), kind: "" };
  };
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Short texts have few parts: then what the others of the file are parted by counts. */
function beginsWithPart(text: string, separator: string): boolean {
  return new RegExp(`^\\s?\\${separator}\\d\\d`).test(text);
}

const nothing: PaymentDetails = { party: noParty, purpose: "", kind: "" };

function separatorOf(text: string): string | null {
  for (const separator of SEPARATORS) {
    const escaped = `\\${separator}`;
    const parts = text.match(new RegExp(`${escaped}\\d\\d`, "g")) ?? [];
    if (parts.length >= 3 || new RegExp(`^\\s?\\d{3}\\s?${escaped}\\d\\d`).test(text)) return separator;
  }
  return null;
}

function ofParts(text: string, separator: string, words: PartyWords): PaymentDetails {
  const whole = text.trimEnd();
  const [head, ...rest] = (whole.endsWith(separator) ? whole.slice(0, -1) : whole).split(
    new RegExp(`\\${separator}(?=\\d\\d)`),
  );
  const parts = new Map<number, string>();
  for (const part of rest) {
    const number = Number(part.slice(0, 2));
    parts.set(number, (parts.get(number) ?? "") + part.slice(2));
  }
  const purpose = joinParts(parts, [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 60, 61, 62, 63]);
  const accounts = [31, 38, 33, 30].map((number) => (parts.get(number) ?? "").replace(/\s/g, ""));
  const account = accounts.find(isIban) ?? accounts[0];
  const isNameBehind = !accountLike(parts.get(33) ?? "");
  return {
    party: {
      name: cleanName(joinParts(parts, isNameBehind ? [32, 33] : [32])),
      account,
      taxNumber: taxNumberIn(purpose, words.taxNumber),
      bank: cleanName(parts.get(30) ?? ""),
    },
    purpose,
    kind: [/^\s?\d{3}\s*$/.test(head) ? head.trim() : "", (parts.get(0) ?? "").trim()]
      .filter((t) => t !== "")
      .join(" "),
  };
}

function accountLike(text: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,}$/.test(text.replace(/\s/g, ""));
}

function joinParts(parts: ReadonlyMap<number, string>, numbers: readonly number[]): string {
  let joined = "";
  let isOpen = true;
  for (const number of numbers) {
    const part = parts.get(number);
    if (part === undefined || part.trim() === "") continue;
    joined += isOpen ? part : ` ${part}`;
    isOpen = part.length >= FULL_PART;
  }
  return joined.replace(/\s+/g, " ").trim();
}

function ofSlashes(text: string, direction: "in" | "out", words: PartyWords): PaymentDetails {
  const values = new Map<string, string>();
  const marks = [...text.matchAll(SLASH_WORDS)];
  const other = direction === "in" ? "ORDP" : "BENM";
  let isOther = true;
  for (const [place, mark] of marks.entries()) {
    const [, word] = mark;
    // What is behind /ORDP/ or /BENM/ is of that side: the other one of the two is the company itself.
    if (SIDES.includes(word)) isOther = word === other;
    const value = text.slice(mark.index + mark[0].length, marks[place + 1]?.index ?? text.length);
    const clean = value.replace(/^\/+|\/+\s*$/g, "").trim();
    const key = isOther || !OF_A_SIDE.includes(word) ? word : `own ${word}`;
    if (clean !== "" && !values.has(key)) values.set(key, clean);
  }
  const purpose = values.get("REMI") ?? values.get("TRTP") ?? values.get("EREF") ?? "";
  // Account, bank, name and town of the other side, one behind the other.
  const [account = "", bank = "", name = ""] = values.get("CNTP")?.split("/") ?? [];
  const iban = values.get("IBAN") ?? (account || ibansIn(text)[0]?.iban || "");
  return {
    party: {
      name: cleanName(values.get("NAME") ?? (name || (values.get("own NAME") ?? ""))),
      account: iban,
      taxNumber: taxNumberIn(purpose, words.taxNumber),
      bank: values.get("BIC") ?? bank,
    },
    purpose: purpose.replace(/^(?:USTD|STRD)\/+/, ""),
    kind: values.get("TRTP") ?? "",
  };
}

/** `:NS:` has two digits before each line: 01-14 the purpose, 15 and 16 the name, 34 the account. */
function ofNumberedLines(lines: readonly string[]): PaymentDetails {
  const parts = new Map<number, string>();
  for (const line of lines) {
    const found = /^(\d\d)(.*)$/.exec(line);
    if (found !== null) parts.set(Number(found[1]), found[2]);
  }
  const texts = (numbers: readonly number[]): string =>
    numbers
      .map((number) => parts.get(number)?.trim() ?? "")
      .filter((text) => text !== "")
      .join(" ");
  const purposes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
  const party = { ...noParty, name: cleanName(texts([15, 16])), account: texts([34]), bank: texts([33]) };
  return { party, purpose: texts(purposes), kind: "" };
}

/** The widths at which a file breaks the first and the further lines of its texts; null = it breaks between words. */
interface WrapWidths {
  readonly first: number | null;
  readonly further: number | null;
}

function wrapWidths(texts: readonly (readonly string[])[]): WrapWidths {
  return {
    first: wrapWidth(texts.filter((lines) => lines.length > 1).map(([line]) => line)),
    further: wrapWidth(texts.flatMap((lines) => lines.slice(1, -1))),
  };
}

function wrapWidth(lines: readonly string[]): number | null {
  if (lines.length === 0) return null;
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const full = lines.filter((line) => line.length === longest).length;
  return full / lines.length >= 0.6 && (full >= 2 || longest >= FULL_LINE) ? longest : null;
}

function joinWrapped(lines: readonly string[], { first, further }: WrapWidths): string {
  let joined = "";
  for (const [place, line] of lines.entries()) {
    const isFull = line.length === (place === 0 ? first : further);
    joined += place < lines.length - 1 && !isFull ? `${line} ` : line;
  }
  return joined;
}
