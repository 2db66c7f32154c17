import { dayParts } from "../../../src/analysis/time/calendar";
import type { CellValue } from "../../../src/analysis/types";
import { languages, type Language } from "../../../src/locales";
import type { DataRange } from "../../../src/workbooks/workbookData";
import { Random } from "./random";
import { trueSales, type Sale } from "./trueSales";
import { coreHeader, monthNames, noiseHeaders, noises, totalWords, type Core, type Noise } from "./words";
import { amountWriting, dayText, dayWriting, type Writing } from "./writings";

type Cells = readonly CellValue[];

export interface MessySheet {
  readonly name: string;
  readonly rows: readonly Cells[];
  readonly merges?: readonly DataRange[];
}

/** A workbook as a program or a person would leave it, and what it means. */
export interface MessyWorkbook {
  readonly layout: Layout;
  readonly language: Language;
  readonly sheets: readonly MessySheet[];
  readonly sales: readonly Sale[];
  /** The months of sales are known, their days are not. */
  readonly isByMonth: boolean;
  /** Of each client and day, or month, only the sum is written. */
  readonly isSummed: boolean;
  readonly hasDocuments: boolean;
  readonly hasManagers: boolean;
  /** The text file that it is saved as; null = it is a workbook. */
  readonly csv: { readonly delimiter: string; readonly decimal: "." | "," } | null;
}

const layouts = [
  "list",
  "list",
  "list",
  "lines",
  "namedOnce",
  "merged",
  "groups",
  "headings",
  "crosstab",
  "pivot",
  "months",
  "dayParts",
] as const;
export type Layout = (typeof layouts)[number];

type Column = Core | Noise | "year" | "month" | "dayOfMonth";

/** How the columns of a workbook are called and written. */
interface Look {
  readonly random: Random;
  readonly language: Language;
  readonly columns: readonly Column[];
  readonly headers: readonly string[];
  readonly amount: Writing<number>;
  readonly day: Writing<number>;
  readonly noise: (noise: Noise, sale: Sale, index: number) => CellValue;
  readonly isCsv: boolean;
}

const textFiles = [
  { delimiter: ",", decimal: "." },
  { delimiter: ";", decimal: "," },
  { delimiter: ";", decimal: "." },
  { delimiter: "\t", decimal: "," },
] as const;

/** The workbook of a seed. */
export function messyWorkbook(seed: number): MessyWorkbook {
  const random = new Random(seed);
  const language = random.pick(languages);
  const layout = random.pick(layouts);
  const sales = trueSales(random, language);
  const look = lookOf(random, language, layout);
  const sheets = [...sheetsOf(layout, look, sales), ...clientsSheet(look, sales)];
  const isByMonth = layout === "crosstab";
  const isSummed = isByMonth || layout === "pivot";
  const hasDocuments = look.columns.includes("document") && !isSummed;
  const hasManagers = look.columns.includes("manager") && !isSummed;
  const csv = look.isCsv ? random.pick(textFiles) : null;
  return { layout, language, sheets, sales, isByMonth, isSummed, hasDocuments, hasManagers, csv };
}

function lookOf(random: Random, language: Language, layout: Layout): Look {
  const parts: readonly Column[] = layout === "dayParts" ? ["year", "month", "dayOfMonth"] : ["date"];
  const optional = (["document", "product", "manager", "quantity"] as const).filter(() => random.chance(0.5));
  const needed: readonly Column[] = layout === "lines" ? ["document", "product"] : [];
  const more = random.shuffled(noises).slice(0, random.whole(0, 6));
  const isHeadFirst = ["namedOnce", "groups", "headings", "merged"].includes(layout);
  const core: readonly Column[] = [...parts, "client", "amount", ...new Set([...needed, ...optional])];
  const columns = isHeadFirst
    ? (["client", ...random.shuffled([...parts, "amount", ...optional, ...more] as readonly Column[])] as const)
    : random.shuffled([...core, ...more]);
  const headers = columns.map((column) => headerOf(random, language, column));
  const staff = random.pick([3, 5, 10]);
  const noise = (kind: Noise, sale: Sale, index: number): CellValue => {
    const tax = Math.round(sale.amount * 20) / 100;
    const values: Readonly<Record<Noise, CellValue>> = {
      tax: look.amount(tax),
      total: look.amount(Math.round((sale.amount + tax) * 100) / 100),
      due: look.day(sale.day + 30),
      note: index % 3 === 0 ? "call first" : "",
      counter: index + 1,
      phone: `+389 70 ${100_100 + ((sale.day * 7919) % 800_000)}`,
      discount: index % 4 === 0 ? 0 : Math.round(((sale.amount * 37) % 50) * 100) / 100,
      staff: staff + (index % 4) * 5,
      own: "Nordwind Group",
      price: look.amount(Math.round((sale.amount / sale.quantity) * 100) / 100),
      city: ["Skopje", "Bitola", "Ohrid"][index % 3],
      account: `MK07${300_000_000_000_000 + (sale.client.length * 7919 + sale.client.charCodeAt(0)) * 31}`,
      balance: index % 2 === 0 ? 0 : Math.round(sale.amount * 30) / 100,
      user: ["anna", "boris"][index % 2],
      changed: look.day(sale.day + (index % 9)),
      warehouse: "Main",
      email: `buyer${sale.client.length}@example.com`,
      delivery: index % 2 === 0 ? 150 : 0,
    };
    return values[kind];
  };
  // A text file has no numbers of days.
  const isCsv = layout !== "crosstab" && random.chance(0.2);
  const look: Look = {
    random,
    language,
    columns,
    headers,
    amount: amountWriting(random),
    day: isCsv ? dayText(random) : dayWriting(random),
    noise,
    isCsv,
  };
  return look;
}

