import { isIban, ibansIn } from "../../src/imports/iban";
import { Payers, payerName, type KnownPayer } from "../../src/imports/payers";
import { noParty, type Party } from "../../src/imports/statement";
import { taxNumberOf } from "../../src/imports/taxNumber";
import { loadImportWords } from "../../src/locales/loadImportWords";
import { partyInText } from "../../src/imports/partyInText";

// Numbers of public bodies and companies: Sberbank, the Central Bank's example IBANs.

test.each([
  ["7707083893", "7707083893"], // Sberbank
  ["7707083894", null],
  ["500100732259", "500100732259"], // the example of the Russian tax service
  ["500100732258", null],
  ["RO18547290", "RO18547290"], // python-stdnum
  ["RO 18547291", null],
  ["18547290", null],
  ["4030000375897", "MK4030000375897"], // python-stdnum
  ["МК4030000375897", "MK4030000375897"],
  ["4030000375890", null],
  ["4540536920", "4540536920"], // python-stdnum, VKN
  ["17291716060", "17291716060"], // python-stdnum, TCKN
  ["17291716050", null],
  ["0000000000", null],
  ["4", null],
  ["", null],
])("the tax number %s", (text, expected) => {
  expect(taxNumberOf(text)).toBe(expected);
});

test("a short number is Romanian where the account is", () => {
  expect(taxNumberOf("18547290", "RO")).toBe("RO18547290");
  expect(taxNumberOf("7707083893", "TR")).toBeNull();
});

test.each([
  ["MK07250120000058984", true], // ISO 13616 registry
  ["RO49AAAA1B31007593840000", true],
  ["TR33 0006 1005 1978 6457 8413 26", true],
  ["RO49AAAA1B31007593840001", false],
  ["RO49AAAA1B3100759384000", false],
  ["40702810000000000001", false],
])("%s is an IBAN: %s", (text, expected) => {
  expect(isIban(text)).toBe(expected);
});

test("an IBAN is found in a text, with spaces and words in capitals behind it", () => {
  const found = ibansIn("FROM TR33 0006 1005 1978 6457 8413 26 ALFA, RO49AAAA1B31007593840000 BTRLRO22");
  expect(found.map(({ iban }) => iban)).toEqual(["TR330006100519786457841326", "RO49AAAA1B31007593840000"]);
});

const party = (given: Partial<Party>): Party => ({ ...noParty, ...given });
const known = (client: string, given: Partial<KnownPayer> = {}): KnownPayer => ({
  client,
  written: client,
  taxNumber: "",
  account: "",
  ...given,
});

test("an alias by tax number, account or name comes before everything", () => {
  const payers = new Payers(
    [known("Ромашка", { written: "РОМАШКА ООО (старое)", taxNumber: "7707083893", account: "111" })],
    [known("Другой", { taxNumber: "7707083893" })],
  );
  expect(payers.clientOf(party({ name: "X", taxNumber: "7707083893" }))).toBe("Ромашка");
  expect(payers.clientOf(party({ name: "Y", account: "111" }))).toBe("Ромашка");
  expect(payers.clientOf(party({ name: "«Ромашка» ООО (старое)" }))).toBe("Ромашка");
});

test("one valid tax number is one client, the first spelling stays", () => {
  const payers = new Payers([], []);
  expect(payers.clientOf(party({ name: "ООО Ромашка", taxNumber: "7707083893" }))).toBe("ООО Ромашка");
  expect(payers.clientOf(party({ name: "Ромашка Плюс", taxNumber: "7707083893" }))).toBe("ООО Ромашка");
});

test("an account alone joins nobody: two names on one are proposed, of many nothing is", () => {
  const payers = new Payers([], [known("Иванов", { account: "1" }), known("Школа", { account: "2" })]);
  expect(payers.clientOf(party({ name: "ИП Петрова", account: "1" }))).toBe("ИП Петрова");
  expect(payers.clientOf(party({ name: "Больница", account: "2" }))).toBe("Больница");
  expect(payers.clientOf(party({ name: "Музей", account: "2" }))).toBe("Музей");
  expect(payers.proposals().map(({ written, client }) => [written, client])).toEqual([["ИП Петрова", "Иванов"]]);
});

