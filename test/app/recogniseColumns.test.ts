import { clientRoles } from "../../src/analysis/tables/clientRoles";
import { salesRoles } from "../../src/analysis/tables/salesRoles";
import { matchRoles, recogniseColumns } from "../../src/app/recogniseColumns";
import { loadCsv } from "../setup/csvTables";
import { found, foundCsv, headersOf } from "./tables";

const salesHeaders = (headers: string[], rows: (string | number)[][] = []) => {
  const table = found("Sales", headers, rows);
  return headersOf(table, recogniseColumns(salesRoles, table));
};
const clientHeaders = (headers: string[], rows: (string | number)[][] = []) => {
  const table = found("Clients", headers, rows);
  return headersOf(table, recogniseColumns(clientRoles, table));
};

describe("recognising sales columns", () => {
  it("finds Northwind's columns and takes the category for the product", () => {
    const table = foundCsv("Sales", loadCsv("northwind_sales.csv"));
    expect(headersOf(table, recogniseColumns(salesRoles, table))).toEqual({
      date: "date",
      client: "client",
      amount: "amount",
      document: "order_id",
      product: "category",
      manager: "manager",
      quantity: "quantity",
    });
  });

  it("finds Chinook's columns", () => {
    const table = foundCsv("Sales", loadCsv("chinook_sales.csv"));
    expect(headersOf(table, recogniseColumns(salesRoles, table))).toMatchObject({
      date: "date",
      client: "client",
      amount: "amount",
      document: "order_id",
      product: "category",
      manager: "manager",
    });
  });

  it.each([
    "Сумма, руб.",
    "Сумма (тыс. руб.)",
    "Amount, EUR",
    "Amount in USD",
    "Износ, ден.",
    "Suma (lei)",
    "Tutar TL",
  ])("is as sure of “%s” as of the header without its currency", (header) => {
    const match = matchRoles(salesRoles, found("Sales", ["Date", "Client", header], [[45292, "Anna", 1500]])).amount;
    expect(match).toMatchObject({ column: 2 });
    expect(match!.confidence).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    ["Дата проводки", "Плательщик", "Сумма по дебету", "Сумма по кредиту", "Назначение платежа"],
    ["Posting date", "Payer", "Debit", "Credit", "Details"],
    ["Датум на уплата", "Уплаќач", "Должи", "Побарува", "Намена"],
    ["Data tranzacției", "Plătitor", "Debit", "Credit", "Detalii"],
    ["İşlem tarihi", "Gönderen", "Borç", "Alacak", "Açıklama"],
  ])("takes the incoming payments of a statement with “%s” for sales, and is sure of it", (...headers) => {
    const [date, client, , credit] = headers;
    const table = found("Statement", headers, [["09.01.2024", "Anna", "", "1 500,00", "invoice 15"]]);
    const matches = matchRoles(salesRoles, table);
    expect(headersOf(table, recogniseColumns(salesRoles, table))).toMatchObject({ date, client, amount: credit });
    for (const role of ["date", "client", "amount"] as const) {
      expect(matches[role]!.confidence).toBeGreaterThanOrEqual(0.85);
    }
  });

  it.each(["Email messages count", "Количество звонков", "Број на состаноци", "Număr de apeluri", "Görev adedi"])(
    "does not take “%s” of an export of deals for what was sold",
    (header) => {
      const columns = salesHeaders(["Date", "Client", "Amount", header], [[45292, "Anna", 1500, 3]]);
      expect(Object.values(columns)).not.toContain(header);
    },
  );

  it("takes a Macedonian day for a day, although it is written like a currency", () => {
    expect(salesHeaders(["Ден", "Клиент", "Износ, ден."], [[45292, "Ана", 1500]])).toMatchObject({
      date: "Ден",
      amount: "Износ, ден.",
    });
  });

  it.each([
    [
      "English",
      ["Order Date", "Customer Name", "Invoice No.", "Product Category", "Product", "Salesperson", "Qty", "Net Amount"],
      {
        date: "Order Date",
        client: "Customer Name",
        document: "Invoice No.",
        product: "Product Category",
        manager: "Salesperson",
        quantity: "Qty",
        amount: "Net Amount",
      },
    ],
    [
      "Russian",
      [
        "№ документа",
        "Дата продажи",
        "Наименование клиента",
        "Товарная группа",
        "Товар",
        "Менеджер",
        "Кол-во",
        "Сумма, руб.",
        "Маржа, руб.",
        "Маржа, %",
        "Себестоимость",
        "Канал продаж",
      ],
      {
        document: "№ документа",
        date: "Дата продажи",
        client: "Наименование клиента",
        product: "Товарная группа",
        manager: "Менеджер",
        quantity: "Кол-во",
        amount: "Сумма, руб.",
        margin: "Маржа, руб.",
        marginPercent: "Маржа, %",
        cost: "Себестоимость",
        channel: "Канал продаж",
      },
    ],
    [
      "Macedonian",
      ["Датум", "Комитент", "Број на фактура", "Група на производи", "Комерцијалист", "Износ", "Добивка"],
      {
        date: "Датум",
        client: "Комитент",
        document: "Број на фактура",
        product: "Група на производи",
        manager: "Комерцијалист",
        amount: "Износ",
        margin: "Добивка",
      },
    ],
    [
      "Romanian",
      [
        "Data facturii",
        "Denumire client",
        "Nr. factură",
        "Categorie",
        "Produs",
        "Agent de vânzări",
        "Cantitate",
        "Valoare fără TVA",
      ],
      {
        date: "Data facturii",
        client: "Denumire client",
        document: "Nr. factură",
        product: "Categorie",
        manager: "Agent de vânzări",
        quantity: "Cantitate",
        amount: "Valoare fără TVA",
      },
    ],
    [
      "capital Turkish",
      [
        "TARİH",
        "CARİ UNVANI",
        "FATURA NO",
        "ÜRÜN GRUBU",
        "ÜRÜN ADI",
        "SATIŞ TEMSİLCİSİ",
        "MİKTAR",
        "NET TUTAR",
        "KÂR MARJI",
      ],
      {
        date: "TARİH",
        client: "CARİ UNVANI",
        document: "FATURA NO",
        product: "ÜRÜN GRUBU",
        manager: "SATIŞ TEMSİLCİSİ",
        quantity: "MİKTAR",
        amount: "NET TUTAR",
        marginPercent: "KÂR MARJI",
      },
    ],
  ])("reads %s headers", (_language, headers, expected) => {
    expect(salesHeaders(headers)).toEqual(expected);
  });

  it("prefers a header that is the word to one that contains it", () => {
    expect(salesHeaders(["Required date", "Date", "Client city", "Client", "Discount amount", "Amount"])).toEqual({
      date: "Date",
      client: "Client",
      amount: "Amount",
    });
  });

  it("takes an article column for the product only where there is no group", () => {
    expect(salesHeaders(["Product"]).product).toBe("Product");
    expect(salesHeaders(["Product", "Item group"]).product).toBe("Item group");
    expect(salesHeaders(["Product", "Customer group"]).product).toBe("Product");
  });

  it("takes the client's name rather than its code, and the code where there is nothing else", () => {
    expect(salesHeaders(["Customer ID", "Customer"]).client).toBe("Customer");
    expect(salesHeaders(["Customer ID"]).client).toBe("Customer ID");
  });

  it("lets sample values decide between two columns of one meaning", () => {
    const rows = [
      ["north", 45292, "x", 10],
      ["south", 45293, "y", 12.5],
    ];
    expect(salesHeaders(["Date", "Order date", "Amount", "Total"], rows)).toMatchObject({
      date: "Order date",
      amount: "Total",
    });
  });

  it("accepts dates and amounts that are text", () => {
    const rows = [
      ["31.01.2024", "1 234,50"],
      ["Feb 3, 2024", "12.00 €"],
    ];
    expect(salesHeaders(["Date", "Amount"], rows)).toEqual({ date: "Date", amount: "Amount" });
  });

  it("does not mind that one sample cell in two is spoilt or blank", () => {
    const rows = [
      ["#N/A", "?"],
      ["31.01.2024", 100],
      ["", ""],
    ];
    expect(salesHeaders(["Date", "Amount"], rows)).toEqual({ date: "Date", amount: "Amount" });
  });

  it("takes a column called Date with unreadable values where there is no better one", () => {
    expect(salesHeaders(["Date", "Sales rep", "Amount"], [["?", "Ivanov", 10]])).toEqual({
      date: "Date",
      manager: "Sales rep",
      amount: "Amount",
    });
  });

  it.each(["Invoice total", "Сумма накладной", "Износ на фактура", "Total factură", "Fatura tutarı"])(
    "takes “%s” for no document, though it names one",
    (header) => {
      const rows = [["2024-01-05", "Anna", 100, 150], ["2024-02-05", "Boris", 200, 260], ["2024-03-05", "Anna", 300, 330]]; // prettier-ignore
      expect(salesHeaders(["Date", "Client", "Amount", header], rows).document).toBeUndefined();
    },
  );

  it("gives no column two roles and no role two columns", () => {
    const columns = Object.values(
      recogniseColumns(salesRoles, found("Sales", ["Date", "Date", "Sales", "Sales", "Client", "Client"])),
    );
    expect(columns).toEqual([0, 4, 2]);
  });

  it("finds nothing in blank headers", () => {
    expect(salesHeaders(["", " ", "-"])).toEqual({});
  });

  it("says how sure it is", () => {
    const matches = matchRoles(salesRoles, found("Sales", ["Date", "Name of the customer", "Customer phone"]));
    expect(matches.date?.confidence).toBe(1);
    expect(matches.client?.column).toBe(1);
    expect(matches.client?.confidence).toBeLessThan(0.8);
  });
});

