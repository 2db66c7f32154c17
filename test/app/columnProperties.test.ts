import { salesRoles } from "../../src/analysis/tables/salesRoles";
import type { CellValue } from "../../src/analysis/types";
import { columnDecisions } from "../../src/app/columnDecisions";
import { recogniseTables } from "../../src/app/recogniseTables";
import type { FoundTable } from "../../src/app/workbookPort";
import { found } from "./tables";

// Whatever stands around them and however they are called: the right columns, or a question, never others.

const languages = {
  en: {
    date: "Invoice date",
    client: "Customer",
    amount: "Net amount",
    tax: "VAT",
    total: "Gross amount",
    due: "Due date",
    note: "Note",
    counter: "No",
    phone: "Phone",
    discount: "Discount",
    staff: "Employees",
    own: "Our company",
  },
  ru: {
    date: "Дата",
    client: "Контрагент",
    amount: "Сумма без НДС",
    tax: "НДС",
    total: "Всего с НДС",
    due: "Срок оплаты",
    note: "Примечание",
    counter: "№ п/п",
    phone: "Телефон",
    discount: "Скидка",
    staff: "Количество сотрудников",
    own: "Организация",
  },
  mk: {
    date: "Датум",
    client: "Комитент",
    amount: "Износ без ДДВ",
    tax: "ДДВ",
    total: "Износ со ДДВ",
    due: "Рок на плаќање",
    note: "Забелешка",
    counter: "Р.бр.",
    phone: "Телефон",
    discount: "Попуст",
    staff: "Број на вработени",
    own: "Наша фирма",
  },
  ro: {
    date: "Data facturii",
    client: "Client",
    amount: "Valoare fără TVA",
    tax: "TVA",
    total: "Valoare cu TVA",
    due: "Data scadenței",
    note: "Observații",
    counter: "Nr. crt.",
    phone: "Telefon",
    discount: "Reducere",
    staff: "Număr de angajați",
    own: "Firma noastră",
  },
  tr: {
    date: "Fatura Tarihi",
    client: "Müşteri",
    amount: "KDV Hariç Tutar",
    tax: "KDV Tutarı",
    total: "KDV Dahil Tutar",
    due: "Vade Tarihi",
    note: "Notlar",
    counter: "Sıra No",
    phone: "Telefon",
    discount: "İndirim",
    staff: "Çalışan Sayısı",
    own: "Şirketimiz",
  },
} as const;
type Column = keyof (typeof languages)["en"];
const needed = ["date", "client", "amount"] as const;
const noise: readonly Column[] = ["tax", "total", "due", "note", "counter", "phone", "discount", "staff", "own"];

/** A plain generator of numbers from 0 to 1, the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const rest = [...items];
  const order: Item[] = [];
  while (rest.length > 0) order.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return order;
}

function randomSheet(seed: number): { table: FoundTable; columns: readonly Column[] } {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
  const words = languages[pick(Object.keys(languages) as (keyof typeof languages)[])];
  const columns = shuffled([...needed, ...noise.filter(() => random() < 0.5)], random);
  const isText = random() < 0.5;
  const money = (value: number): CellValue => (isText ? value.toFixed(2).replace(".", pick([","])) : value);
  const rows = Array.from({ length: 5 + Math.floor(random() * 40) }, (_row, index) => {
    const net = Math.round(1000 + random() * 900_000) / 100;
    const tax = Math.round(net * 20) / 100;
    const day = 45292 + index * 3 + Math.floor(random() * 3);
    const cells: Readonly<Record<Column, CellValue>> = {
      date: day,
      client: `Client ${Math.floor(random() * 9)}`,
      amount: money(net),
      tax: money(tax),
      total: money(Math.round((net + tax) * 100) / 100),
      due: day + 30,
      note: random() < 0.3 ? "call first" : "",
      counter: index + 1,
      phone: `+389 70 ${100_000 + Math.floor(random() * 899_999)}`,
      discount: money(Math.round(random() * 5000) / 100),
      staff: pick([83, 10, 5, 200]),
      own: "Our company Ltd",
    };
    return columns.map((column) => cells[column]);
  });
  const table = found(
    "Sheet1",
    columns.map((column) => words[column]),
    rows,
    { sample: rows },
  );
  return { table, columns };
}

it.each(Array.from({ length: 60 }, (_sheet, seed) => [seed]))("sheet %i is read by its own columns", (seed) => {
  const { table, columns } = randomSheet(seed);
  const decisions = columnDecisions(salesRoles, table);
  for (const role of needed) {
    const { column, question } = decisions.get(role)!;
    const got = question === null ? columns[column ?? -1] : "a question";
    expect([role, "a question"]).toContain(got);
    // Nothing else in these sheets could be it.
    expect([seed, got]).toEqual([seed, role]);
  }
  expect(decisions.get("document")!.column).toBeNull();
  expect(decisions.get("manager")!.column).toBeNull();
});

it("looks through fifty tables of a hundred columns within a hundred times of writing their cells once", () => {
  const headers = Array.from(
    { length: 100 },
    (_header, place) => `${Object.values(languages.ru)[place % 12]} ${place}`,
  );
  const table = (name: string): FoundTable => {
    const rows = Array.from({ length: 60 }, (_row, r) =>
      headers.map((_header, c) => (c % 3 === 0 ? `text ${r % 7}` : r * c + 0.5)),
    );
    return found(name, headers, rows, { sample: rows });
  };
  const names = (from: string) => Array.from({ length: 50 }, (_name, place) => `${from} ${place}`);
  recogniseTables(names("Warm").slice(0, 5).map(table));
  const tables = names("Sheet").map(table);
  const reading = timed(() => JSON.stringify(tables.map(({ sample }) => sample)).length);
  const recognising = timed(() => recogniseTables(tables));
  // Measured: about 35; before sums were given up at the first wrong rows it was over 140.
  expect(recognising / reading).toBeLessThan(100);
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
