import type { ColumnDecision } from "../../src/analysis/columns/columnDecision";
import { salesRoles } from "../../src/analysis/tables/salesRoles";
import type { CellValue } from "../../src/analysis/types";
import { columnDecisions } from "../../src/app/columnDecisions";
import { found } from "./tables";

const days = [45306, 45337, 45366, 45371, 45397, 45400];
const clients = ["Alfa", "Beta", "Alfa", "Gama", "Beta", "Alfa"];
const net = [1000, 500, 1000, 250.5, 80, 75];
const tax = [200, 100, 200, 50.1, 16, 15];
const gross = [1200, 600, 1200, 300.6, 96, 90];
const numbers = ["F1", "F2", "F3", "F4", "F5", "F6"];
const counter = [1, 2, 3, 4, 5, 6];
const due = days.map((day) => day + 30);
const own = clients.map(() => "My company");

const roles = { ...salesRoles, price: { kind: "amount" } } as const;

type Column = readonly [header: string, cells: readonly CellValue[]];

/** Each role's header, with "?" where it is a question. */
function decided(...columns: readonly Column[]) {
  const rows = days.map((_day, row) => columns.map(([, cells]) => cells[row]));
  const table = found(
    "Sheet1",
    columns.map(([header]) => header),
    rows,
    { sample: rows },
  );
  const decisions = columnDecisions(roles, table);
  const header = (column: number) => table.headers[column];
  const of = (role: keyof typeof roles): ColumnDecision => decisions.get(role)!;
  const headers: Record<string, string> = {};
  for (const [role, { column, question }] of decisions) {
    if (question !== null) headers[role] = `?${column === null ? "" : header(column)}`;
    else if (column !== null) headers[role] = header(column);
  }
  return { headers, of, header };
}

const date: Column = ["Date", days];
const client: Column = ["Client", clients];
const amount: Column = ["Amount", net];

