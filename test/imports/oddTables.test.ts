import { moneyText, type Money } from "../../src/imports/money";
import { isRefusal } from "../../src/imports/statement";
import { encoded, read, utf8 } from "./files";

// Tables as banks and programs write them, invented here: nothing of their layouts is in the words of the reader.

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    bytes[2 + at * 2] = text.charCodeAt(at) & 0xff;
    bytes[3 + at * 2] = text.charCodeAt(at) >> 8;
  }
  return bytes;
};

/** Sums received and spent by currency and account, or why the file is refused; how many payments. */
async function sumsOf(given: string | Uint8Array): Promise<string> {
  const found = await read(typeof given === "string" ? utf8(given) : given);
  if (isRefusal(found)) return `refused ${found.refused}`;
  const sums = new Map<string, { in: Money; out: Money; count: number }>();
  for (const { direction, amount, currency } of found.payments) {
    const sum = sums.get(currency) ?? { in: 0n, out: 0n, count: 0 };
    sum[direction] += amount;
    sum.count++;
    sums.set(currency, sum);
  }
  const parts = [...sums].map(([currency, sum]) =>
    `${currency} ${sum.count}: +${moneyText(sum.in)} -${moneyText(sum.out)}`.trim(),
  );
  const problems = found.problems.map(({ code, line }) => `${code} ${line}`);
  return [...parts, ...problems].join("; ");
}

const lines = (...rows: readonly string[]): string => rows.join("\r\n");
const quoted = (row: string): string =>
  row
    .split(";")
    .map((field) => `"${field}"`)
    .join(";");

