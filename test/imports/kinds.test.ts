import { kindOf, oppositePayments, payerKey, type KindRule } from "../../src/imports/kinds";
import type { Payment } from "../../src/imports/statement";
import { context, importAll, OWN, payment } from "./payments";

const OTHER_OWN = "40702810000000000002";

async function kindWord(given: Payment, rules: readonly KindRule[] = []): Promise<string> {
  const { words } = await context();
  const own = { accounts: new Set([OWN, OTHER_OWN]), taxNumbers: new Set(["7707083893"]) };
  const { kind, by, word } = kindOf(given, own, words, rules, new Set());
  return [kind, by, word].filter((part) => part !== "").join(" ");
}

const from = (name: string, purpose: string, more: Parameters<typeof payment>[0] = {}): Payment =>
  payment({ purpose, ...more, party: { name, ...more.party } });

test("what goes out is outgoing, whatever its words", async () => {
  expect(await kindWord(from("ООО Банк", "возврат займа", { direction: "out" }))).toBe("outgoing direction");
});

test("money of the company's own account or tax number is a transfer", async () => {
  expect(await kindWord(from("Мы", "", { party: { account: OTHER_OWN } }))).toBe(`ownTransfer account ${OTHER_OWN}`);
  expect(await kindWord(from("Мы", "", { party: { taxNumber: "7707083893" } }))).toBe(
    "ownTransfer taxNumber 7707083893",
  );
});

test.each([
  ["ООО Ромашка", "Предоставление займа по договору 7", "loan word займ"],
  ["ИП Иванов", "Взнос в уставный капитал", "loan word взнос"],
  ["ALFA SRL", "Contract de împrumut asociat", "loan word împrumut"],
  ["АЛФА ДОО", "Позајмица од основач", "loan word позајмица"],
  ["ALFA A.Ş.", "Ortaktan alınan borç", "loan word ortaktan"],
  ["ООО Ромашка", "Возврат ошибочно перечисленных средств", "return word возврат"],
  ["ALFA SRL", "Restituire sume necuvenite", "return word restituire"],
  ["АЛФА ДОО", "Поврат на средства", "return word поврат"],
  ["ALFA A.Ş.", "İade fatura 7", "return word iade"],
  ["ООО Ромашка", "Оплата тары без возврата", "sale rest"],
  ["ООО Ромашка", "Невозвратный депозитный взнос", "loan word депозит"],
  ["УФК по г. Москве (ИФНС № 7)", "Возмещение НДС", "tax word ифнс"],
  ["УФК по г. Москве (ГБОУ Школа № 7)", "Оплата по контракту 7", "sale rest"],
  ["TREZORERIA SECTOR 1", "Plata", "tax word trezoreria"],
  ["УПРАВА ЗА ЈАВНИ ПРИХОДИ", "Уплата", "tax word управа за јавни приходи"],
  ["ПАО Сбербанк", "Зачисление по эквайрингу, комиссия 120.00", "cards word эквайринг"],
  ["", "Data entry carduri POS Batch Settl ID0291", "cards word data entry carduri"],
  ["GARANTİ BANKASI", "Üye işyeri POS bloke çözüm", "cards word üye işyeri"],
  ["ООО Кафе", "Оплата за терминал по счету 7", "sale rest"],
  ["ПАО Сбербанк", "Проценты по остатку на счете", "bank word проценты по остатку"],
  ["ООО Ромашка", "Оплата комиссии по счету 7", "sale rest"],
  ["Finanz AG", "RF3800552 Credit Creditor Reference", "sale rest"],
  ["ALFA A.Ş.", "Kredi kartı ile fatura 7", "sale rest"],
  ["DEPOZIT ALIMENTE SRL", "Incasare OP 1 DEPOZIT ALIMENTE SRL factura 7", "sale rest"],
  ["ALFA SRL", "Constituire depozit", "loan word depozit"],
  ["ООО Ромашка", "Оплата по счету 7", "sale rest"],
])("%s: %s is %s", async (name, purpose, expected) => {
  expect(await kindWord(from(name, purpose))).toBe(expected);
});

test("the bank's own marks decide without words", async () => {
  expect(await kindWord(from("", "x", { signs: ["bankOwn"], bankKind: "NINT" }))).toBe("bank sign NINT");
  expect(await kindWord(from("ALFA", "x", { signs: ["return"], bankKind: "NRTI" }))).toBe("return sign NRTI");
});

test("an institution that pays from the treasury is a client, the account of taxes is not", async () => {
  expect(await kindWord(from("Школа", "", { party: { account: "03224643450000007300" } }))).toBe("sale rest");
  expect(await kindWord(from("Казна", "", { party: { account: "03100643000000018500" } }))).toBe(
    "tax account 03100643000000018500",
  );
});

test("what the user said of a payer and a word is remembered, for no other word and payer", async () => {
  const returned = from("ООО Ромашка", "Возврат тары", { party: { account: "1" } });
  const rule: KindRule = { payer: payerKey(returned), word: "возврат", kind: "sale" };
  expect(await kindWord(returned, [rule])).toBe("sale user возврат");
  expect(await kindWord(from("ООО Ромашка", "Заём", { party: { account: "1" } }), [rule])).toBe("loan word заем");
  expect(await kindWord(from("ООО Вектор", "Возврат тары", { party: { account: "2" } }), [rule])).toBe(
    "return word возврат",
  );
});

test("a nameless receipt that left another own account within three days is a transfer", () => {
  const spent = payment({ direction: "out", account: OTHER_OWN, day: "2024-01-04" });
  const received = payment({});
  expect(oppositePayments([spent, received]).has(received)).toBe(true);
  expect(
    oppositePayments([payment({ ...spent, direction: "out", day: "2024-01-01", amount: "100" }), received]).size,
  ).toBe(0);
  expect(oppositePayments([spent, payment({ party: { name: "ООО Ромашка" } })]).size).toBe(0);
});

test("kinds of a file add up to it, and takings by card are one client", async () => {
  const text = [
    "Дата;Контрагент;Сумма;Назначение",
    "05.01.2024;ООО Ромашка;100,00;Оплата",
    "06.01.2024;ПАО Сбербанк;50,00;Эквайринг за 5 января",
    "07.01.2024;ООО Аренда;-40,00;Аренда",
    "08.01.2024;ООО Вектор;7,00;Возврат",
  ].join("\n");
  const { files, added } = await importAll([text]);
  const [{ kinds, in: received, out }] = files;
  const sums = Object.entries(kinds).filter(([, { documents }]) => documents > 0);
  expect(sums.map(([kind, { documents }]) => [kind, documents])).toEqual([
    ["outgoing", 1],
    ["return", 1],
    ["cards", 1],
    ["sale", 1],
  ]);
  expect(sums.reduce((sum, [, tally]) => sum + tally.sum, 0n)).toBe(received.sum + out.sum);
  expect(added.map(({ client }) => client)).toEqual(["ООО Ромашка", "(cards)", "ООО Аренда", "ООО Вектор"]);
});

test("a supplier whose name is like a client's is not proposed as one", async () => {
  const text = [
    "Дата;Контрагент;Сумма;Назначение",
    "05.01.2024;ООО Северный порт;100,00;Оплата",
    "06.01.2024;ООО Северный портт;-50,00;Аренда",
  ].join("\n");
  expect((await importAll([text])).proposals).toEqual([]);
  const both = await importAll([text.replace("-50,00", "50,00")]);
  expect(both.proposals.map(({ written, client }) => [written, client])).toEqual([
    ["ООО Северный портт", "ООО Северный порт"],
  ]);
});