describe("the amount among columns of money", () => {
  it.each([
    ["Стоимость без НДС", "Сумма НДС", "Стоимость с НДС"],
    ["Сумма", "НДС", "Всего"],
    ["Основица", "ДДВ", "Вкупно"],
    ["Вкупно без ДДВ", "Износ на ДДВ", "Вкупно со ДДВ"],
    ["Bază impozabilă", "TVA", "Total"],
    ["Valoare fără TVA", "Valoare TVA", "Valoare cu TVA"],
    ["Matrah", "KDV", "Genel Toplam"],
    ["KDV Hariç Tutar", "KDV Tutarı", "KDV Dahil Tutar"],
    ["Untaxed Amount", "Tax", "Total"],
    ["Net", "VAT", "Gross"],
    ["Subtotal", "Sales tax", "Total"],
  ])("is the one without tax: of %s, %s and %s", (first, second, third) => {
    const { headers, of, header } = decided(date, client, [first, net], [second, tax], [third, gross]);
    expect(headers.amount).toBe(first);
    const { code, columns } = of("amount").reason!;
    expect(code).toBe("withoutTax");
    expect(Object.values(columns).map(header).sort()).toEqual([first, second, third].sort());
  });

  it.each([
    ["Сумма НДС", "Всего с НДС"],
    ["В т.ч. НДС", "Сумма"],
    ["Износ на ДДВ", "Износ со ДДВ"],
    ["Valoare TVA", "Valoare cu TVA"],
    ["KDV Tutarı", "Toplam Tutar"],
    ["Tax Amount", "Invoice Total"],
  ])("is never the tax: of %s and %s", (first, second) => {
    expect(decided(date, client, [first, tax], [second, gross]).headers.amount).toBe(second);
    expect(decided(date, client, [second, gross], [first, tax]).headers.amount).toBe(second);
  });

  it("is what is left after the discount", () => {
    const discount = net.map((value) => value / 10);
    const left = net.map((value) => value - value / 10);
    const { headers, of } = decided(date, client, ["Amount", net], ["Discount", discount], ["Total", left]);
    expect(headers.amount).toBe("Total");
    expect(of("amount").reason!.code).toBe("afterDiscount");
  });

  it("is the total of what was paid and what is left to pay", () => {
    const paid = gross.map((value, row) => (row % 2 === 0 ? value : value / 2));
    const rest = gross.map((value, row) => value - paid[row]);
    const columns: Column[] = [date, client, ["Всего", gross], ["Оплачено", paid], ["Остаток", rest]];
    expect(decided(...columns).headers.amount).toBe("Всего");
  });

  it("is the order's total rather than its delivery", () => {
    const delivery = [5, 5, 0, 7.5, 5, 5];
    const total = net.map((value, row) => value + delivery[row]);
    const columns: Column[] = [date, client, ["shipping_total", delivery], ["order_subtotal", net]];
    expect(decided(...columns, ["order_total", total]).headers.amount).toBe("order_total");
  });

  it("is the goods where a total is the sum of the goods, the tax and the delivery", () => {
    const freight = [5, 5, 0, 7.5, 5, 5];
    const total = gross.map((value, row) => value + freight[row]);
    const columns: Column[] = [date, client, ["Ext Price", net], ["Sales Tax", tax], ["Freight", freight]];
    const { headers, of } = decided(...columns, ["Invoice Total", total]);
    expect([headers.amount, of("amount").reason!.code]).toEqual(["Ext Price", "withoutTaxOf"]);
  });

  it("is not decided by a share that is no tax by any word", () => {
    const columns: Column[] = [
      ["Стоимость", gross],
      ["Вознаграждение", tax],
      ["Сумма к перечислению", net],
    ];
    expect(decided(date, client, ...columns).of("amount").reason!.code).not.toBe("withoutTax");
  });

  it("is what is left after the discount also where the amount before it is called gross", () => {
    const discount = net.map((value) => value / 10);
    const before = net.map((value) => value + value / 10);
    const columns: Column[] = [
      ["İskonto", discount],
      ["Net Tutar", net],
      ["Brüt Tutar", before],
    ];
    const { headers, of } = decided(date, client, ...columns);
    expect([headers.amount, of("amount").reason!.code]).toEqual(["Net Tutar", "afterDiscount"]);
  });

  it("is confirmed by quantity times price", () => {
    const quantity = [2, 10, 1, 3, 4, 5];
    const price = net.map((value, row) => value / quantity[row]);
    const { headers, of } = decided(date, client, ["Кол-во", quantity], ["Цена", price], ["Стоимость", net]);
    expect(headers.amount).toBe("Стоимость");
    expect(of("amount").reason!.code).toBe("lineAmount");
  });

  it.each([
    ["Quantity", "Price"],
    ["Кол-во", "Цена"],
    ["Количина", "Единечна цена"],
    ["Cantitate", "Preț unitar"],
    ["Miktar", "Birim Fiyat"],
  ])("is %s times %s where there is no other", (quantity, price) => {
    const { of } = decided(date, client, [quantity, counter], [price, net]);
    const { column, reason, question } = of("amount");
    expect([column, question, reason]).toEqual([null, null, { code: "product", columns: { quantity: 2, price: 3 } }]);
  });

  it("is asked about where two columns of amounts have nothing to do with each other", () => {
    const { headers, of, header } = decided(date, client, ["Amount", net], ["Total", [9, 8, 7, 6, 5, 4]]);
    expect(headers.amount).toBe("?Amount");
    expect(of("amount").rivals.map(({ column }) => header(column))).toEqual(["Total"]);
  });

  it("is not asked about where both hold the same", () => {
    expect(decided(date, client, ["Amount", net], ["Total", net]).headers.amount).toBe("Amount");
  });
});

describe("the day of the sale among other days", () => {
  it.each([
    ["Date of invoice", "Due Date"],
    ["Дата отгрузки", "Срок оплаты (дата)"],
    ["Датум на фактура", "Датум на доспевање"],
    ["Data facturii", "Data scadenței"],
    ["Fatura Tarihi", "Vade Tarihi"],
    ["Order date", "Delivery date"],
    ["Дата", "Дата рождения"],
    ["Date", "Last modified date"],
  ])("is %s, not %s", (right, wrong) => {
    expect(decided([wrong, due], [right, days], client, amount).headers.date).toBe(right);
  });

  it("is asked about where there is nothing but a due date", () => {
    const { headers, of } = decided(["Due date", due], client, amount);
    expect(headers.date).toBe("?");
    expect(of("date").rivals).toEqual([{ column: 0, confidence: expect.any(Number), doubt: "due" }]);
  });

  it("is no day of a month, as if it were one of January 1900", () => {
    expect(decided(["Day", [20, 15, 3, 9, 28, 1]], client, amount).headers.date).toMatch(/^\?/);
  });
});

