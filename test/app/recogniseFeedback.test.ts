import type { CellValue } from "../../src/analysis/types";
import { openQuestions } from "../../src/app/openQuestions";
import { recogniseTables } from "../../src/app/recogniseTables";
import { found, headersOf } from "./tables";

// Surveys and complaints (spec 1.11) by their headers and values, and what looks like them and is something else.

type Rows = readonly (readonly CellValue[])[];

const sales = found(
  "Sales",
  ["Date", "Client", "Product", "Amount"],
  [
    [45292, "Anna", "Paper", 100],
    [45323, "Boris", "Ink", 250],
    [45330, "Anna", "Ink", 70.5],
  ],
);
const clients = found(
  "Clients",
  ["Client", "Segment", "Manager", "Phone"],
  [
    ["Anna", "Shops", "Petrov", "+389 70 123 456"],
    ["Boris", "Shops", "Ivanov", "+389 70 123 457"],
  ],
);

const surveyLists: readonly (readonly [string, readonly string[], Rows])[] = [
  [
    "English",
    ["Survey date", "Client", "Product", "Question", "Score", "Comment"],
    [
      [45300, "Anna", "Paper", "Delivery", 5, ""],
      [45301, "Boris", "Ink", "Delivery", "", "no answer"],
    ],
  ],
  [
    "Russian",
    ["Дата опроса", "Клиент", "Продукт", "Вопрос", "Оценка", "Комментарий"],
    [
      [45300, "Анна", "Бумага", "Доставка", "отлично", ""],
      [45301, "Борис", "Чернила", "Доставка", "4 из 5", ""],
    ],
  ],
  [
    "Macedonian",
    ["Датум на анкета", "Клиент", "Производ", "Прашање", "Оцена", "Забелешка"],
    [
      [45300, "Ана", "Хартија", "Испорака", 4, ""],
      [45301, "Борис", "Мастило", "Испорака", "4,5", ""],
    ],
  ],
  [
    "Romanian",
    ["Data sondajului", "Client", "Produs", "Întrebare", "Nota", "Observații"],
    [
      [45300, "Ana", "Hârtie", "Livrare", 3, ""],
      [45301, "Boris", "Cerneală", "Livrare", 5, ""],
    ],
  ],
  [
    "Turkish",
    ["Anket tarihi", "Müşteri", "Ürün", "Soru", "Puan", "Açıklama"],
    [
      [45300, "Ayşe", "Kağıt", "Teslimat", 2, ""],
      [45301, "Boris", "Mürekkep", "Teslimat", "çok iyi", ""],
    ],
  ],
];

test.each(surveyLists)(
  "a list of surveys is known in %s by its headers, on a sheet of any name",
  (_language, headers, rows) => {
    const list = found("Sheet7", headers, rows);
    const choices = recogniseTables([list, sales, clients]);
    const [date, client, product, question, score, note] = headers;
    expect(choices.surveys?.table.name).toBe("Sheet7");
    expect(headersOf(list, choices.surveys!.columns)).toEqual({ date, client, product, question, score, note });
    expect([choices.sales?.table.name, choices.clients?.table.name]).toEqual(["Sales", "Clients"]);
    expect([choices.offers, choices.activities, choices.complaints]).toEqual([null, null, null]);
    expect(openQuestions(choices)).toEqual([]);
  },
);

const complaintLists: readonly (readonly [string, readonly string[], Rows])[] = [
  [
    "English",
    ["Date", "Client", "Product", "Complaint", "Root cause", "Fixed", "Corrective action", "Closed on"],
    [[45300, "Anna", "Paper", "wet boxes", "open van", "yes", "no", 45310]],
  ],
  [
    "Russian",
    ["Дата", "Клиент", "Продукт", "Суть жалобы", "Причина жалобы", "Устранено", "Процесс исправлен", "Дата закрытия"],
    [[45300, "Анна", "Бумага", "мокрые коробки", "открытый кузов", "да", "нет", 45310]],
  ],
  [
    "Macedonian",
    ["Датум", "Клиент", "Производ", "Поплака", "Причина", "Поправено", "Корективна мерка", "Датум на затворање"],
    [[45300, "Ана", "Хартија", "мокри кутии", "отворено возило", "да", "не", 45310]],
  ],
  [
    "Romanian",
    ["Data", "Client", "Produs", "Reclamație", "Cauza", "Remediat", "Acțiune corectivă", "Data închiderii"],
    [[45300, "Ana", "Hârtie", "cutii ude", "camion deschis", "da", "nu", 45310]],
  ],
  [
    "Turkish",
    ["Tarih", "Müşteri", "Ürün", "Şikâyet", "Kök neden", "Giderildi", "Düzeltici faaliyet", "Kapanış tarihi"],
    [[45300, "Ayşe", "Kağıt", "ıslak kutular", "açık kasa", "evet", "hayır", 45310]],
  ],
];

