import type { Analysis } from "../../analysis/analysis";
import { nameOrNull } from "../../analysis/cells/dictionary";
import type { ClientFigures } from "../../analysis/clients/clientFigures";
import { lineOfClient } from "../../analysis/figures/clientOfText";
import type { ClientRecord } from "../../analysis/tables/clientsReader";
import type { CellValue, Day } from "../../analysis/types";
import { dayText, type Language, type TextKey, type Translate } from "../../locales";
import { MARKS_HEADER, markText } from "../../merging/rowMark";
import { ladderText, statusText } from "../../reports/words";
import { tasksSheet } from "../tasks/tasksSheet";
import type { CopiedDossier } from "./copiedDossiers";
import type { CopiedSales, CopiedRows } from "./copiedSales";
import type { filledIn } from "./copiedTasks";
import { type CopiedTask } from "./copiedTasks";
import type { CopyColumn, CopyList } from "./copyPage";

/** What the copy of a manager is made of. */
export interface CopyParts {
  readonly analysis: Analysis;
  readonly number: number;
  readonly day: Day;
  readonly manager: string;
  /** Ids. */
  readonly clients: readonly number[];
  readonly sales: CopiedSales;
  readonly rows: CopiedRows;
  readonly tasks: readonly CopiedTask[];
  readonly dossiers: readonly CopiedDossier[];
  readonly translate: Translate;
  readonly language: Language;
}

/** The kind of a list, by which its cells are known again. */
export type CopyListKind = "clients" | "sales" | "tasks" | "targets" | "dossiers";

/** The lists of a copy; those without a row are left out, but that of the clients. */
export function copyLists(parts: CopyParts): readonly (CopyList & { readonly kind: CopyListKind })[] {
  const lists = [clientList(parts), salesList(parts), taskList(parts), targetList(parts), dossierList(parts)];
  return lists.filter(({ kind, rows }) => kind === "clients" || rows.length > 0);
}

interface Column<Row> extends CopyColumn {
  readonly value: (row: Row) => CellValue;
}

const listOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Pick<CopyList, "columns" | "rows"> => {
  const values = rows.map((row) => columns.map(({ value }) => value(row)));
  // A column that says nothing of anybody is left out.
  const shown = columns.flatMap(({ width }, at) =>
    width !== undefined || values.some((row) => row[at] !== "") ? [at] : [],
  );
  return {
    columns: shown.map((at) => columns[at]),
    rows: values.map((row) => shown.map((at) => row[at])),
  };
};

const headOf = ({ translate: t, number, day, manager, language }: CopyParts): string =>
  t("copies.note", { number, day: dayText(day, language), manager });

interface ClientLine {
  readonly figures: ClientFigures;
  readonly record: ClientRecord | null;
}

function clientList(parts: CopyParts): CopyList & { readonly kind: "clients" } {
  const { analysis, clients, translate: t, language } = parts;
  const { register } = analysis.evidence;
  const lines = clients.map((id): ClientLine => ({
    figures: lineOfClient(analysis, id),
    record: register.records[id],
  }));
  const report = (key: string): string => t(`reports.${key}` as TextKey);
  const role = (key: string): string => t(`problems.role.${key}` as TextKey);
  const text = (header: string, value: Column<ClientLine>["value"]): Column<ClientLine> => ({
    header,
    format: "text",
    value,
  });
  const day = (header: string, value: Column<ClientLine>["value"]): Column<ClientLine> => ({
    header,
    format: "date",
    value,
  });
  const birthdayOf = (record: ClientRecord | null): string => {
    if (record === null || record.birthday === null) return "";
    const two = (part: number): string => String(part).padStart(2, "0");
    return `${two(record.birthday.day)}.${two(record.birthday.month)}`;
  };
  const columns: readonly Column<ClientLine>[] = [
    text(report("client"), ({ figures }) => figures.client),
    text(role("phone"), ({ record }) => record?.phone ?? ""),
    text(role("email"), ({ record }) => record?.email ?? ""),
    text(role("taxNumber"), ({ record }) => record?.taxNumber ?? ""),
    text(report("segment"), ({ figures }) => figures.segment ?? ""),
    text(report("status"), ({ figures }) => report(statusText[figures.status])),
    { ...text(report("abc"), ({ figures }) => figures.abc ?? ""), align: "center" },
    { ...text(report("xyz"), ({ figures }) => figures.xyz ?? ""), align: "center" },
    text(report("ladder"), ({ figures }) => (figures.ladder === null ? "" : report(ladderText[figures.ladder]))),
    { header: report("turnover"), format: "amount", value: ({ figures }) => figures.turnover },
    { header: report("purchases"), format: "integer", value: ({ figures }) => figures.purchases },
    day(report("firstPurchase"), ({ figures }) => figures.firstPurchase ?? ""),
    day(report("lastPurchase"), ({ figures }) => figures.lastPurchase ?? ""),
    {
      ...text(report("overdue"), ({ figures }) => (figures.overdue === true ? report("yes") : "")),
      align: "center",
    },
    text(report("nextProduct"), ({ figures }) => figures.nextProduct ?? ""),
    text(role("birthday"), ({ record }) => birthdayOf(record)),
    day(role("nextStep"), ({ record }) => record?.nextStep ?? ""),
    day(role("contractEnd"), ({ record }) => record?.contractEnd ?? ""),
  ];
  const { period, asOf } = analysis.settings;
  const days = { from: dayText(period[0], language), to: dayText(period[1], language), asOf: dayText(asOf, language) };
  return {
    kind: "clients",
    name: t("copies.sheet.clients"),
    tableName: "Clients",
    notes: [headOf(parts), t("reports.notePeriod", days), t("copies.noteClasses", { day: dayText(asOf, language) })],
    ...listOf(columns, lines),
  };
}

