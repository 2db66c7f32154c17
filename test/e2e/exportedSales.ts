import { Workbook } from "@cj-tech-master/excelts";

// A sales report as an accounting program exports it, with the small faults of real sheets: a title, merged header
// cells, dates and amounts as text, subtotals, blank lines, one client in several spellings, an error, a return.

type Row = readonly (string | number | null)[];

const months: readonly { readonly name: string; readonly rows: readonly Row[] }[] = [
  {
    name: "январь",
    rows: [
      ["09.01.2024", "РТ-001", "ООО «Ромашка»", "Бумага", "Иванова", "12 500,00 руб."],
      ["15.01.2024", "РТ-002", "ИП Петров А.В.", "Канцтовары", "Сидоров", "4 200,50 руб."],
      ["25.01.2024", "РТ-003", 'АО "Вектор"', "Мебель", "Иванова", "48 000,00 руб."],
    ],
  },
  {
    name: "февраль",
    rows: [
      ["06.02.2024", "РТ-004", "Ромашка ООО", "Бумага", "Иванова", "13 100,00 руб."],
      ["14.02.2024", "РТ-005", "Кафе Лето", "Канцтовары", "Сидоров", "2 850,00 руб."],
      ["20.02.2024", "РТ-006", "ИП Петров А.В.", "Канцтовары", "Сидоров", "#N/A"],
    ],
  },
  {
    name: "март",
    rows: [
      ["05.03.2024", "РТ-007", "OOO Ромашка", "Мебель", "Иванова", "21 000,00 руб."],
      ["12.03.2024", "РТ-008", "АО «Bектор»", "Мебель", "Иванова", "52 400,00 руб."],
      ["13.03.2024", "РТ-009", 'АО "Вектор"', "Мебель", "Иванова", "-4 500,00 руб."],
      ["28.03.2024", "РТ-010", "ИП Петров А.В.", "Канцтовары", "Сидоров", "4 900,00 руб."],
    ],
  },
  {
    name: "апрель",
    rows: [
      ["09.04.2024", "РТ-011", "ООО «Ромашка»", "Бумага", "Иванова", "12 900,00 руб."],
      ["31.04.2024", "РТ-012", "Кафе Лето", "Канцтовары", "Сидоров", "3 100,00 руб."],
      ["23.04.2024", "РТ-013", 'АО "Вектор"', "Бумага", "Иванова", "18 750,00 руб."],
    ],
  },
  {
    name: "май",
    rows: [
      ["14.05.2024", "РТ-014", "ООО «Ромашка»", "Бумага", "Иванова", "13 400,00 руб."],
      ["16.05.2024", "РТ-015", "Школа № 5", "Мебель", "Сидоров", "67 000,00 руб."],
      ["21.05.2024", "РТ-016", "ИП Петров А.В.", "Канцтовары", "Сидоров", "5 050,00 руб."],
    ],
  },
  {
    name: "июнь",
    rows: [
      ["04.06.2024", "РТ-017", "ООО «Ромашка»", "Канцтовары", "Иванова", "6 300,00 руб."],
      ["11.06.2024", "РТ-018", 'АО "Вектор"', "Мебель", "Иванова", "44 000,00 руб."],
      ["28.06.2024", "РТ-019", "Школа № 5", "Бумага", "Сидоров", "по договору"],
    ],
  },
];

/** What follows the title and the two header rows. */
function bodyRows(): Row[] {
  const rows: Row[] = [];
  for (const { name, rows: sales } of months) {
    rows.push(...sales, [`Итого за ${name}`, null, null, null, null, "100 000,00 руб."], []);
  }
  return [...rows, ["ВСЕГО", null, null, null, null, "600 000,00 руб."]];
}

/** As .xlsx: a merged title, two header rows merged above and beside each other. */
export async function exportedXlsx(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Лист1");
  sheet.addRow(["Ведомость по продажам за I полугодие 2024 г."]);
  sheet.mergeCells("A1:F1");
  sheet.addRow([]);
  sheet.addRow(["Документ", null, "Контрагент", "Номенклатурная группа", "Менеджер", "Сумма, руб."]);
  sheet.addRow(["Дата", "Номер"]);
  sheet.mergeCells("A3:B3");
  for (const column of ["C", "D", "E", "F"]) sheet.mergeCells(`${column}3:${column}4`);
  for (const row of bodyRows()) {
    sheet.addRow(row.map((cell) => (cell === "#N/A" ? { error: "#N/A" } : cell)));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** As .csv of a Russian Windows: semicolons, windows-1251. */
export function exportedCsv(): Buffer {
  const header: Row = ["Дата", "Номер", "Контрагент", "Номенклатурная группа", "Менеджер", "Сумма, руб."];
  const rows: Row[] = [["Ведомость по продажам за I полугодие 2024 г."], [], header, ...bodyRows()];
  const field = (cell: string | number | null) => (cell === null ? "" : `"${String(cell).replaceAll('"', '""')}"`);
  return windows1251(rows.map((row) => row.map(field).join(";")).join("\r\n"));
}

function windows1251(text: string): Buffer {
  const codes = new Map<string, number>();
  const decoder = new TextDecoder("windows-1251");
  for (let code = 0; code < 256; code++) codes.set(decoder.decode(Uint8Array.of(code)), code);
  return Buffer.from([...text].map((letter) => codes.get(letter)!));
}
