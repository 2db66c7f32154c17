import {
  balanceText,
  formatText,
  importProblemLines,
  moneyOfLanguage,
  refusalText,
} from "../../app/statements/importTexts";
import type { FileReport } from "../../imports/fileReport";
import type { ImportResult } from "../../imports/importStatements";
import { paymentKinds } from "../../imports/kinds";
import type { Language, Translate } from "../../locales";

const PROPOSALS_SHOWN = 10;

/** What an import found, as lines: file by file, its kinds, its balances, what looks known and who may be one client. */
export function importLines(result: ImportResult, t: Translate, language: Language): readonly string[] {
  const lines = result.files.filter(({ refused }) => refused === null).flatMap((file) => fileLines(file, t, language));
  const cards = result.added.find(({ decided }) => decided.kind === "cards");
  if (cards !== undefined) lines.push(t("imports.cardsNote", { client: cards.client }));
  const unnamed = result.added.filter(({ decided, client }) => decided.kind === "sale" && client === "").length;
  if (unnamed > 0) lines.push(t("imports.unnamed", { count: unnamed, client: t("imports.unknownParty") }));
  if (result.alike.length > 0) {
    lines.push(t("imports.alike", { count: result.alike.length }), t("imports.command.alikeAnswer"));
  }
  const proposals = result.proposals.slice(0, PROPOSALS_SHOWN);
  for (const { written, client } of proposals) lines.push(t("imports.command.proposal", { written, client }));
  if (proposals.length > 0) lines.push(t("imports.command.proposals", { sheet: t("duplicates.sheetName") }));
  return lines;
}

function fileLines(file: FileReport, t: Translate, language: Language): readonly string[] {
  const documents = file.in.documents + file.out.documents;
  const problems = importProblemLines(file, t);
  if (documents === 0) return [t("imports.fileNothing", { file: file.file }), ...problems];
  const money = (sum: bigint): string => moneyOfLanguage(sum, language);
  const kinds = paymentKinds
    .filter((kind) => file.kinds[kind].documents > 0 || file.kinds[kind].sum !== 0n)
    .map((kind) => {
      const { documents: count, sum } = file.kinds[kind];
      return `  ${t("imports.kindLine", { kind: t(`imports.kind.${kind}`), documents: count, sum: money(sum) })}`;
    });
  return [
    t("imports.fileSummary", {
      file: file.file,
      format: formatText(file, t),
      documents,
      in: money(file.in.sum),
      out: money(file.out.sum),
    }),
    ...kinds,
    `  ${t("imports.fileNew", { added: file.added, known: file.known })}`,
    `  ${balanceLine(file, t, language)}`,
    ...problems,
  ];
}

function balanceLine(file: FileReport, t: Translate, language: Language): string {
  const balance = balanceText(file, t, language);
  return file.balance === "none" ? `${file.file}: ${balance}.` : t("imports.fileBalance", { file: file.file, balance });
}

/** Why files were not read, a line each. */
export function refusedLines({ files }: ImportResult, t: Translate): readonly string[] {
  return files.filter(({ refused }) => refused !== null).map((file) => refusalText(file, t));
}
