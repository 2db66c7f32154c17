import fc from "fast-check";
import { clientKey } from "../../src/analysis/cells/clientKey";
import { noContacts } from "../../src/analysis/duplicates/clientContacts";
import { likelyDuplicates } from "../../src/analysis/duplicates/likelyDuplicates";
import { nameSkeleton } from "../../src/analysis/duplicates/nameSkeleton";
import { isTypingSlip, slipKeys } from "../../src/analysis/duplicates/typingSlip";

const found = (names: readonly string[], apart: readonly (readonly [string, string])[] = []) =>
  likelyDuplicates(names, apart).map(({ reasons, places }) => [reasons.join(), ...places.map((place) => names[place])]);

test.each([
  ["marks", "Ромашка-Плюс", "Ромашка Плюс"],
  ["marks", "Bon app.", "Bon App"],
  ["lookAlike", "Вектор", "Beктop"],
  ["lookAlike", "Müller Büro", "Muller Buro"],
  ["legalForm", "ООО «Ромашка»", "Ромашка"],
  ["legalForm", "Пелагонија ДООЕЛ", "Пелагонија"],
  ["legalForm", "S.C. Alfa S.R.L.", "S.C. Alfa"],
  ["legalForm", "Yıldız A.Ş.", "Yıldız"],
  ["legalForm", "Güneş Ltd. Şti.", "Güneş"],
  ["legalForm", "Acme, L.L.C.", "ACME"],
  ["legalForm", "Schmidt GmbH", "Schmidt"],
  ["legalForm", "Общество с ограниченной ответственностью Ромашка", "ООО Ромашка"],
  ["lookAlike,legalForm", "АО «Вектор»", "Beктop"],
  ["lookAlike", "ООО «Ромашка»", "OOO Ромашка"],
  ["marks", "Ромашка, ООО", "ООО Ромашка"],
  ["marks", "Acme, L.L.C.", "Acme LLC"],
  ["marks", "Alfa SRL", "SRL „Alfa”"],
  ["marks", "Smith & Sons Ltd", "Smith and Sons Ltd"],
  ["legalForm", "Smith & Sons Ltd", "Smith and Sons Limited"],
  ["legalForm", "S.C. Alfa Trans S.R.L.", "Alfa Trans SRL"],
  ["legalForm", "ДПТУ Пелагонија ДООЕЛ", "Пелагонија ДООЕЛ"],
  ["legalForm", "Yıldız San. ve Tic. A.Ş.", "Yıldız Anonim Şirketi"],
  ["legalForm", "Петров и Син ЕООД", "Петров & Син"],
  ["marks", "100012", "0000100012"],
  ["typing", "Северный ветер", "Севеный ветер"],
  ["typing", "Northwind Traders", "Nortwhind Traders"],
  ["typing", "Romashka", "Romashkka"],
])("takes for one client (%s): %s and %s", (reason, left, right) => {
  expect(found([left, right, "Somebody else"])).toEqual([[reason, left, right]]);
});

test.each([
  ["ООО Ромашка", "ЗАО Ромашка"],
  ["ИП Иванов", "ООО Иванов"],
  ["Магазин 1", "Магазин 2"],
  ["Shop 1 1", "Shop 11"],
  ["Ivanov", "Ivanova"],
  ["Мир", "Пир"],
  ["Kofax trade", "Tofax trade"],
  ["Иванов А П", "Иванов А В"],
  ["ООО", "ЗАО"],
  ["Shop 01 2", "Shop 1 2"],
])("keeps apart: %s and %s", (left, right) => {
  expect(found([left, right])).toEqual([]);
});

test("a name without a legal form joins nobody where two companies bear it", () => {
  expect(found(["Ромашка", "ООО Ромашка", "ЗАО Ромашка"])).toEqual([]);
  expect(found(["Ромашка", "ООО Ромашка", "«Ромашка», ООО."])).toEqual([
    ["legalForm", "Ромашка", "ООО Ромашка", "«Ромашка», ООО."],
  ]);
});

test("what the user has said to be different is not proposed again", () => {
  const apart = [["ромашка", clientKey("ООО Ромашка")]] as const;
  expect(found(["ООО Ромашка", "Ромашка"], apart)).toEqual([]);
});

