import { moneyText } from "../../src/imports/money";
import { isRefusal } from "../../src/imports/statement";
import { encoded, linesOf, problemsOf, read, readPayments } from "./files";

// Tables as banks of the five countries write them; names and numbers are invented.

test("a semicolon, a decimal comma and thousands parted by hard spaces", async () => {
  expect(
    await linesOf("Дата;Контрагент;Сумма\n05.01.2024;ООО Ромашка;1\u00a0234,50\n06.01.2024;ООО Вектор;-10,00\n"),
  ).toEqual(["in 2024-01-05 1234.50 ООО Ромашка", "out 2024-01-06 10.00 ООО Вектор"]);
});

test("tabs, and columns of money spent and received in Macedonian", async () => {
  const text =
    "Датум\tНазив\tЗадолжување\tОдобрување\tОпис\n05.01.2024\tАЛФА ДОО\t\t1.500,00\tФактура 7\n06.01.2024\tБЕТА ДОО\t200,00\t\tКирија\n";
  expect(await linesOf(encoded(text, "windows-1251"))).toEqual([
    "in 2024-01-05 1500.00 АЛФА ДОО",
    "out 2024-01-06 200.00 БЕТА ДОО",
  ]);
});

test("twelve lines above the headers name account and currency, totals below are no payments", async () => {
  const above = Array.from({ length: 10 }, (_, line) => `Line ${line};;;`);
  const text = [
    ...above,
    "Hesap: TR33 0006 1005 1978 6457 8413 26;;;",
    "Para birimi: TRY;;;",
    "Tarih;Açıklama;Tutar;Bakiye",
    "05/01/2024-14:03:22;GELEN EFT ALFA A.Ş. FATURA 7;1.000,00;1.500,00",
    "06/01/2024-09:00:00;MASRAF;-5,00;1.495,00",
    ";Toplam;995,00;",
  ].join("\n");
  const found = await read(text);
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.accounts).toEqual(["TR330006100519786457841326"]);
  expect(await linesOf(text)).toEqual(["in 2024-01-05 1000.00 TRY ALFA A.Ş.", "out 2024-01-06 5.00 TRY"]);
  const [period] = found.periods;
  expect([period.opening, period.closing].map((sum) => moneyText(sum!))).toEqual(["500.00", "1495.00"]);
});

test("a record over several lines, its date in words", async () => {
  const text = [
    "Data;Detalii tranzactie;Debit;Credit",
    "23 martie 2018;Incasare;;1.200,50",
    ";Ordonator: ALFA COMERT SRL;;",
    ";Detalii: factura 7;;",
    "24 martie 2018;Comision pe operatiune;2,50;",
    "25 martie 2018;Incasare;;10,00",
    ";Ordonator: BETA SRL;;",
  ].join("\n");
  expect(await linesOf(text)).toEqual([
    "in 2018-03-23 1200.50 ALFA COMERT SRL",
    "out 2018-03-24 2.50",
    "in 2018-03-25 10.00 BETA SRL",
  ]);
  const [payment] = await readPayments(text);
  expect(payment.purpose).toBe("Incasare Ordonator: ALFA COMERT SRL Detalii: factura 7");
});

test("a column of marks says which way the money went", async () => {
  expect(await linesOf("Date,Name,Amount,Dr/Cr\n2024-01-05,ALFA,10.00,CR\n2024-01-06,BETA,5.00,DR\n")).toEqual([
    "in 2024-01-05 10.00 ALFA",
    "out 2024-01-06 5.00 BETA",
  ]);
});

test("brackets are a minus", async () => {
  expect(await linesOf("Date,Name,Amount\n2024-01-05,ALFA,10.00\n2024-01-06,BETA,(5.00)\n")).toEqual([
    "in 2024-01-05 10.00 ALFA",
    "out 2024-01-06 5.00 BETA",
  ]);
});

test.each([
  ["1.234;5,50", ["1234.00", "5.50"]],
  ["1.234;5.50", ["1.234", "5.50"]],
])("1.234 is what the column proves: %s", async (amounts, expected) => {
  const rows = amounts.split(";").map((amount, place) => `0${place + 1}.01.2024;ALFA;-${amount}`);
  const payments = await readPayments(["Data;Partener;Suma", ...rows].join("\n"));
  expect(payments.map(({ amount }) => moneyText(amount))).toEqual(expected);
});

test("a running balance decides where amounts have no sign", async () => {
  expect(
    await linesOf("Date,Name,Amount,Balance\n2024-01-05,A,10,110\n2024-01-06,B,5,105\n2024-01-07,C,1,106\n"),
  ).toEqual(["in 2024-01-05 10.00 A", "out 2024-01-06 5.00 B", "in 2024-01-07 1.00 C"]);
});