describe("whole months", () => {
  it.each([
    ["Month", ["Jan-24", "Feb-24", "Mar-24", "Mar-24", "Apr-24", "Apr-24"]],
    ["Месяц", ["янв 2024", "фев 2024", "мар 2024", "мар 2024", "апр 2024", "апр 2024"]],
    ["Период", ["янв.24", "фев.24", "мар.24", "мар.24", "апр.24", "апр.24"]],
    ["Месец", ["јануари 2024", "февруари 2024", "март 2024", "март 2024", "април 2024", "април 2024"]],
    ["Luna", ["ian. 2024", "feb. 2024", "mar. 2024", "mar. 2024", "apr. 2024", "apr. 2024"]],
    ["Ay", ["Oca 2024", "Şub 2024", "Mar 2024", "Mar 2024", "Nis 2024", "Nis 2024"]],
  ])("under %s are the days where there is nothing better", (header, months) => {
    expect(decided([header, months], client, amount).headers.date).toBe(header);
    expect(decided([header, months], date, client, amount).headers.date).toBe("Date");
  });

  it("are no days without their year", () => {
    const months = ["January", "February", "March", "March", "April", "April"];
    expect(decided(["Month", months], client, amount).headers.date).not.toBe("Month");
    const years = months.map(() => 2024);
    expect(decided(["Year", years], ["Month", months], client, amount).headers).toMatchObject({
      year: "Year",
      month: "Month",
    });
  });
});

describe("the client among other names", () => {
  it.each([
    ["Customer", "Company"],
    ["Контрагент", "Организация"],
    ["Грузополучатель", "Организация"],
    ["Комитент", "Фирма"],
    ["Client", "Firmă"],
    ["Cari Unvanı", "Şirket"],
    ["Invoice Partner Display Name", "Company"],
  ])("is %s, not our own %s", (right, wrong) => {
    expect(decided(date, [wrong, own], [right, clients], amount).headers.client).toBe(right);
  });

  it("is asked about where there is nothing but our own company", () => {
    const { headers, of, header } = decided(date, ["Company", own], ["Deliver to", clients], amount);
    expect(headers.client).toBe("?Company");
    expect(of("client").rivals.map(({ column }) => header(column))).toEqual(["Deliver to"]);
  });

  it("is no note about it", () => {
    const notes = ["ring twice", "", "x", "", "y", "z"];
    expect(decided(date, ["customer_note", notes], ["customer_name", clients], amount).headers.client).toBe(
      "customer_name",
    );
  });

  it("is its name where a code beside it means the same", () => {
    const codes = clients.map((name) => 100000 + name.charCodeAt(0));
    expect(decided(date, ["Customer", codes], ["Customer name", clients], amount).headers.client).toBe("Customer name");
  });
});

describe("the document among other numbers", () => {
  it.each(["No", "№", "№ п/п", "Бр.", "Р.бр.", "Nr. crt.", "Sıra No", "Line"])(
    "is not %s that counts the rows",
    (header) => {
      expect(decided([header, counter], date, client, amount).headers.document).toBeUndefined();
      expect(decided([header, [1, 2, 3, 1, 2, 1]], date, client, amount).headers.document).toBeUndefined();
    },
  );

  it.each(["No", "№", "Бр.", "Nr.", "Numara"])("is %s that numbers something else", (header) => {
    expect(decided([header, [1001, 1003, 1004, 1010, 1011, 1012]], date, client, amount).headers.document).toBe(header);
  });

  it.each(["Customer No.", "№ клиента", "Шифра на комитент", "Nr. client", "Müşteri No"])(
    "is not %s, which numbers the clients",
    (header) => {
      const codes = clients.map((name) => `C${name.charCodeAt(0)}`);
      expect(decided(date, [header, codes], ["Customer Name", clients], amount).headers.document).toBeUndefined();
    },
  );

  it("is no column of days", () => {
    const written = ["01-13-25", "02-14-25", "03-15-25", "04-16-25", "05-17-25", "06-18-25"];
    expect(decided(["Invoice made", written], client, amount).headers.document).toBeUndefined();
  });

  it("may begin at 1 where its header names a document", () => {
    expect(decided(["№ документа", counter], date, client, amount).headers.document).toBe("№ документа");
    expect(decided(["Invoice no.", counter], date, client, amount).headers.document).toBe("Invoice no.");
  });

  it.each(["Счет", "Сметка", "Account no.", "IBAN", "Hesap No", "Cont"])("is not the payer’s account %s", (header) => {
    const accounts = clients.map((name) => `300-00000${name.charCodeAt(0)}-7788`);
    expect(decided(date, [header, accounts], client, amount).headers.document).toBeUndefined();
  });

  it.each(["Number of employees", "Число сотрудников", "Број на вработени", "Număr de angajați", "No of boxes"])(
    "is not the number of something: %s",
    (header) => {
      const counts = clients.map((_name, row) => [5, 10][row % 2]);
      expect(decided(date, [header, counts], client, amount).headers.document).toBeUndefined();
    },
  );

  it("is not a client whose header contains an order", () => {
    const namedOnce = clients.map((name, row) => (row % 3 === 0 ? name : ""));
    const { headers } = decided(date, ["Заказчик", namedOnce], amount);
    expect([headers.document, headers.client]).toEqual([undefined, "Заказчик"]);
  });

  it("is no account because that is short", () => {
    const accounts = clients.map((name) => `A-${name.charCodeAt(0)}`);
    expect(decided(date, ["Счет", accounts], client, amount).headers.document).toBeUndefined();
    expect(decided(date, ["Счет", numbers], client, amount).headers.document).toBe("Счет");
  });
});

