import Papa from "papaparse";
import type { CellValue } from "../../../src/analysis/types";
import { readCsv } from "../../../src/workbooks/csv/csvReader";
import type { WorkbookData } from "../../../src/workbooks/workbookData";
import { clientKey } from "../../../src/analysis/cells/clientKey";
import type { SalesLedger } from "../../../src/analysis/ledger/ledger";
import { daysInMonth, dayParts, daySerial } from "../../../src/analysis/time/calendar";
import { salesRoles } from "../../../src/analysis/tables/salesRoles";
import { missingRoles } from "../../../src/analysis/tables/tableDefinition";
import { openQuestions } from "../../../src/app/openQuestions";
import { readWorkbook } from "../../../src/app/readWorkbook";
import { scanWorkbook } from "../../../src/app/scanWorkbook";
import { officeWorkbook } from "../../../src/excel/officeWorkbook";
import { openHost, watch } from "../../excel/openHost";
import { sheetData, workbookData } from "../../excel/workbook";
import type { MessyWorkbook } from "./messySheet";

/** What the product makes of a workbook: its figures, or what it asks or says instead. */
export type Outcome =
  | { readonly kind: "right" }
  | { readonly kind: "asked"; readonly what: string }
  | { readonly kind: "wrong"; readonly differences: readonly string[]; readonly said: readonly string[] };

/** Notices that name what nothing in a column shows: the user has been told. */
const openNotices = ["dateOrderUndecided", "decimalUndecided"];

/** Reads a workbook as the pane does, and compares every client's sums, days and documents with the truth. */
export async function readMessy(workbook: MessyWorkbook, displayLanguage: string): Promise<Outcome> {
  openHost(dataOf(workbook), { displayLanguage, contentLanguage: displayLanguage });
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  const { sales } = session.choices;
  if (sales === null) return { kind: "asked", what: "no sales" };
  const questions = openQuestions(session.choices).map(({ role, decision }) => `${role} ${decision.question}`);
  const missing = missingRoles(salesRoles, sales.columns);
  if (questions.length + missing.length > 0) return { kind: "asked", what: [...questions, ...missing].join(", ") };
  const { input, analysis } = await readWorkbook(port, session, watch());
  const got = factsOfLedger(input.sales.ledger);
  const wanted = factsOfTruth(workbook);
  const differences = [...new Set([...got.keys(), ...wanted.keys()])].flatMap((key) => {
    const [one, other] = [got.get(key) ?? 0, wanted.get(key) ?? 0];
    return Math.abs(one - other) < 0.006 ? [] : [`${key}: ${one}, not ${other}`];
  });
  if (!workbook.hasManagers && input.sales.ledger.manager !== null) differences.push("managers that there are not");
  if (differences.length === 0) return { kind: "right" };
  const notices = analysis.notices.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
  const open = analysis.notices.find(({ code }) => openNotices.includes(code));
  if (open !== undefined) return { kind: "asked", what: open.code };
  const headers = sales.table.headers ?? [];
  const columns = Object.entries(sales.columns).map(([role, column]) => `${role} = ${headers[column ?? 0]}`);
  const problems = JSON.stringify(analysis.problems.counts);
  return { kind: "wrong", differences, said: [columns.join("; "), problems, ...notices] };
}

type Facts = ReadonlyMap<string, number>;

function add(facts: Map<string, number>, key: string, value: number): void {
  facts.set(key, (facts.get(key) ?? 0) + value);
}

function factsOfLedger(ledger: SalesLedger): Facts {
  const facts = new Map<string, number>();
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    const name = clientKey(ledger.clients.names[client]);
    const documents = new Set<number>();
    for (let row = ledger.clientStart[client]; row < ledger.clientStart[client + 1]; row++) {
      add(facts, `${name} on ${ledger.day[row]}`, ledger.amount[row]);
      if (ledger.amount[row] > 0) documents.add(ledger.document[row]);
    }
    facts.set(`documents of ${name}`, documents.size);
  }
  return facts;
}

function factsOfTruth({ sales, isByMonth, isSummed, hasDocuments }: MessyWorkbook): Facts {
  const facts = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const sale of sales) {
    const name = clientKey(sale.client);
    const day = isByMonth ? lastOfMonth(sale.day) : sale.day;
    add(facts, `${name} on ${day}`, sale.amount);
    const document = `${name}|${hasDocuments ? sale.document : ""}|${day}`;
    // Of a crosstab and a pivot only the sums are written; a return is a row of its own elsewhere.
    const counted = isSummed || sale.amount > 0 ? sale.amount : 0;
    add(sums, document, counted);
  }
  return withDocuments(facts, sums);
}

function withDocuments(facts: Map<string, number>, sums: ReadonlyMap<string, number>): Facts {
  for (const [document, sum] of sums) if (sum > 0) add(facts, `documents of ${document.split("|")[0]}`, 1);
  return facts;
}

function lastOfMonth(serial: number): number {
  const { year, month } = dayParts(serial);
  return daySerial(year, month, daysInMonth(year, month));
}

/** As a workbook, or where it has one sheet without merged cells, as the text file that it would be saved as. */
function dataOf({ sheets, csv }: MessyWorkbook): WorkbookData {
  const [first, ...others] = sheets;
  if (csv !== null && others.length === 0 && first.merges === undefined) {
    const text = Papa.unparse(
      first.rows.map((row) => row.map((cell) => csvCell(cell, csv.decimal))),
      {
        delimiter: csv.delimiter,
      },
    );
    return readCsv(new TextEncoder().encode(text), first.name);
  }
  return workbookData(sheets.map(({ name, rows, merges }) => sheetData(name, rows, merges ? { merges } : {})));
}

function csvCell(cell: CellValue, decimal: "." | ","): string {
  if (typeof cell !== "number") return String(cell ?? "");
  return String(cell).replace(".", decimal);
}