test.each(complaintLists)(
  "a list of complaints is known in %s by its headers, on a sheet of any name",
  (_language, headers, rows) => {
    const list = found("Sheet7", headers, rows);
    const choices = recogniseTables([list, sales, clients]);
    const [date, client, product, complaint, cause, repaired, processMended, closeDate] = headers;
    expect(headersOf(list, choices.complaints!.columns)).toEqual({
      date,
      client,
      product,
      complaint,
      cause,
      repaired,
      processMended,
      closeDate,
    });
    expect([choices.sales?.table.name, choices.clients?.table.name]).toEqual(["Sales", "Clients"]);
    expect([choices.offers, choices.activities, choices.surveys]).toEqual([null, null, null]);
    expect(openQuestions(choices)).toEqual([]);
  },
);

test("sheets that are called so need fewer columns", () => {
  const surveys = found("Satisfaction", ["Date", "Client", "Rating"], [[45300, "Anna", 5]]);
  const complaints = found("Жалобы", ["Дата", "Клиент", "Описание"], [[45300, "Анна", "мокрые коробки"]]);
  const choices = recogniseTables([surveys, complaints, sales, clients]);
  expect(choices.surveys?.table.name).toBe("Satisfaction");
  expect(choices.complaints?.table.name).toBe("Жалобы");
  expect(choices.sales?.table.name).toBe("Sales");
});

test.each<[string, string, readonly string[], Rows, "sales" | "clients" | "offers" | "activities"]>([
  [
    "sales with a rating",
    "Orders",
    ["Date", "Order no", "Client", "Amount", "Rating"],
    [
      [45292, 1, "Anna", 100.5, 5],
      [45293, 2, "Boris", 250, 4],
    ],
    "sales",
  ],
  [
    "sales that say whether there was a complaint",
    "Shipments",
    ["Дата", "Накладная", "Клиент", "Сумма", "Жалоба", "Причина возврата"],
    [
      [45292, 1, "Анна", 100.5, "нет", ""],
      [45293, 2, "Борис", 250, "да", "брак"],
    ],
    "sales",
  ],
  [
    "clients with a score and a day",
    "Clients",
    ["Client", "Segment", "Phone", "Score", "Since date", "Complaints"],
    [
      ["Anna", "Shops", "+389 70 123 456", 4, 45292, 2],
      ["Boris", "Shops", "+389 70 123 457", 2, 45293, 0],
    ],
    "clients",
  ],
  [
    "deals with a lead score",
    "Pipeline",
    ["Date", "Client", "Deal stage", "Amount", "Lead score"],
    [
      [45292, "Anna", "Offer", 100, 5],
      [45293, "Boris", "Lost", 250, 3],
    ],
    "offers",
  ],
  [
    "activities with a result",
    "Activities",
    ["Date", "Client", "Activity type", "Due date", "Done on", "Score"],
    [[45292, "Anna", "Call", 45300, "", 3]],
    "activities",
  ],
])("%s are no surveys and no complaints", (_case, name, headers, rows, key) => {
  const list = found(name, headers, rows);
  const beside = key === "sales" ? [clients] : key === "clients" ? [sales] : [sales, clients];
  const choices = recogniseTables([list, ...beside]);
  expect(choices[key]?.table.name).toBe(name);
  expect([choices.surveys, choices.complaints]).toEqual([null, null]);
});

test("complaints with a state, a kind and a deadline are neither offers nor activities", () => {
  const list = found(
    "Complaints",
    ["Date", "Client", "Type", "Complaint", "Status", "Due date", "Closed on"],
    [
      [45300, "Anna", "Quality", "wet boxes", "Open", 45310, ""],
      [45301, "Boris", "Delivery", "too late", "Rejected", 45311, 45320],
    ],
  );
  const choices = recogniseTables([list, sales, clients]);
  expect(choices.complaints?.table.name).toBe("Complaints");
  expect([choices.offers, choices.activities]).toEqual([null, null]);
});
