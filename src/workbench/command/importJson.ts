import type { FileReport, Tally } from "../../imports/fileReport";
import type { ImportResult } from "../../imports/importStatements";
import { paymentKinds } from "../../imports/kinds";
import { moneyText } from "../../imports/money";

/** The log of an import for other programs; sums are decimal strings. */
export function importJson({ files, added, known, alike }: ImportResult): string {
  const log = { files: files.map(fileJson), added: added.length, known: known + alike.length };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function fileJson(file: FileReport) {
  const { format, encoding, accounts, balance, problems, refused } = file;
  const kinds = paymentKinds.map((kind) => [kind, tallyJson(file.kinds[kind])] as const);
  return {
    file: file.file,
    format,
    encoding,
    accounts,
    in: tallyJson(file.in),
    out: tallyJson(file.out),
    kinds: Object.fromEntries(kinds),
    balance,
    problems: problems.length + (refused === null ? 0 : 1),
    ...(refused === null ? {} : { refused: refused.refused }),
  };
}

function tallyJson({ documents, sum }: Tally): { readonly documents: number; readonly sum: string } {
  return { documents, sum: moneyText(sum) };
}
