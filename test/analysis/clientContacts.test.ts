import { readClientAliases } from "../../src/analysis/tables/clientAliases";
import { contactsOfClients, noContacts } from "../../src/analysis/duplicates/clientContacts";
import { emailKeys, isSamePhone, phoneNumbers, taxNumberKey } from "../../src/analysis/duplicates/contactKeys";
import { likelyDuplicates } from "../../src/analysis/duplicates/likelyDuplicates";
import { clientTable } from "./analysisOfRows";

type Row = readonly [client: string, taxNumber?: string | number, phone?: string | number, email?: string];

/** Groups by reason and name, as the Clients table with these rows gives them. */
function found(rows: readonly Row[]): readonly (readonly string[])[] {
  const { records } = clientTable(
    ["client", "taxNumber", "phone", "email"],
    rows.map(([client, taxNumber = "", phone = "", email = ""]) => [client, taxNumber, phone, email]),
  );
  const names = rows.map(([name]) => name);
  const groups = likelyDuplicates(names, [], contactsOfClients(names, records, null));
  return groups.map(({ reasons, places }) => [reasons.join(), ...places.map((place) => names[place])]);
}

test.each([
  ["RO 12 345 678", "12345678"],
  ["MK4030001234567", "4030001234567"],
  ["7701234567/770101001", "7701234567"],
  ["0123456789", "123456789"],
  ["0000000000", null],
  ["none", null],
])("the tax number %j is compared as %j", (text, key) => {
  expect(taxNumberKey(text)).toBe(key);
});

test.each([
  ["+389 70 123-456", ["8970123456"]],
  ["+389 70 123-456, 02/3123-456 ext. 12", ["8970123456", "23123456"]],
  ["070/123-456", ["70123456"]],
  ["8 (495) 123-45-67, +7 495 765 43 21 доб. 12", ["4951234567", "4957654321"]],
  ["0000000", []],
  ["room 12", []],
])("the phones of %j are compared as %j", (text, keys) => {
  expect(phoneNumbers(text)).toEqual(keys);
});

test("e-mail addresses are compared in lower case, with nothing around them", () => {
  expect(emailKeys("Anna <Anna@Alfa.mk>; info@alfa.mk")).toEqual(["anna@alfa.mk", "info@alfa.mk"]);
  expect(emailKeys("anna at alfa")).toEqual([]);
});

test("clients of one tax number, phone or e-mail are proposed, whatever their names", () => {
  expect(
    found([
      ["ООО Ромашка", 7701234567],
      ["АО Цветы", "7701234567/770101001"],
      ["Alfa", "", "+389 70 123 456"],
      ["Beta trade", "", "070/123-456"],
      ["Gamma", "", "", "Office@Gamma.ro"],
      ["Delta", "", "", "office@gamma.ro"],
      ["Somebody else", "5001234567", 38971999888, "else@else.mk"],
    ]),
  ).toEqual([
    ["taxNumber", "ООО Ромашка", "АО Цветы"],
    ["phone", "Alfa", "Beta trade"],
    ["email", "Gamma", "Delta"],
  ]);
});

test("two tax numbers are two companies, also where name and phone are the same", () => {
  expect(
    found([
      ["ООО Ромашка", "7701234567", "123-45-67"],
      ["Ромашка ООО", "7801234567", "123-45-67"],
      ["Ромашка", "", "123-45-67"],
    ]),
  ).toEqual([]);
});

test("two numbers are one where the shorter is the end of the other", () => {
  expect(isSamePhone("8970123456", "70123456")).toBe(true);
  expect(isSamePhone("70123456", "8970123456")).toBe(true);
  expect(isSamePhone("915552282", "1715552282")).toBe(false);
});

test("a zero that is dialled inside the country may stand behind its code", () => {
  for (const phone of ["+389 (0)70 123 456", "+389 070 123 456", "+389 70 123 456", "00389/70/123-456"]) {
    expect(
      found([
        ["Alfa", "", phone],
        ["Beta", "", "070/123-456"],
        ["Gamma", "", "+389 (0) 70 123-456"],
        ["Delta", "", "+40 0721 123 456"],
        ["Epsilon", "", "0721 123 456"],
      ]),
    ).toEqual([
      ["phone", "Alfa", "Beta", "Gamma"],
      ["phone", "Delta", "Epsilon"],
    ]);
  }
});

test("numbers of different areas are different, however they end", () => {
  expect(
    found([
      ["Alfa", "", "(91) 555 22 82"],
      ["Beta", "", "(171) 555-2282"],
      ["Gamma", "", "+44 171 555 22 82"],
    ]),
  ).toEqual([["phone", "Beta", "Gamma"]]);
});

test("a phone of more than five clients tells nothing", () => {
  const rows = ["Alfa", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"].map((name): Row => [name, "", "123-45-67"]);
  expect(found(rows)).toEqual([]);
  expect(found(rows.slice(1))).toEqual([["phone", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"]]);
});

test("a client that aliases have joined has the contacts of all its rows", () => {
  const { records } = clientTable(
    ["client", "taxNumber", "phone"],
    [
      ["Anna", "", "123-45-67"],
      ["Ann", "7701234567", "765-43-21"],
    ],
  );
  const aliases = readClientAliases({ place: { sheet: "Aliases", row: 0, column: 0 }, rows: [["Ann", "Anna"]] });
  expect(contactsOfClients(["Anna", "Boris"], records, aliases)).toEqual([
    {
      taxNumber: "7701234567",
      phones: ["1234567", "7654321"],
      emails: [],
      written: ["123-45-67", "7701234567", "765-43-21"],
    },
    noContacts,
  ]);
});
