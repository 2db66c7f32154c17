import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { readOffers } from "../../src/analysis/tables/offersReader";
import type { CellValue } from "../../src/analysis/types";
import { openQuestions } from "../../src/app/openQuestions";
import { recogniseTables } from "../../src/app/recogniseTables";
import { isoFormat, readSales } from "../analysis/caseInput";
import { programExports, type DealExport } from "./dealExports";
import { found, headersOf } from "./tables";

type Rows = readonly (readonly CellValue[])[];

const salesSheet = found(
  "Sales",
  ["Date", "Client", "Product", "Amount"],
  [
    [45292, "Anna", "Paper", 100],
    [45323, "Boris", "Ink", 250],
  ],
);

// How the same plain list is written in each language: its headers, an offer that is open, and one that was refused.
const plainLists = [
  [
    "Macedonian",
    ["Датум", "Клиент", "Производ", "Фаза", "Износ", "Резултат", "Причина за одбивање"],
    ["Ана", "Хартија", "Презентација", "Понуда", "Одбиена", "цена"],
  ],
  [
    "Romanian",
    ["Data", "Client", "Produs", "Etapa", "Suma", "Rezultat", "Motivul refuzului"],
    ["Ana", "Hârtie", "Prezentare", "Ofertă", "Pierdut", "preț"],
  ],
  [
    "Turkish",
    ["Tarih", "Müşteri", "Ürün", "Aşama", "Tutar", "Sonuç", "Ret nedeni"],
    ["Ayşe", "Kağıt", "Sunum", "Teklif", "Reddedildi", "fiyat"],
  ],
] as const;

const dealExports: readonly DealExport[] = [
  ...programExports,
  ...plainLists.map(([language, headers, texts]): DealExport => {
    const [date, client, product, stage, amount, result, refusalReason] = headers;
    const [name, paper, presentation, offer, refused, price] = texts;
    const rows = [
      [45301, name, paper, presentation, 100, "", ""],
      [45311, name, paper, offer, 120, refused, price],
    ];
    const columns = { date, client, product, stage, amount, result, refusalReason };
    return [`a plain list in ${language}`, headers, rows, columns];
  }),
];

test.each(dealExports)(
  "the export of %s is taken for offers, never for the sales beside it",
  (_program, headers, rows, columns) => {
    const deals = found("Export", headers, rows);
    const { sales, offers } = recogniseTables([deals, salesSheet]);
    expect(sales?.table.name).toBe("Sales");
    expect(offers?.table.name).toBe("Export");
    expect(headersOf(deals, offers!.columns)).toMatchObject(columns);
  },
);

test("deals that stand alone are the sales too, on the day on which they were won, and that is told", () => {
  const [, headers, rows] = programExports.find(([program]) => program === "a sales pipeline")!;
  const deals = found("Pipeline", headers, rows);
  const { sales, offers } = recogniseTables([deals]);
  expect(headersOf(deals, sales!.columns)).toMatchObject({
    date: "close_date",
    client: "account",
    amount: "close_value",
    state: "deal_stage",
  });
  const place = { sheet: "Pipeline", row: 0, column: 0 };
  const input = {
    sales: { ...readSales([[45292, "Anna", 100]], { date: 0, client: 1, amount: 2 }), place },
    offers: readOffers({ place, headers, rows, columns: offers!.columns, format: isoFormat }),
  };
  const told = analyze(input, defaultSettings).notices.map(({ code }) => code);
  expect(told).toContain("wonDealsAreSales");
});

test.each<[string, readonly string[], Rows]>([
  [
    "sales with states of payment",
    ["Date", "Client", "Amount", "Status"],
    [
      [45292, "Anna", 100, "Paid"],
      [45293, "Boris", 100, "Cancelled"],
      [45294, "Clara", 100, "Refused"],
    ],
  ],
  [
    "sales orders with a stage of delivery",
    ["Order date", "Order no", "Customer", "Amount", "Order status"],
    [
      [45292, 1, "Anna", 100, "Shipped"],
      [45293, 2, "Boris", 100, "Draft"],
      [45294, 3, "Clara", 100, "Cancelled"],
    ],
  ],
  [
    "отгрузки со статусами",
    ["Дата", "Контрагент", "Сумма", "Статус"],
    [
      [45292, "Анна", 100, "Оплачен"],
      [45293, "Борис", 100, "Отменен"],
      [45294, "Клара", 100, "Проведен"],
    ],
  ],
])("%s are no offers", (_case, headers, rows) => {
  const { sales, offers } = recogniseTables([found("Orders", headers, rows)]);
  expect(offers).toBeNull();
  expect(sales?.table.name).toBe("Orders");
});

test("sheets of sales with won and lost are all read as sales, beside a sheet called Offers", () => {
  const headers = ["Date", "Client", "Amount", "Stage"];
  const sales = found("Sales", headers, [
    [45292, "Anna", 100, "Won"],
    [45293, "Boris", 50, "Lost"],
  ]);
  const offers = found("Offers", headers, [
    [45292, "Anna", 100, "Offer"],
    [45293, "Boris", 50, "Lost"],
  ]);
  const choices = recogniseTables([sales, offers]);
  expect(choices.sales?.table.name).toBe("Sales");
  expect(choices.offers?.table.name).toBe("Offers");
});

test.each(dealExports)("nothing about the columns of the export of %s is asked", (_program, headers, rows) => {
  const choices = recogniseTables([found("Export", headers, rows), salesSheet]);
  expect(openQuestions(choices).map(({ table, role }) => `${table}.${role}`)).toEqual([]);
});
