import { clientKey } from "../../analysis/cells/clientKey";
import { importStatements, type ImportResult, type StatementSource } from "../../imports/importStatements";
import type { KindRule } from "../../imports/kinds";
import type { KnownPayer, PayerProposal } from "../../imports/payers";
import { withEdits, type WordEdits } from "../../imports/wordEdits";
import type { Translate } from "../../locales";
import { loadImportWords } from "../../locales/loadImportWords";
import type { ImportBook } from "./importBook";

/** What the user has said beside the files. */
export interface ImportWishes {
  readonly ownAccounts: readonly string[];
  readonly rules: readonly KindRule[];
  /** What the words of the kinds are beside the known ones. */
  readonly words: WordEdits;
  readonly joined: readonly KnownPayer[];
  /** Payments that look known are added too. */
  readonly addsAlike: boolean;
}

/** What the files would bring into the workbook; nothing is written. */
export async function readStatements(
  sources: readonly StatementSource[],
  book: ImportBook,
  wishes: ImportWishes,
  t: Translate,
): Promise<ImportResult> {
  const result = importStatements(sources, {
    words: withEdits(await loadImportWords(), wishes.words),
    ownAccounts: wishes.ownAccounts,
    keys: book.keys,
    aliases: [...book.aliasRows, ...wishes.joined],
    known: book.known,
    rules: [...wishes.rules, ...book.rules],
    cardsClient: t("imports.cardsClient"),
    addsAlike: wishes.addsAlike,
  });
  return { ...result, proposals: result.proposals.filter((proposal) => !isApart(proposal, book)) };
}

function isApart({ written, client }: PayerProposal, { apart }: ImportBook): boolean {
  const keys = [clientKey(written), clientKey(client)];
  return apart.some((pair) => pair.every((key) => keys.includes(key)));
}