describe("recognising client columns", () => {
  it("finds Northwind's clients with their phones and addresses, and nothing else", () => {
    const table = foundCsv("Clients", loadCsv("northwind_clients.csv"));
    expect(headersOf(table, recogniseColumns(clientRoles, table))).toEqual({
      client: "client",
      phone: "phone",
      address: "address",
    });
  });

  it.each([
    [["Client", "Tax number", "Phone", "E-mail"]],
    [["Клиент", "ИНН/КПП", "Тел.", "Электронная почта"]],
    [["Клиент", "ЕДБ", "Телефонски број", "Е-пошта"]],
    [["Client", "CUI", "Nr. telefon", "Adresă de email"]],
    [["Müşteri", "Vergi No", "Cep Telefonu", "E-posta"]],
  ])("tells tax number, phone and e-mail by the headers %j and by what stands below", (headers) => {
    const table = found("Clients", headers, [["Alfa", "7701234567", "+7 495 123-45-67", "info@alfa.ru"]]);
    expect(recogniseColumns(clientRoles, table)).toEqual({ client: 0, taxNumber: 1, phone: 2, email: 3 });
    const without = found("Clients", headers, [["Alfa", "yes", "mobile", "sent"]]);
    expect(recogniseColumns(clientRoles, without)).toEqual({ client: 0 });
  });

  it.each([
    [["Client", "Contact person", "Address", "City", "E-mail address"]],
    [["Клиент", "Контактное лицо", "Почтовый адрес", "Город", "Эл. почта"]],
    [["Клиент", "Лице за контакт", "Адреса", "Град", "Е-пошта"]],
    [["Client", "Persoană de contact", "Adresă", "Oraș", "Adresă de email"]],
    [["Müşteri", "İlgili kişi", "Adres", "Şehir", "E-posta adresi"]],
  ])("tells contact person and address by the headers %j", (headers) => {
    const table = found("Clients", headers, [["Alfa", "Ana Petrova", "Main St. 1", "Skopje", "info@alfa.ru"]]);
    expect(recogniseColumns(clientRoles, table)).toEqual({ client: 0, contactPerson: 1, address: 2, email: 4 });
    const without = found("Clients", headers, [["Alfa", "070 123 456", "www.alfa.ru", "", "sent"]]);
    expect(recogniseColumns(clientRoles, without)).toEqual({ client: 0 });
  });

  it("finds the columns of the small case", () => {
    const table = foundCsv("Clients", loadCsv("tiny_clients.csv"));
    expect(headersOf(table, recogniseColumns(clientRoles, table))).toEqual({
      client: "client",
      manager: "manager",
      segment: "segment",
      buysFromCompetitors: "buys_from_competitors",
      recommends: "recommends",
    });
  });

  it.each([
    [["Client", "Segment", "Account manager", "Potential", "Buys from competitors", "Recommends", "Reason lost"]],
    [["Клиент", "Сегмент", "Ответственный", "Потенциал", "Покупает у конкурентов", "Рекомендует", "Причина ухода"]],
    [
      [
        "Клиент",
        "Сегмент",
        "Одговорен менаџер",
        "Потенцијал",
        "Купува од конкуренција",
        "Препорачува",
        "Причина за губење",
      ],
    ],
    [["Client", "Segment", "Responsabil", "Potențial", "Cumpără de la concurență", "Recomandă", "Motivul pierderii"]],
    [
      [
        "Müşteri",
        "Segment",
        "Müşteri temsilcisi",
        "Potansiyel",
        "Rakiplerden alıyor",
        "Tavsiye ediyor",
        "Kayıp nedeni",
      ],
    ],
  ])("reads %j", (headers) => {
    const [client, segment, manager, potential, buysFromCompetitors, recommends, lostReason] = headers;
    expect(clientHeaders(headers)).toEqual({
      client,
      segment,
      manager,
      potential,
      buysFromCompetitors,
      recommends,
      lostReason,
    });
  });
});