test("amounts without sign, side and balance are taken as received, and that is said", async () => {
  expect(await problemsOf("Date,Name,Amount\n2024-01-05,A,10\n2024-01-06,B,5\n")).toEqual(["directionAssumed 2"]);
});

test("the account that stands in every row is the company's, where payer and payee have columns of their own", async () => {
  const text = [
    "Дата;Плательщик;Счет плательщика;ИНН плательщика;Получатель;Счет получателя;Сумма;Назначение платежа",
    "05.01.2024;ООО Ромашка;40702810500000000077;7700000003;Мы;40702810000000000001;100,00;Оплата",
    "06.01.2024;Мы;40702810000000000001;7700000001;ООО Аренда;40702810500000000088;40,00;Аренда",
  ].join("\n");
  const payments = await readPayments(text);
  expect(payments.map(({ direction, party, account }) => [direction, party.name, party.account, account])).toEqual([
    ["in", "ООО Ромашка", "40702810500000000077", "40702810000000000001"],
    ["out", "ООО Аренда", "40702810500000000088", "40702810000000000001"],
  ]);
  expect(payments[0].party.taxNumber).toBe("7700000003");
});

test("a row whose amount or day cannot be read is said with its line", async () => {
  const text = "Date,Name,Amount\n2024-01-05,A,10.00\n2024-01-06,B,ten\nsoon,C,3.00\n2024-01-07,D,-1.00\n";
  expect(await problemsOf(text)).toEqual(["amountUnreadable 3", "dateUnreadable 4"]);
});

test("a text in a field may have line breaks, and its line is still known", async () => {
  const [, second] = await readPayments('Date,Description,Amount\n2024-01-05,"A\nB",1.00\n2024-01-06,C,-2.00\n');
  expect(second.line).toBe(4);
});

test.each([
  ["", "empty"],
  ["  \r\n", "empty"],
  ["%PDF-1.7 ...", "pdf"],
  ["PK\u0003\u0004...", "workbookFile"],
  ["<!DOCTYPE html><html><body>Login</body></html>", "webPage"],
  ["Hello world, this is a letter.\nNothing else.", "noHeader"],
])("%j is no statement", async (text, code) => {
  expect(await problemsOf(text)).toEqual([`refused ${code}`]);
});

test.each([
  [
    "two columns of money and a balance",
    "07 Nov 2013,Deposit,,£500.00,£500.00\n09 Nov 2013,Cash,£20.00,,£480.00\n",
    ["in 2013-11-07 500.00 GBP", "out 2013-11-09 20.00 GBP"],
  ],
  [
    "zeros where nothing is meant",
    "11/21/2014,0,Deposit,0,500.00,500.00\n11/22/2014,101,Check,100.00,0,400.00\n",
    ["in 2014-11-21 500.00", "out 2014-11-22 100.00"],
  ],
  [
    "signs",
    "16-11-2012;DSB Kobenhavn;-48,00\n26-10-2012;Refund;+79,00\n",
    ["out 2012-11-16 48.00", "in 2012-10-26 79.00"],
  ],
  [
    "marks, and a zone behind the date",
    'DEBIT,20091224120000[0:GMT],"HOST 0371",85.00\nCREDIT,20091223120000[0:GMT],"Some Company",3520.00\n',
    ["out 2009-12-24 85.00", "in 2009-12-23 3520.00"],
  ],
])("a table without headers is read by its values: %s", async (_name, text, expected) => {
  expect(await linesOf(text)).toEqual(expected);
});

test("Sberbank puts account, tax number and name into one cell", async () => {
  const text = [
    "Выписка по счёту 40702810000000000001;;;;;",
    "Дата проводки;Счет Дебет;Счет Кредит;Сумма по дебету;Сумма по кредиту;Назначение платежа",
    '05.01.2024;"40702810500000000077\n7707083893\nООО Ромашка";"40702810000000000001\n7700000001\nМы";;1 500,00;Оплата',
    '06.01.2024;"40702810000000000001\n7700000001\nМы";"40702810500000000088\n500100732259\nИП Аренда";300,00;;Аренда',
    "Итого обороты;;;300,00;1 500,00;",
  ].join("\n");
  const payments = await readPayments(text);
  expect(payments.map(({ direction, party }) => [direction, party.name, party.taxNumber, party.account])).toEqual([
    ["in", "ООО Ромашка", "7707083893", "40702810500000000077"],
    ["out", "ИП Аренда", "500100732259", "40702810500000000088"],
  ]);
});
