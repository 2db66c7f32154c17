import type { StatementProblem } from "../statement";

/** The fields of a section by their keys in lower case; a key that repeats keeps its first filled value. */
export type OneCFields = ReadonlyMap<string, string>;

export interface OneCSection {
  readonly kind: "header" | "account" | "document";
  /** What is behind СекцияДокумент=: the kind of document. */
  readonly title: string;
  readonly fields: OneCFields;
  /** All values of РасчСчет: a header may have several. */
  readonly accounts: readonly string[];
  readonly line: number;
}

const ACCOUNT_BEGINS = "секциярасчсчет";
const ACCOUNT_ENDS = "конецрасчсчет";
const DOCUMENT_BEGINS = "секциядокумент";
const DOCUMENT_ENDS = "конецдокумента";
const FILE_ENDS = "конецфайла";
const OWN_ACCOUNT = "расчсчет";

/**
 * The sections of a 1C exchange file.
 *
 * A line without "=" that is no word of a section goes on with the value above. Keys are compared without case. A document
 * that does not end is left out and reported; an account section that does not end is kept, as is a file without its end.
 * Source: spec 6 (1C).
 *
 * @example oneCSections("Дата=1\nСекцияДокумент=Ордер\nСумма=5\nКонецДокумента", []).map(({ kind }) => kind) // ["header", "document"]
 */
export function oneCSections(text: string, problems: StatementProblem[]): readonly OneCSection[] {
  const sections: OneCSection[] = [];
  let open = sectionAt("header", "", 1);
  const close = (): void => {
    if (open.kind === "document") {
      problems.push({ code: "documentUnfinished", line: open.line, value: open.fields.get("номер") ?? "" });
    } else if (open.fields.size > 0) sections.push(open);
  };
  const lines = text.split(/\r\n|\n|\r/);
  let hasEnded = false;
  for (const [index, line] of lines.entries()) {
    const at = line.indexOf("=");
    const key = (at < 0 ? line : line.slice(0, at)).trim().toLowerCase();
    if (key === FILE_ENDS) {
      // Another file may follow in the same one.
      hasEnded = true;
      continue;
    }
    if (key === ACCOUNT_BEGINS || key === DOCUMENT_BEGINS) {
      close();
      open =
        key === ACCOUNT_BEGINS
          ? sectionAt("account", "", index + 1)
          : sectionAt("document", at < 0 ? "" : line.slice(at + 1).trim(), index + 1);
    } else if (key === ACCOUNT_ENDS || key === DOCUMENT_ENDS) {
      if (open.kind !== "header") sections.push(open);
      open = sectionAt("header", "", index + 1);
    } else if (at >= 0) addField(open, key, line.slice(at + 1).trim());
    else if (line.trim() !== "") goOn(open, line.trim());
  }
  close();
  if (!hasEnded) problems.push({ code: "fileCutOff", line: lines.length, value: "" });
  return sections;
}

interface OpenSection extends OneCSection {
  readonly fields: Map<string, string>;
  readonly accounts: string[];
  /** The field of the line above; null = none yet. */
  last: string | null;
}

function sectionAt(kind: OneCSection["kind"], title: string, line: number): OpenSection {
  return { kind, title, fields: new Map(), accounts: [], line, last: null };
}

function addField(section: OpenSection, key: string, value: string): void {
  section.last = key;
  if (key === OWN_ACCOUNT && value !== "") section.accounts.push(value);
  if ((section.fields.get(key) ?? "") === "") section.fields.set(key, value);
}

function goOn(section: OpenSection, words: string): void {
  if (section.last === null) return;
  const above = section.fields.get(section.last) ?? "";
  section.fields.set(section.last, above === "" ? words : `${above} ${words}`);
}