test.each<readonly [string, string | Uint8Array, string]>([
  [
    "UTF-16 with tabs",
    utf16(
      lines(
        "Tarih\tAçıklama\tTutar\tBakiye",
        "05/01/2024\tGelen EFT Ayşe\t1.250,00\t2.250,00",
        "06/01/2024\tKira\t-250,50\t1.999,50",
      ),
    ),
    "2: +1250.00 -250.50",
  ],
  [
    "a byte order mark and quotation marks around every field",
    utf8(
      `\ufeff${lines("Date;Details;Debit;Credit", "31/01/2024;Rent;500.00;", "15/02/2024;ACME LTD;;1,250.00").split("\r\n").map(quoted).join("\r\n")}`,
    ),
    "2: +1250.00 -500.00",
  ],
  [
    "a negative debit",
    lines("Data;Descriere;Debit;Credit", "05.01.2024;Chirie;-500,00;", "06.01.2024;ALFA SRL;;1.250,00"),
    "2: +1250.00 -500.00",
  ],
  [
    "a credit with a minus is money that went back",
    lines(
      "Data;Descriere;Debit;Credit",
      "05.01.2024;Chirie;500,00;",
      "06.01.2024;ALFA SRL;;1.250,00",
      "07.01.2024;Stornare ALFA SRL;;-250,00",
    ),
    "3: +1250.00 -750.00",
  ],
  ["nothing but headers", lines("Date;Details;Amount;Balance"), ""],
  ["one payment", lines("Date;Payer;Amount", "05.01.2024;ALFA;+10,00"), "1: +10.00 -0.00"],
  [
    "two currencies in a column",
    lines(
      "Booking date,Counterparty,Amount,Currency",
      "2024-01-05,ALFA,100.00,EUR",
      "2024-01-06,BETA,-50.00,EUR",
      "2024-01-07,GAMMA,70.00,USD",
    ),
    "EUR 2: +100.00 -50.00; USD 1: +70.00 -0.00",
  ],
  [
    "currencies beside the amounts",
    lines(
      "Дата;Контрагент;Сумма",
      "05.01.2024;Альфа;1 500,00 ₽",
      "06.01.2024;Бета;-200,00 ₽",
      "07.01.2024;Gamma;50,00 €",
    ),
    "RUB 2: +1500.00 -200.00; EUR 1: +50.00 -0.00",
  ],
  [
    "signs behind the numbers, and a plus",
    lines("Datum;Naam;Bedrag", "20240105;ALFA;100,00+", "20240106;BETA;50,00-"),
    "2: +100.00 -50.00",
  ],
  [
    "words for the way",
    lines(
      "Дата операции;Тип;Сумма операции;Контрагент",
      "05.01.2024;Зачисление;100,00;Альфа",
      "06.01.2024;Списание;40,00;Бета",
    ),
    "2: +100.00 -40.00",
  ],
  [
    "four decimals, and none",
    lines("Date;Payer;Amount", "05.01.2024;ALFA;10,1250", "06.01.2024;BETA;-3"),
    "2: +10.125 -3.00",
  ],
  [
    "windows-1254, days with times, newest first, a running balance",
    encoded(
      lines(
        "Tarih/Saat;Açıklama;İşlem Tutarı;Bakiye",
        "06/01/2024-10:15:00;Kira ödemesi;-250,50;999,50",
        "05/01/2024-09:00:00;GELEN HAVALE ŞİRİN LTD;1.250,00;1.250,00",
      ),
      "windows-1254",
    ),
    "2: +1250.00 -250.50",
  ],
  [
    "a preamble of sums and an account, totals between months",
    lines(
      "Извод за сметка;300000000012345;;",
      "Период:;01.01.2024 - 29.02.2024;;",
      "Почетно салдо;1.000,00;;",
      "Датум;Назив;Должи;Побарува",
      "05.01.2024;Алфа ДОО;0,00;1.200,00",
      "Вкупно јануари;;0,00;1.200,00",
      "06.02.2024;Кирија;300,00;0,00",
      "Вкупно февруари;;300,00;0,00",
      "Крајно салдо;;;1.900,00",
    ),
    "2: +1200.00 -300.00",
  ],
  [
    "two accounts in one table",
    lines(
      "Account;Date;Counterparty;Amount",
      "RO49AAAA1B31007593840000;2024-01-05;ALFA;100.00",
      "RO66BACX0000001234567890;2024-01-05;BETA;70.00",
      "RO49AAAA1B31007593840000;2024-01-06;GAMMA;-30.00",
    ),
    "3: +170.00 -30.00",
  ],
  [
    "a table for each account, one below the other",
    lines(
      "Account 1;;",
      "Date;Payer;Amount",
      "05.01.2024;ALFA;100,00",
      ";;",
      "Account 2;;",
      "Date;Payer;Amount",
      "06.01.2024;BETA;-70,00",
    ),
    "2: +100.00 -70.00; dateUnreadable 5",
  ],
  [
    "months in words",
    lines(
      "Data,Detalii,Debit,Credit",
      '05 ianuarie 2024,Incasare,,"1.250,00"',
      ',"Ordonator: ALFA SRL",,',
      '06 februarie 2024,Plata,"300,00",',
    ),
    "2: +1250.00 -300.00",
  ],
  [
    "American days, brackets for what went out",
    lines("Posting Date,Description,Amount", '01/31/2024,"DEPOSIT, ALFA","$1,250.00"', "02/15/2024,RENT,($500.00)"),
    "USD 2: +1250.00 -500.00",
  ],
  [
    "the fee in a column of its own, which only the balances count",
    lines(
      "Date,Description,Amount,Fee,Currency,State,Balance",
      "2024-01-05,From Alfa,100.00,0.00,EUR,COMPLETED,100.00",
      "2024-01-06,To Beta,-50.00,-1.00,EUR,COMPLETED,49.00",
    ),
    "EUR 2: +100.00 -50.00",
  ],
])("%s", async (_title, given, expected) => {
  expect(await sumsOf(given)).toBe(expected);
});

test("thousands of payments come in with all their sums", async () => {
  const rows = Array.from({ length: 20_000 }, (_zero, row) => {
    const day = `${String((row % 28) + 1).padStart(2, "0")}.01.2024`;
    return `${day};Client ${row % 97};${row % 3 === 0 ? "-" : ""}${row},05`;
  });
  const all = Array.from({ length: 20_000 }, (_zero, row) => row);
  const cents = (out: boolean): bigint =>
    all.filter((row) => (row % 3 === 0) === out).reduce((sum, row) => sum + BigInt(row) * 100n + 5n, 0n);
  const text = (sum: bigint): string => `${sum / 100n}.${String(sum % 100n).padStart(2, "0")}`;
  expect(await sumsOf(lines("Date;Payer;Amount", ...rows))).toBe(`20000: +${text(cents(false))} -${text(cents(true))}`);
});
