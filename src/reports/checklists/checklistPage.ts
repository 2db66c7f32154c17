import type { Answer } from "../../checklists/answers";
import type { Proposal, EvidenceParam } from "../../checklists/evidence/proposal";
import type { Proposals } from "../../checklists/evidence/propose";
import type { Fill } from "../../checklists/fill";
import { forms, type FormId } from "../../checklists/forms";
import { dayText, percentText, type Language, type TextKey, type Translate } from "../../locales";
import type { PageSheet, ReportBlock, ReportPrint } from "../reportSheet";
import { wrappedRows } from "../wrappedRows";

/** What the pages of a fill are made from. */
export interface ChecklistContext {
  readonly translate: Translate;
  readonly language: Language;
  /** null = there is nothing to propose from. */
  readonly proposals: Proposals | null;
}

/** Company, day and name in one line. */
export function headText({ company, date, by }: Fill, { translate: t, language }: ChecklistContext): string {
  const named = company === "" ? t("checklists.noCompany") : company;
  const day = date === null ? "" : dayText(date, language);
  return by === ""
    ? t("checklists.pageOfNobody", { company: named, date: day })
    : t("checklists.pageOf", { company: named, date: day, by });
}

/** An answer as people write it: words in the express check, signs in the diagnosis. */
export function answerSign(answer: Answer, form: FormId, t: Translate): string {
  if (answer === "notApplicable") return t("checklists.written.notApplicable");
  return form === "process" ? { yes: "+", partly: "+-", no: "-" }[answer] : t(`checklists.answer.${answer}`);
}

/** What the workbook shows, as a sentence. */
export function proposalText(proposal: Proposal, { translate: t, language }: ChecklistContext): string {
  const evidence = evidenceText(proposal, t, language);
  return proposal.state === "cannotTell"
    ? t("checklists.showsNothing", { evidence })
    : t("checklists.shows", { state: t(`checklists.proposal.${proposal.state}`), evidence });
}

/** The same under a header that says whose words they are. */
export function proposalCell(proposal: Proposal, { translate: t, language }: ChecklistContext): string {
  const evidence = evidenceText(proposal, t, language);
  return proposal.state === "cannotTell"
    ? t("checklists.cell.showsNothing", { evidence })
    : t("checklists.cell.shows", { state: t(`checklists.proposal.${proposal.state}`), evidence });
}

function evidenceText({ text, params, table }: Proposal, t: Translate, language: Language): string {
  const shown = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, paramText(param, language)]));
  if (table === undefined) return t(`checklists.evidence.${text}`, shown);
  return t(`checklists.evidence.${text}`, { ...shown, table: t(`tables.title.${table}` as TextKey) });
}

function paramText(param: EvidenceParam, language: Language): string | number {
  if (typeof param === "number") return param;
  return "day" in param ? dayText(param.day, language) : percentText(param.share, language);
}

/** How many points a form has. */
export function pointCount(form: FormId): number {
  return Object.values(forms[form]).reduce((sum: number, points: readonly string[]) => sum + points.length, 0);
}

interface PageParts {
  readonly name: string;
  readonly blocks: readonly ReportBlock[];
  readonly widths: readonly number[];
  readonly rows: number;
  /** The header that every page repeats; absent = none. */
  readonly headerRow?: number;
  readonly charts?: PageSheet["charts"];
  readonly pagesDown?: number;
  /** Lines of a row at the least: room to write by hand. */
  readonly leastLines?: number;
}

/** An upright A4 page that is as wide as its columns. */
export function uprightPage(parts: PageParts, { translate: t, language }: ChecklistContext, header: string): PageSheet {
  const { name, blocks, widths, rows, headerRow, charts = [], pagesDown, leastLines } = parts;
  const print: ReportPrint = {
    landscape: false,
    pagesAcross: 1,
    ...(pagesDown !== undefined && { pagesDown }),
    area: { row: 0, column: 0, rows, columns: widths.length },
    titleRows: headerRow === undefined ? null : { first: headerRow, count: 1 },
    titleColumns: null,
    header,
    footer: t("reports.printPage", { page: "&P", pages: "&N" }),
  };
  return {
    language,
    name,
    blocks,
    tables: [],
    columnWidths: widths,
    frozenRows: headerRow === undefined ? 0 : headerRow + 1,
    frozenColumns: 0,
    conditionalFormats: [],
    charts,
    tallRows: wrappedRows(blocks, widths, leastLines),
    print,
  };
}
