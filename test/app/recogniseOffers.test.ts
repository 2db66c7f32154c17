import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { readOffers } from "../../src/analysis/tables/offersReader";
import type { CellValue } from "../../src/analysis/types";
import { openQuestions } from "../../src/app/openQuestions";
import { recogniseTables } from "../../src/app/recogniseTables";
import { isoFormat, readSales } from "../analysis/caseInput";
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

// The first columns of exports as the programs write them; names and amounts are invented.
const exports: readonly [
  program: string,
  headers: readonly string[],
  rows: Rows,
  columns: Readonly<Record<string, string>>,
][] = [
  [
    "HubSpot",
    [
      "Record ID",
      "Deal Name",
      "Deal Stage",
      "Close Date",
      "Create Date",
      "Deal owner",
      "Amount",
      "Associated Company",
      "Closed Lost Reason",
    ],
    [
      [101, "Paper for Anna", "Contract Sent", "2024-04-01", "2024-01-10", "Petrov", 1200, "Anna", ""],
      [102, "Ink for Boris", "Closed Won", "2024-03-01", "2024-01-12", "Petrov", 800, "Boris", ""],
      [103, "Foil for Clara", "Closed Lost", "2024-02-20", "2024-02-01", "Ivanov", 300, "Clara", "price"],
    ],
    {
      client: "Associated Company",
      stage: "Deal Stage",
      date: "Create Date",
      closeDate: "Close Date",
      amount: "Amount",
      manager: "Deal owner",
      offerNumber: "Record ID",
      refusalReason: "Closed Lost Reason",
    },
  ],
  [
    "Pipedrive",
    [
      "Deal - ID",
      "Deal - Title",
      "Deal - Value",
      "Deal - Stage",
      "Deal - Status",
      "Deal - Organization",
      "Deal - Owner",
      "Deal - Deal created",
      "Deal - Deal closed on",
      "Deal - Lost reason",
      "Deal - Next activity date",
    ],
    [
      [1, "A", 500, "Proposal Made", "Open", "Anna", "Petrov", "2024-01-10 10:00:00", "", "", "2024-03-01"],
      [
        2,
        "B",
        700,
        "Negotiations Started",
        "Won",
        "Boris",
        "Petrov",
        "2024-01-11 10:00:00",
        "2024-02-11 10:00:00",
        "",
        "",
      ],
      [
        3,
        "C",
        900,
        "Contact Made",
        "Lost",
        "Clara",
        "Ivanov",
        "2024-01-12 10:00:00",
        "2024-02-12 10:00:00",
        "price",
        "",
      ],
    ],
    {
      client: "Deal - Organization",
      stage: "Deal - Stage",
      result: "Deal - Status",
      date: "Deal - Deal created",
      closeDate: "Deal - Deal closed on",
      amount: "Deal - Value",
      manager: "Deal - Owner",
      refusalReason: "Deal - Lost reason",
      nextStep: "Deal - Next activity date",
    },
  ],
  [
    "Bitrix24",
    [
      "ID",
      "Название сделки",
      "Стадия сделки",
      "Сумма",
      "Валюта",
      "Компания",
      "Ответственный",
      "Дата создания",
      "Дата завершения",
      "Источник",
    ],
    [
      [
        11,
        "Бумага",
        "Подготовка документов",
        1200,
        "RUB",
        "ООО Ромашка",
        "Петров",
        "10.01.2024 09:00:00",
        "20.03.2024",
        "Звонок",
      ],
      [12, "Краска", "Сделка успешна", 800, "RUB", "АО Вектор", "Петров", "12.01.2024 09:00:00", "01.03.2024", "Сайт"],
      [
        13,
        "Фольга",
        "Сделка провалена",
        300,
        "RUB",
        "ООО Лето",
        "Иванов",
        "20.01.2024 09:00:00",
        "20.02.2024",
        "Звонок",
      ],
    ],
    {
      client: "Компания",
      stage: "Стадия сделки",
      date: "Дата создания",
      closeDate: "Дата завершения",
      amount: "Сумма",
      manager: "Ответственный",
      offerNumber: "ID",
      source: "Источник",
    },
  ],
  [
    "amoCRM",
    [
      "ID",
      "Название сделки",
      "Компания",
      "Основной контакт",
      "Ответственный за сделку",
      "Этап сделки",
      "Бюджет",
      "Дата создания сделки",
      "Дата закрытия",
      "Причина отказа",
    ],
    [
      [21, "Бумага", "ООО Ромашка", "Ольга", "Петров", "Переговоры", 1200, "10.01.2024 09:00", "", ""],
      [
        22,
        "Краска",
        "АО Вектор",
        "Олег",
        "Петров",
        "Успешно реализовано",
        800,
        "12.01.2024 09:00",
        "01.03.2024 12:00",
        "",
      ],
      [
        23,
        "Фольга",
        "ООО Лето",
        "Лена",
        "Иванов",
        "Закрыто и не реализовано",
        300,
        "20.01.2024 09:00",
        "20.02.2024 12:00",
        "Дорого",
      ],
    ],
    {
      client: "Компания",
      stage: "Этап сделки",
      date: "Дата создания сделки",
      closeDate: "Дата закрытия",
      amount: "Бюджет",
      manager: "Ответственный за сделку",
      offerNumber: "ID",
      refusalReason: "Причина отказа",
    },
  ],
  [
    "Odoo",
    [
      "Opportunity",
      "Customer",
      "Salesperson",
      "Expected Revenue",
      "Stage",
      "Created on",
      "Expected Closing",
      "Lost Reason",
    ],
    [
      ["Paper", "Anna", "Petrov", 1200, "Proposition", "2024-01-10 09:00:00", "2024-04-01", ""],
      ["Ink", "Boris", "Petrov", 800, "Won", "2024-01-12 09:00:00", "2024-03-01", ""],
      ["Foil", "Clara", "Ivanov", 300, "Qualified", "2024-02-01 09:00:00", "2024-05-01", ""],
    ],
    {
      client: "Customer",
      stage: "Stage",
      date: "Created on",
      amount: "Expected Revenue",
      manager: "Salesperson",
      offerNumber: "Opportunity",
      refusalReason: "Lost Reason",
    },
  ],
  [
    "1C",
    ["Дата", "Номер", "Клиент", "Сумма предложения", "Статус", "Менеджер", "Срок действия"],
    [
      ["10.01.2024", "КП-1", "ООО Ромашка", 1200, "Коммерческое предложение", "Петров", "31.01.2024"],
      ["12.01.2024", "КП-2", "АО Вектор", 800, "Выиграно", "Петров", "31.01.2024"],
      ["20.01.2024", "КП-3", "ООО Лето", 300, "Отказ", "Иванов", "20.02.2024"],
    ],
    {
      client: "Клиент",
      date: "Дата",
      amount: "Сумма предложения",
      manager: "Менеджер",
      offerNumber: "Номер",
      result: "Статус",
      validUntil: "Срок действия",
    },
  ],
  [
    "a sales pipeline",
    ["opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date", "close_date", "close_value"],
    [
      ["1C1I7A6R", "Moses", "GTX Basic", "Cancity", "Won", "2016-10-20", "2017-03-01", 1054],
      ["Z063OYW0", "Darcel", "GTX Pro", "Isdom", "Lost", "2016-10-25", "2017-03-11", 0],
      ["EC4QE1BX", "Zane", "MG Special", "", "Engaging", "2016-11-25", "", ""],
      ["HAXMC4IX", "Zane", "GTX Pro", "", "Prospecting", "", "", ""],
      ["WGO2J9SG", "Anna", "GTX Pro", "Cancity", "Won", "2016-12-05", "2017-04-05", 2200],
    ],
    {
      client: "account",
      stage: "deal_stage",
      date: "engage_date",
      closeDate: "close_date",
      amount: "close_value",
      manager: "sales_agent",
      product: "product",
      offerNumber: "opportunity_id",
    },
  ],
  [
    "a plain list in Macedonian",
    ["Датум", "Клиент", "Производ", "Фаза", "Износ", "Резултат", "Причина за одбивање"],
    [
      [45301, "Ана", "Хартија", "Презентација", 100, "", ""],
      [45311, "Ана", "Хартија", "Понуда", 120, "Одбиена", "цена"],
    ],
    {
      client: "Клиент",
      stage: "Фаза",
      date: "Датум",
      product: "Производ",
      amount: "Износ",
      result: "Резултат",
      refusalReason: "Причина за одбивање",
    },
  ],
  [
    "a plain list in Romanian",
    ["Data", "Client", "Produs", "Etapa", "Suma", "Rezultat", "Motivul refuzului"],
    [
      [45301, "Ana", "Hârtie", "Prezentare", 100, "", ""],
      [45311, "Ana", "Hârtie", "Ofertă", 120, "Pierdut", "preț"],
    ],
    {
      client: "Client",
      stage: "Etapa",
      date: "Data",
      product: "Produs",
      amount: "Suma",
      result: "Rezultat",
      refusalReason: "Motivul refuzului",
    },
  ],
  [
    "a plain list in Turkish",
    ["Tarih", "Müşteri", "Ürün", "Aşama", "Tutar", "Sonuç", "Ret nedeni"],
    [
      [45301, "Ayşe", "Kağıt", "Sunum", 100, "", ""],
      [45311, "Ayşe", "Kağıt", "Teklif", 120, "Reddedildi", "fiyat"],
    ],
    {
      client: "Müşteri",
      stage: "Aşama",
      date: "Tarih",
      product: "Ürün",
      amount: "Tutar",
      result: "Sonuç",
      refusalReason: "Ret nedeni",
    },
  ],
];

test.each(exports)(
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
  const [, headers, rows] = exports.find(([program]) => program === "a sales pipeline")!;
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

test.each(exports)("nothing about the columns of the export of %s is asked", (_program, headers, rows) => {
  const choices = recogniseTables([found("Export", headers, rows), salesSheet]);
  expect(openQuestions(choices).map(({ table, role }) => `${table}.${role}`)).toEqual([]);
});