function salesList(parts: CopyParts): CopyList & { readonly kind: "sales" } {
  const { analysis, sales, rows, manager, translate: t, language } = parts;
  const { ledger, register } = analysis.evidence;
  const role = (key: string): string => t(`problems.role.${key}` as TextKey);
  const known = (value: number | undefined): CellValue => (value === undefined || Number.isNaN(value) ? "" : value);
  const columns: readonly Column<number>[] = [
    { header: role("date"), format: "date", value: (row) => ledger.day[row] },
    { header: role("client"), format: "text", value: (row) => register.names[clientOfRow(ledger.clientStart, row)] },
    {
      header: role("product"),
      format: "text",
      value: (row) => (ledger.product === null ? "" : (nameOrNull(ledger.products.names, ledger.product[row]) ?? "")),
    },
    {
      header: role("manager"),
      format: "text",
      value: (row) => (ledger.manager === null ? "" : (nameOrNull(ledger.managers.names, ledger.manager[row]) ?? "")),
    },
    { header: role("quantity"), format: "ratio", value: (row) => known(ledger.quantity?.[row]) },
    { header: role("amount"), format: "amount", value: (row) => known(ledger.amount[row]) },
    { header: role("margin"), format: "amount", value: (row) => known(ledger.margin?.[row]) },
  ];
  const day = dayText(analysis.settings.asOf, language);
  return {
    kind: "sales",
    name: t("copies.sheet.sales"),
    tableName: "Sales",
    notes: [headOf(parts), t(`copies.noteRows.${rows}`, { manager, day })],
    ...listOf(columns, sales.rows),
  };
}

function clientOfRow(starts: Int32Array, row: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= row) low = middle;
    else high = middle;
  }
  return low;
}

function taskList(parts: CopyParts): CopyList & { readonly kind: "tasks" } {
  const { tasks, translate: t, language } = parts;
  const { columns, name, kind } = tasksSheet(t, language);
  const shown = columns.filter(({ id }) => id !== "yours");
  const fields = shown.map((column): Column<CopiedTask> => ({
    id: column.id,
    header: column.header,
    format: column.format === "general" ? "text" : column.format,
    width: column.width,
    value: ({ cells }) => cells[column.id] ?? "",
  }));
  // What the manager got is known again in the file that comes back: only what was changed there is taken.
  const mark: Column<CopiedTask> = {
    header: MARKS_HEADER,
    format: "text",
    width: 10,
    isHidden: true,
    value: ({ key, cells }) =>
      markText(kind, { key, written: Object.fromEntries(shown.map(({ id }) => [id, cells[id] ?? ""])) }),
  };
  const named = (id: (typeof filledIn)[number]): string => t(`tasks.column.${id}`);
  return {
    kind: "tasks",
    name,
    tableName: "Tasks",
    notes: [headOf(parts), t("copies.noteTasks", { done: named("doneOn"), result: named("result") })],
    wraps: true,
    ...listOf([...fields, mark], tasks),
  };
}

/** Only the segments of these clients, and only products that are offered to one of them. */
function targetList(parts: CopyParts): CopyList & { readonly kind: "targets" } {
  const { analysis, clients, translate: t } = parts;
  const { register, products } = analysis.evidence;
  const segments = [...new Set(clients.map((id) => register.segment[id]))].filter(
    (id) => id >= 0 && (products.targets[id] ?? []).includes(true),
  );
  segments.sort((one, other) => one - other);
  const offered = products.names.flatMap((name, at) =>
    segments.some((segment) => products.targets[segment][at]) ? [{ name, at }] : [],
  );
  const columns: readonly Column<number>[] = [
    { header: t("reports.segment"), format: "text", value: (segment) => register.segments.names[segment] },
    ...offered.map(({ name, at }): Column<number> => ({
      header: name,
      isName: true,
      format: "text",
      align: "center",
      value: (segment) => (products.targets[segment][at] ? "x" : ""),
    })),
  ];
  return {
    kind: "targets",
    name: t("copies.sheet.targets"),
    tableName: "Targets",
    notes: [headOf(parts), t("copies.noteTargets")],
    ...listOf(columns, segments),
  };
}

function dossierList(parts: CopyParts): CopyList & { readonly kind: "dossiers" } {
  const { analysis, dossiers, translate: t, language } = parts;
  const { names } = analysis.evidence.register;
  const lines = dossiers.flatMap(({ client, lines: texts }) => texts.map((text) => ({ client, ...text })));
  const column = (header: string, value: (line: (typeof lines)[number]) => CellValue, width: number) => ({
    header,
    format: "text" as const,
    value,
    width,
  });
  return {
    kind: "dossiers",
    name: t("copies.sheet.dossiers"),
    tableName: "Dossiers",
    notes: [headOf(parts), t("copies.noteDossiers", { day: dayText(analysis.settings.asOf, language) })],
    wraps: true,
    ownWords: lines.filter(({ isOurs }) => isOurs).map(({ about }) => about),
    ...listOf(
      [
        column(t("reports.client"), ({ client }) => names[client], 26),
        column(t("copies.dossier.about"), ({ about }) => about, 26),
        column(t("copies.dossier.text"), ({ text }) => text, 60),
      ],
      lines,
    ),
  };
}
