import { moneyText } from "../../src/imports/money";
import { isRefusal } from "../../src/imports/statement";
import { encoded, linesOf, problemsOf, read, readPayments, utf8 } from "./files";

// Each quirk was seen in a file of a bank; the names and numbers here are invented.

const OWN = "40702810000000000001";
const OTHER = "40702810500000000077";

function document(fields: Readonly<Record<string, string>>, kind = "Платежное поручение"): string {
  const usual = {
    Номер: "5",
    Дата: "05.01.2024",
    Сумма: "100.00",
    ПлательщикСчет: OTHER,
    Плательщик1: "ООО Ромашка",
    ПолучательСчет: OWN,
    ДатаПоступило: "05.01.2024",
  };
  const lines = Object.entries({ ...usual, ...fields }).map(([key, value]) => `${key}=${value}`);
  return [`СекцияДокумент=${kind}`, ...lines, "КонецДокумента"].join("\r\n");
}

function file(...parts: readonly string[]): string {
  const header = ["1CClientBankExchange", "ВерсияФормата=1.03", "Кодировка=Windows", `РасчСчет=${OWN}`];
  return [...header, ...parts, "КонецФайла"].join("\r\n");
}

const received = ["in 2024-01-05 100.00 RUB ООО Ромашка"];

test.each(["windows-1251", "ibm866"])("the bytes decide on the encoding, not the header: %s", async (encoding) => {
  const found = await read(encoded(file(document({})), encoding));
  expect(isRefusal(found) ? found : found.encoding).toBe(encoding === "ibm866" ? "cp866" : encoding);
  expect(await linesOf(encoded(file(document({})), encoding))).toEqual(received);
});

test("UTF-8 under a header that says Windows is read, with a byte order mark and without", async () => {
  expect(await linesOf(file(document({})))).toEqual(received);
  expect(await linesOf(utf8(`\ufeff${file(document({}))}`))).toEqual(received);
});

test.each([
  ["LF", "\n"],
  ["CR", "\r"],
])("lines may end with %s", async (_name, end) => {
  expect(await linesOf(file(document({})).replaceAll("\r\n", end))).toEqual(received);
});

test("a file whose letters are lost is refused", async () => {
  const damaged = file(document({})).replace(/[А-Яа-яё]/g, "\ufffd");
  expect(await problemsOf(damaged)).toEqual(["refused lettersLost"]);
});

test("an incoming document may have only the day on which it was spent", async () => {
  expect(await linesOf(file(document({ ДатаПоступило: "", ДатаСписано: "06.01.2024" })))).toEqual([
    "in 2024-01-06 100.00 RUB ООО Ромашка",
  ]);
});

test("where no account is the company's, the only filled day decides on the direction", async () => {
  const foreign = { ПлательщикСчет: "006780000008", ПолучательСчет: "99", Номер: "FDC240", ПлательщикИНН: "4" };
  const [payment] = await readPayments(file(document({ ...foreign, ДатаСписано: "" })));
  expect([payment.direction, payment.reference, payment.party.account, payment.account]).toEqual([
    "in",
    "FDC240",
    "006780000008",
    OWN,
  ]);
  const unclear = document({ ...foreign, ДатаСписано: "05.01.2024" });
  expect(await problemsOf(file(unclear))).toEqual(["directionUnknown 5"]);
});

test("numbers keep their zeros and keys are compared without case", async () => {
  const [payment] = await readPayments(
    file(document({ Номер: "000123", ПлательщикИНН: "7700000003", ПЛАТЕЛЬЩИКБАНК1: "ПАО Банк" })),
  );
  expect([payment.reference, payment.party.taxNumber, payment.party.bank]).toEqual([
    "000123",
    "7700000003",
    "ПАО Банк",
  ]);
});

test("a tax number before the name is no part of it", async () => {
  const nameOf = async (name: string) => {
    const [payment] = await readPayments(file(document({ Плательщик1: "", Плательщик: name })));
    return [payment.party.name, payment.party.taxNumber];
  };
  expect(await nameOf('7777777777, ООО "Ромашка"')).toEqual(['ООО "Ромашка"', "7777777777"]);
  expect(await nameOf("ИНН 7777777777 ООО Ромашка")).toEqual(["ООО Ромашка", "7777777777"]);
  expect(await nameOf("ООО Ромашка")).toEqual(["ООО Ромашка", ""]);
});

test("the purpose may stand in six parts, and go on in the next line", async () => {
  const [parts] = await readPayments(
    file(document({ НазначениеПлатежа1: "Оплата", НазначениеПлатежа2: "по счету 7" })),
  );
  expect(parts.purpose).toBe("Оплата по счету 7");
  const [lines] = await readPayments(file(document({ НазначениеПлатежа: "Оплата\r\nпо договору" })));
  expect(lines.purpose).toBe("Оплата по договору");
});