test("the legal form is told from the words of the name", () => {
  expect(nameSkeleton("ООО «Ромашка-Плюс»")).toMatchObject({ form: "ооо", typed: ["ромашка", "плюс"] });
});

test("the order of the names does not matter, and no name stands in two groups", () => {
  const words = fc.constantFrom(
    "Ромашка",
    "Ромашкa",
    "Ромашка.",
    "ООО Ромашка",
    "Northwind",
    "Nothwind",
    "Alfa",
    "A1",
    "A 1",
  );
  fc.assert(
    fc.property(fc.uniqueArray(words, { selector: clientKey }), (names) => {
      const groups = found(names);
      const members = groups.flatMap(([, ...members]) => members);
      expect(new Set(members).size).toBe(members.length);
      const sorted = (lists: readonly (readonly string[])[]) => lists.map(([, ...rest]) => rest.sort()).sort();
      expect(sorted(found(names.slice().reverse()))).toEqual(sorted(groups));
    }),
  );
});

test("words that differ by a slip share a key", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 6, maxLength: 9 });
  fc.assert(
    fc.property(letters, letters, (left, right) => {
      const isShared = slipKeys(left).some((key) => slipKeys(right).includes(key));
      expect(isShared || !isTypingSlip(left, right)).toBe(true);
    }),
  );
});

test("twenty thousand names are looked through without comparing each with each", () => {
  const names = Array.from({ length: 20_000 }, (_item, place) => `Company ${place.toString(36)} trading house`);
  names.push("Company zz tradng house", "Company zz trading house LLC");
  expect(found(names).length).toBeGreaterThan(0);
});

test.each([
  ["S.C. Alfa Trans S.R.L.", "Alfa Trans SRL"],
  ["Alfa Trans Societate cu Răspundere Limitată", "ALFA TRANS S.R.L."],
  ["Общество с ограниченной ответственностью «Ромашка»", "Ромашка ООО"],
  ["Öztürk San. ve Tic. A.Ş.", "Öztürk Anonim Şirketi"],
  ["Yıldız San. ve Tic. Ltd. Şti.", "Yıldız Limited Şirketi"],
  ["ДПТУ Алфа ДООЕЛ", "Алфа Dooel"],
  ["Алфа друштво со ограничена одговорност", "Алфа ДОО"],
  ["Алфа ЕООД", "Алфа ООД Еднолично дружество с ограничена отговорност"],
  ["Müller Gesellschaft mit beschränkter Haftung", "Müller GmbH"],
  ["Smith & Sons Ltd", "Smith and Sons Limited"],
])("%s and %s are likely one client", (left, right) => {
  expect(likelyDuplicates([left, right], []).map(({ places }) => places)).toEqual([[0, 1]]);
});

test("other legal forms are other companies, whatever words that tell nothing stand beside them", () => {
  expect(likelyDuplicates(["S.C. Alfa S.R.L.", "S.C. Alfa S.A."], [])).toEqual([]);
  expect(likelyDuplicates(["Alfa GmbH", "Alfa AG"], [])).toEqual([]);
});

test("never takes two tax numbers for one client, however alike the names are", () => {
  const names = ["Ромашка-Плюс", "Ромашка Плюс", "Ромашка, Плюс"];
  const withNumbers = (...numbers: readonly (string | null)[]) =>
    likelyDuplicates(
      names,
      [],
      numbers.map((taxNumber) => ({ ...noContacts, taxNumber })),
    ).map(({ places }) => [...places].sort());
  expect(withNumbers("7701234567", null, "7701234567")).toEqual([[0, 1, 2]]);
  expect(withNumbers("7701234567", "7709876543", "7709876543")).toEqual([[1, 2]]);
  // Through a name between them neither: it is a slip of the one and another writing of the other.
  const between = ["Северный ветер", "Севеный ветер", "Севеный-ветер"];
  const contacts = ["7701234567", null, "7709876543"].map((taxNumber) => ({ ...noContacts, taxNumber }));
  const together = likelyDuplicates(between, [], contacts).map(({ places }) => [...places].sort());
  expect(together).toHaveLength(1);
  expect(together[0]).toHaveLength(2);
  expect(together[0]).toContain(1);
});