test("other tax numbers on one account are never proposed", () => {
  const payers = new Payers([], [known("Школа", { account: "2", taxNumber: "7707083893" })]);
  payers.clientOf(party({ name: "Больница", account: "2", taxNumber: "500100732259" }));
  expect(payers.proposals()).toEqual([]);
});

test.each([
  ['ООО "Ромашка"', "Ромашка ООО"],
  ['ООО "Ромашка"', "ромашка, ооо"],
  ["İPEK A.Ş.", "ipek as"],
  ["АЛЬФА ООО", "AЛЬФА ООО"], // a Latin A
  ["Алёна ИП", "АЛЕНА ИП"],
  ["Alfa Comerț SRL", "S.C. ALFA COMERT S.R.L."],
  ["Ромашка", "ООО Ромашка"],
])("%s = %s", (one, other) => {
  const payers = new Payers([], []);
  payers.clientOf(party({ name: one }));
  expect(payers.clientOf(party({ name: other }))).toBe(one);
});

test("other forms and other tax numbers are other companies", () => {
  const payers = new Payers([], []);
  expect(payers.clientOf(party({ name: "ООО А", taxNumber: "7707083893" }))).toBe("ООО А");
  expect(payers.clientOf(party({ name: "ИП А", taxNumber: "500100732259" }))).toBe("ИП А");
  expect(payers.clientOf(party({ name: "ООО Б" }))).toBe("ООО Б");
  expect(payers.clientOf(party({ name: "ЗАО Б" }))).toBe("ЗАО Б");
});

test("a name that is nothing but a legal form stays a name", () => {
  const payers = new Payers([], []);
  expect(payers.clientOf(party({ name: "ООО" }))).toBe("ООО");
  expect(payers.clientOf(party({ name: "" }))).toBe("");
});

test("names that are alike are proposed, and joined by nobody", () => {
  const payers = new Payers([], [known("ООО Северный порт"), known("ООО Вектор-7")]);
  expect(payers.clientOf(party({ name: "ООО Северный портт" }))).toBe("ООО Северный портт");
  expect(payers.clientOf(party({ name: "ООО Вектор-8" }))).toBe("ООО Вектор-8");
  expect(payers.proposals().map(({ written, client }) => [written, client])).toEqual([
    ["ООО Северный портт", "ООО Северный порт"],
  ]);
});

test("between two names that are as alike none is proposed", () => {
  const payers = new Payers([], [known("Северный порт Н"), known("Северный порт М")]);
  payers.clientOf(party({ name: "Северный порт К" }));
  expect(payers.proposals()).toEqual([]);
});

test("a person's name behind the bank's is the payer", () => {
  expect(payerName(party({ name: "ПАО СБЕРБАНК//ИВАНОВ ИВАН ИВАНОВИЧ//40817810000000000001//" }))).toBe(
    "ИВАНОВ ИВАН ИВАНОВИЧ",
  );
  expect(payerName(party({ name: "ИВАНОВ ИВАН//г. Пермь//" }))).toBe("ИВАНОВ ИВАН");
});

test.each([
  ["GELEN EFT GÖNDEREN: ALFA TİCARET A.Ş. SORGU NO: 123456", "ALFA TİCARET A.Ş."],
  ["Gelen FAST - Ahmet Yılmaz - fatura 7", "Ahmet Yılmaz"],
  ["Incasare OP Ordonator: BETA SRL, RO49AAAA1B31007593840000, factura 7", "BETA SRL"],
  ["Plătitor GAMA SRL Detalii: plata factura 7", "GAMA SRL"],
  ["Налогодавач: АЛФА ДОО Скопје, цел на дознака: фактура 7", "АЛФА ДОО Скопје"],
  ["Оплата от АО Северный порт", "АО Северный порт"],
  ["Оплата по счету 7 от 05.01.2024", ""],
])("the payer in %s", async (text, expected) => {
  const { parties } = await loadImportWords();
  expect(partyInText(text, "in", "", parties).name).toBe(expected);
});