test("a document that does not end is left out and said; a file without its end is read", async () => {
  const open = document({}).replace("\r\nКонецДокумента", "");
  const whole = file(open, document({ Номер: "6" }));
  expect(await problemsOf(whole)).toEqual(["documentUnfinished 5"]);
  expect(await linesOf(whole)).toEqual(received);
  const cut = file(document({})).replace("КонецФайла", "");
  expect((await problemsOf(cut))[0]).toMatch(/^fileCutOff/);
  expect(await linesOf(cut)).toEqual(received);
});

test("sums may have a decimal comma and spaces", async () => {
  const [payment] = await readPayments(file(document({ Сумма: "1 052,98" })));
  expect(moneyText(payment.amount)).toBe("1052.98");
  expect(await problemsOf(file(document({ Сумма: "сто" })))).toEqual(["amountUnreadable 5"]);
});

function section(day: string, opening: string, received: string, closing: string): string {
  return [
    "СекцияРасчСчет",
    `ДатаНачала=${day}`,
    `ДатаКонца=${day}`,
    `РасчСчет=${OWN}`,
    `НачальныйОстаток=${opening}`,
    `ВсегоПоступило=${received}`,
    "ВсегоСписано=0",
    `КонечныйОстаток=${closing}`,
    "КонецРасчСчет",
  ].join("\r\n");
}

test("a section for each day is one period of the account", async () => {
  const found = await read(
    file(
      section("05.01.2024", "0", "100", "100"),
      section("06.01.2024", "100", "50", "150"),
      document({}),
      document({ Номер: "6", Сумма: "50", ДатаПоступило: "06.01.2024" }),
    ),
  );
  if (isRefusal(found)) throw new Error(found.refused);
  const [period, ...more] = found.periods;
  expect(more).toEqual([]);
  expect([period.opening, period.closing, period.totalIn, period.movement].map((sum) => moneyText(sum!))).toEqual([
    "0.00",
    "150.00",
    "150.00",
    "150.00",
  ]);
});

test("a transfer between two accounts of one file is received once, and spent where it stands twice", async () => {
  const second = `РасчСчет=${OTHER}`;
  const transfer = document({ ДатаСписано: "05.01.2024" });
  const once = await readPayments(file(second, transfer));
  expect(once.map(({ direction, signs }) => [direction, ...signs])).toEqual([["in", "ownTransfer"]]);
  const twice = await readPayments(file(second, transfer, transfer));
  expect(twice.map(({ direction }) => direction)).toEqual(["in", "out"]);
});

test("the accounts that the user names are the company's too", async () => {
  const [payment] = await readPayments(file(document({})), [OTHER]);
  expect([payment.direction, payment.signs]).toEqual(["in", ["ownTransfer"]]);
});

test("a fee by the bank's own order is the bank's own", async () => {
  const fee = { ПлательщикСчет: OWN, ПолучательСчет: "70601810800002740257", ВидОплаты: "17", ДатаПоступило: "" };
  const [payment] = await readPayments(file(document(fee, "Банковский ордер")));
  expect([payment.direction, payment.signs, payment.bankKind]).toEqual(["out", ["bankOwn"], "Банковский ордер"]);
});

test.each(["windows-1251", "UTF-8", "ANSI", ""])("the header may say %j of its letters", async (said) => {
  const text = file(document({})).replace("Кодировка=Windows", `Кодировка=${said}`);
  expect(await linesOf(encoded(text, "windows-1251"))).toEqual(received);
});

test("the header may name two accounts, and both are the company's", async () => {
  const second = "40702810000000000002";
  const text = file(
    document({}),
    document({ Номер: "6", ПлательщикСчет: second, Плательщик1: "Мы", ПолучательСчет: OTHER }),
  );
  const found = await read(text.replace(`РасчСчет=${OWN}`, `РасчСчет=${OWN}\r\nРасчСчет=${second}`));
  if (isRefusal(found)) throw new Error(`refused: ${found.refused}`);
  expect(found.payments.map(({ direction, account }) => [direction, account])).toEqual([
    ["in", OWN],
    ["out", second],
  ]);
});

test.each(["1.01", "1.02"])("a file of version %s may lack all fields but day, sum and parties", async (version) => {
  const short = [
    "СекцияДокумент=Платежное поручение",
    "Номер=5",
    "Дата=05.01.2024",
    "Сумма=100",
    `ПлательщикСчет=${OTHER}`,
    "Плательщик=ООО Ромашка",
    `ПолучательСчет=${OWN}`,
    "КонецДокумента",
  ].join("\r\n");
  const text = file(short).replace("ВерсияФормата=1.03", `ВерсияФормата=${version}`);
  expect(await linesOf(text)).toEqual(received);
  expect(await problemsOf(text)).toEqual([]);
});