const partHeaders: Readonly<Record<"year" | "month" | "dayOfMonth", Readonly<Record<Language, string>>>> = {
  year: { en: "Year", ru: "Год", mk: "Година", ro: "An", tr: "Yıl" },
  month: { en: "Month", ru: "Месяц", mk: "Месец", ro: "Luna", tr: "Ay" },
  dayOfMonth: { en: "Day", ru: "День", mk: "Ден", ro: "Zi", tr: "Gün" },
};

function headerOf(random: Random, language: Language, column: Column): string {
  if (column in noiseHeaders.en) return noiseHeaders[language][column as Noise];
  if (column in partHeaders) return partHeaders[column as keyof typeof partHeaders][language];
  return coreHeader(random, language, column as Core);
}

function rowOf({ columns, amount, day, noise }: Look, sale: Sale, index: number): CellValue[] {
  const { year, month, day: dayOfMonth } = dayParts(sale.day);
  const core = { ...sale, date: day(sale.day), amount: amount(sale.amount), year, month, dayOfMonth };
  return columns.map((column) =>
    column in noiseHeaders.en ? noise(column as Noise, sale, index) : core[column as Core],
  );
}

function sheetsOf(layout: Layout, look: Look, sales: readonly Sale[]): readonly MessySheet[] {
  switch (layout) {
    case "months":
      return byMonth(look, sales);
    case "crosstab":
      return [crosstab(look, sales)];
    case "pivot":
      return [pivot(look, sales)];
    case "lines":
      return [
        framed(
          look,
          onlyFirstOf(look, sales, ["client", "date", "document", "manager"], (sale) => sale.document),
        ),
      ];
    case "namedOnce":
      return [
        framed(
          look,
          onlyFirstOf(look, byClient(sales), ["client"], (sale) => sale.client),
        ),
      ];
    case "merged":
      return [merged(look, byClient(sales))];
    case "groups":
      return [framed(look, groups(look, byClient(sales)))];
    case "headings":
      return [headings(look, byClient(sales))];
    default:
      return [
        framed(
          look,
          withBreaks(
            look,
            sales.map((sale, index) => rowOf(look, sale, index)),
            sales,
          ),
        ),
      ];
  }
}

const byClient = (sales: readonly Sale[]): readonly Sale[] =>
  [...sales].sort((a, b) => (a.client < b.client ? -1 : a.client > b.client ? 1 : a.day - b.day));

/** Title, label and value above; a total or a signature below. */
function framed(look: Look, body: readonly Cells[], name = "Sheet1"): MessySheet {
  const { random, language, headers } = look;
  const above: Cells[] = [];
  if (random.chance(0.4)) above.push(["Nordwind Group, 2023-2024"]);
  if (random.chance(0.2)) above.push(["Period:", "01.01.2023 - 31.12.2024"]);
  if (above.length > 0 && random.chance(0.5)) above.push([]);
  if (above.length === 0 && random.chance(0.1)) above.push(bandOf(random, headers));
  const numbered = random.chance(0.1) ? [headers.map((_header, place) => place + 1)] : [];
  const below = random.chance(0.4) ? [totalRow(look, random.pick(totalWords[language]), body)] : [];
  const signature = random.chance(0.15) ? [[], ["Director ____________"]] : [];
  return { name, rows: [...above, headers, ...numbered, ...body, ...below, ...signature] };
}

