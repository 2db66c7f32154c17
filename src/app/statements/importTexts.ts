import type { FileReport } from "../../imports/fileReport";
import type { DecidedKind } from "../../imports/kinds";
import { moneyText, type Money } from "../../imports/money";
import type { StatementProblem } from "../../imports/statement";
import { formatLocales } from "../../locales/language";
import type { Language, Translate } from "../../locales";

// What an import says, as sentences; the pane and the command show the same.

/** An exact amount as the readers of a language write it. */
export function moneyOfLanguage(amount: Money, language: Language): string {
  const [whole, fraction] = moneyText(amount).replace("-", "").split(".");
  const format = new Intl.NumberFormat(formatLocales(language));
  const decimal = format.formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
  const sign = amount < 0n ? "−" : "";
  return `${sign}${format.format(BigInt(whole))}${decimal}${fraction}`;
}

export function formatText({ format }: Pick<FileReport, "format">, t: Translate): string {
  return format === null ? "" : t(`imports.format.${format}`);
}

/** Why a payment is of its kind. */
export function reasonText({ by, word }: DecidedKind, t: Translate): string {
  return t(`imports.by.${by}`, { word });
}

export function balanceText({ balance, differences }: FileReport, t: Translate, language: Language): string {
  const [difference] = differences;
  if (difference === undefined) return t(balance === "agrees" ? "imports.balance.agrees" : "imports.balance.none");
  const { account, written, computed } = difference;
  return t("imports.balance.differs", {
    account,
    written: moneyOfLanguage(written, language),
    computed: moneyOfLanguage(computed, language),
    more: differences.length - 1,
  });
}

export function importProblemText({ code, line, value }: StatementProblem, file: string, t: Translate): string {
  return t(`imports.problem.${code}`, { file, line, value });
}

/** Why nothing was read of a file. */
export function refusalText({ file, refused }: FileReport, t: Translate): string {
  return refused === null
    ? ""
    : t(`imports.refused.${refused.refused}`, { file, headers: refused.params.headers ?? "" });
}

const SHOWN_OF_A_CODE = 3;

/** The problems of a file as sentences: of each kind the first ones, and how many more there are. */
export function importProblemLines({ file, problems }: FileReport, t: Translate): readonly string[] {
  const lines: string[] = [];
  for (const code of new Set(problems.map((problem) => problem.code))) {
    const alike = problems.filter((problem) => problem.code === code);
    for (const problem of alike.slice(0, SHOWN_OF_A_CODE)) lines.push(importProblemText(problem, file, t));
    if (alike.length > SHOWN_OF_A_CODE)
      lines.push(t("imports.moreProblems", { count: alike.length - SHOWN_OF_A_CODE }));
  }
  return lines;
}