describe("debit and credit", () => {
  const debit = [1000, null, 500, 250, null, null];
  const credit = [null, 500, null, null, 80, 400];

  it.each([
    ["Debit", "Credit"],
    ["Дебет", "Кредит"],
    ["Должи", "Побарува"],
    ["Debit", "Credit"],
    ["Borç", "Alacak"],
  ])("of the same clients are asked about: %s, %s", (first, second) => {
    // Alfa and Beta are charged and pay; which of both is the turnover, nobody can tell.
    const names: Column = ["Client", ["Alfa", "Alfa", "Beta", "Beta", "Beta", "Alfa"]];
    const { headers, of, header } = decided(date, names, [first, debit], [second, credit]);
    expect(headers.amount).toBe(`?${second}`);
    expect(of("amount").rivals.map(({ column }) => header(column))).toEqual([first]);
  });

  it("are asked about under the Macedonian words of an account too", () => {
    const columns: Column[] = [
      ["Долгува", net.map((value, row) => (row < 3 ? value : null))],
      ["Побарува", net.map((value, row) => (row < 3 ? null : value))],
    ];
    const both = ["Alfa", "Beta", "Gama", "Gama", "Beta", "Alfa"];
    expect(decided(date, ["Комитент", both], ...columns).of("amount").question).toBe("rivals");
  });

  it("of a bank statement are not: those who are paid are no clients", () => {
    const names: Column = ["Payer", ["Tax office", "Alfa", "Staff", "Power", "Beta", "Alfa"]];
    expect(decided(date, names, ["Debit", debit], ["Credit", credit]).headers.amount).toBe("Credit");
  });
});

describe("the manager", () => {
  it.each(["Employees", "Количество сотрудников", "Број на вработени", "Număr de angajați", "Çalışan sayısı"])(
    "is no count of people: %s",
    (header) => {
      expect(decided(date, client, amount, [header, [83, 10, 10, 200, 83, 5]]).headers.manager).toBeUndefined();
    },
  );
});

describe("a state", () => {
  const state: Column = ["State", ["Kentucky", "Texas", "Kentucky", "Ohio", "Texas", "Ohio"]];

  test("beside a city is a part of the address, of which nothing is asked", () => {
    const city: Column = ["City", ["Henderson", "Houston", "Henderson", "Toledo", "Houston", "Toledo"]];
    const { headers, of } = decided(date, client, amount, city, state);
    expect(headers).toMatchObject({ date: "Date", client: "Client", amount: "Amount" });
    expect(of("state").column).toBeNull();
  });

  test("without one is that of the sale", () => {
    expect(decided(date, client, amount, state).headers.state).toBe("State");
  });
});

test("headers that a database writes as one word are read as several", () => {
  const period: Column = ["YEAR_ID", days.map(() => 2024)];
  const month: Column = ["MONTH_ID", [1, 2, 3, 3, 4, 4]];
  const { headers } = decided(
    ["ORDERNUMBER", numbers],
    ["SALES", net],
    ["ORDERDATE", days],
    period,
    month,
    ["PRODUCTLINE", ["Cars", "Ships", "Cars", "Ships", "Cars", "Ships"]],
    ["CUSTOMERNAME", clients],
  );
  expect(headers).toMatchObject({
    date: "ORDERDATE",
    client: "CUSTOMERNAME",
    amount: "SALES",
    document: "ORDERNUMBER",
    product: "PRODUCTLINE",
  });
});

test("a product stands in the column that holds something", () => {
  const { headers } = decided(
    date,
    client,
    ["Subtotal", net],
    ["Lineitem sku", days.map(() => null)],
    ["Lineitem name", ["Mug", "Cap", "Mug", "Cap", "Mug", "Cap"]],
  );
  expect(headers.product).toBe("Lineitem name");
});