/** A row of merged headers over the headers. */
function bandOf(random: Random, headers: readonly string[]): Cells {
  const half = Math.ceil(headers.length / 2);
  const [first, second] = random.pick([["Sale", "Client"], ["Документ", "Прочее"], ["Belge", "Diğer"]]); // prettier-ignore
  return headers.map((_header, place) => (place === 0 ? first : place === half ? second : ""));
}

function totalRow({ columns, amount }: Look, word: string, body: readonly Cells[]): Cells {
  const place = columns.indexOf("amount");
  const sum = body.reduce((all, row) => all + (typeof row[place] === "number" ? row[place] : 0), 0);
  const first = place === 0 ? 1 : 0;
  return columns.map((_column, index) =>
    index === place ? amount(Math.round(sum * 100) / 100) : index === first ? word : null,
  );
}

/** Headers again and page totals now and then; a subtotal below each month. */
function withBreaks(look: Look, body: readonly Cells[], sales: readonly Sale[]): readonly Cells[] {
  const { random, language, headers } = look;
  const kind = random.next();
  if (kind < 0.1) return body.flatMap((row, index) => (index % 7 === 6 ? [row, []] : [row]));
  if (kind < 0.7) return body;
  const rows: Cells[] = [];
  body.forEach((row, index) => {
    rows.push(row);
    const isPageEnd = kind < 0.85 && index % 12 === 11 && index < body.length - 1;
    const isMonthEnd = kind >= 0.85 && index < body.length - 1 && monthOf(sales[index]) !== monthOf(sales[index + 1]);
    if (isPageEnd) rows.push(...(random.chance(0.5) ? [[]] : []), headers);
    if (isMonthEnd) rows.push(totalRow(look, totalWords[language][0], [row]));
  });
  return rows;
}

const monthOf = ({ day }: Sale): number => dayParts(day).year * 12 + dayParts(day).month;

/** Some columns only in the first row of what belongs together. */
function onlyFirstOf(
  look: Look,
  sales: readonly Sale[],
  once: readonly Column[],
  key: (sale: Sale) => string,
): readonly Cells[] {
  return sales.map((sale, index) => {
    const row = rowOf(look, sale, index);
    const isFirst = index === 0 || key(sales[index - 1]) !== key(sale);
    return isFirst ? row : row.map((cell, place) => (once.includes(look.columns[place]) ? null : cell));
  });
}

/** A list of the clients beside the sales, now and then. */
function clientsSheet({ random, language }: Look, sales: readonly Sale[]): readonly MessySheet[] {
  if (!random.chance(0.25)) return [];
  const { staff, city, phone, note } = noiseHeaders[language];
  const names = [...new Set(sales.map(({ client }) => client))];
  const rows = names.map((name, index): Cells => [name, "Ohrid", 5 + index * 7, `+389 70 55${index}000`, ""]);
  const headers = [coreHeader(random, language, "client"), city, staff, phone, note];
  return [{ name: random.pick(["Clients", "Sheet2", "Лист2"]), rows: [headers, ...rows] }];
}

/** The client merged over its rows. */
function merged(look: Look, sales: readonly Sale[]): MessySheet {
  const body = onlyFirstOf(look, sales, ["client"], (sale) => sale.client);
  const merges: DataRange[] = [];
  let first = 0;
  for (let index = 1; index <= sales.length; index++) {
    if (index < sales.length && sales[index].client === sales[first].client) continue;
    if (index - first > 1) merges.push({ row: first + 1, column: 0, rows: index - first, columns: 1 });
    first = index;
  }
  return { name: "Sheet1", rows: [look.headers, ...body], merges };
}

/** The client alone above its rows, with its subtotal or without one. */
function groups(look: Look, sales: readonly Sale[]): readonly Cells[] {
  const { columns, amount, random } = look;
  const hasSubtotals = random.chance(0.5);
  const rows: Cells[] = [];
  sales.forEach((sale, index) => {
    if (index === 0 || sales[index - 1].client !== sale.client) {
      const sum = sales.filter(({ client }) => client === sale.client).reduce((all, one) => all + one.amount, 0);
      const subtotal = hasSubtotals ? amount(Math.round(sum * 100) / 100) : null;
      rows.push(columns.map((column) => (column === "client" ? sale.client : column === "amount" ? subtotal : null)));
    }
    rows.push(rowOf(look, sale, index).map((cell, place) => (columns[place] === "client" ? null : cell)));
  });
  return rows;
}

/** The client stands alone above its sales: in a column without a header, or in the column of days. */
function headings(look: Look, sales: readonly Sale[]): MessySheet {
  const { random, columns, headers, language } = look;
  const isAmongDays = random.chance(0.4);
  const lead = random.chance(0.5) ? `${coreHeader(random, language, "client").replace(/[:_]/g, " ").trim()}: ` : "";
  const kept = columns.flatMap((column, place) => (isAmongDays && column === "client" ? [] : [place]));
  const shown: Look = {
    ...look,
    columns: kept.map((place) => columns[place]),
    headers: kept.map((place) => (columns[place] === "client" ? "" : headers[place])),
  };
  const label = isAmongDays ? "date" : "client";
  const rows: Cells[] = [];
  sales.forEach((sale, index) => {
    if (index === 0 || sales[index - 1].client !== sale.client) {
      rows.push(shown.columns.map((column) => (column === label ? `${lead}${sale.client}` : null)));
    }
    const row = rowOf(shown, sale, index);
    rows.push(row.map((cell, place) => (shown.columns[place] === "client" ? null : cell)));
  });
  return framed(shown, rows);
}

/** A sheet for each month of the first year, the rest on one more. */
function byMonth(look: Look, sales: readonly Sale[]): readonly MessySheet[] {
  const sheets = new Map<string, Cells[]>();
  sales.forEach((sale) => {
    const { year, month } = dayParts(sale.day);
    const name = `${monthNames[look.language][month - 1]} ${year}`;
    const rows = sheets.get(name) ?? [look.headers as Cells];
    if (!sheets.has(name)) sheets.set(name, rows as Cells[]);
    (rows as Cells[]).push(rowOf(look, sale, rows.length - 1));
  });
  return [...sheets].map(([name, rows]) => ({ name, rows }));
}

function sums(sales: readonly Sale[], keyOf: (sale: Sale) => number): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  for (const sale of sales) {
    const ofClient = found.get(sale.client) ?? new Map<number, number>();
    found.set(sale.client, ofClient);
    const key = keyOf(sale);
    ofClient.set(key, Math.round(((ofClient.get(key) ?? 0) + sale.amount) * 100) / 100);
  }
  return found;
}

/** Clients down, months across. */
function crosstab({ random, language }: Look, sales: readonly Sale[]): MessySheet {
  const months = [...new Set(sales.map(monthOf))].sort((a, b) => a - b);
  const write = random.pick([
    (year: number, month: number): CellValue => `${monthNames[language][month - 1]} ${year}`,
    (year: number, month: number): CellValue => `${year}-${String(month).padStart(2, "0")}`,
    (year: number, month: number): CellValue => `${String(month).padStart(2, "0")}.${year}`,
    (year: number, month: number): CellValue => firstDay(year, month),
  ]);
  const word = random.pick(totalWords[language]);
  const hasTotals = random.chance(0.6);
  const across = months.map((month) => write(Math.floor((month - 1) / 12), ((month - 1) % 12) + 1));
  const body = [...sums(sales, monthOf)].map(([client, ofMonth]): Cells => {
    const cells = months.map((month) => ofMonth.get(month) ?? null);
    const total = cells.reduce<number>((all, cell) => all + (cell ?? 0), 0);
    return [client, ...cells, ...(hasTotals ? [Math.round(total * 100) / 100] : [])];
  });
  const columns = body[0].length;
  const bottom = Array.from(
    { length: columns - 1 },
    (_none, place) => Math.round(body.reduce((all, row) => all + Number(row[place + 1] ?? 0), 0) * 100) / 100,
  );
  const headers = [coreHeader(random, language, "client"), ...across, ...(hasTotals ? [word] : [])];
  const title: Cells[] = random.chance(0.3) ? [["Nordwind Group"], []] : [];
  return { name: "Sheet1", rows: [...title, headers, ...body, ...(hasTotals ? [[word, ...bottom]] : [])] };
}

const firstDay = (year: number, month: number): number =>
  Math.round(Date.UTC(year, month - 1, 1) / 86_400_000) + 25_569;

/** Clients and days in one column. */
function pivot({ random, language, day }: Look, sales: readonly Sale[]): MessySheet {
  const rows: Cells[] = [
    [random.pick(["Row Labels", "Названия строк", "Etichete de rând"]), coreHeader(random, language, "amount")],
  ];
  let total = 0;
  for (const [client, ofDay] of sums(sales, (sale) => sale.day)) {
    const sum = [...ofDay.values()].reduce((all, one) => all + one, 0);
    rows.push([client, Math.round(sum * 100) / 100]);
    for (const [serial, amount] of ofDay) rows.push([day(serial), amount]);
    total += sum;
  }
  rows.push([random.pick(totalWords[language]), Math.round(total * 100) / 100]);
  return { name: "Sheet1", rows };
}
