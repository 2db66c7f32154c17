import fc from "fast-check";
import { TextFile } from "../../../src/imports/files/textFile";
import { readCsv } from "../../../src/workbooks/csv/csvReader";
import { valuesOf } from "../../workbooks/workbooks";
import { filledRows, inCodePage, inUtf16, readWhole, sourceOf } from "./sources";

/** How numbers and days are written in a country. */
interface Country {
  readonly decimal: string;
  readonly group: string;
  readonly day: (year: number, month: number, day: number) => string;
}

const two = (number: number): string => String(number).padStart(2, "0");
const countries: Readonly<Record<string, Country>> = {
  en: { decimal: ".", group: ",", day: (year, month, day) => `${month}/${day}/${year}` },
  ru: { decimal: ",", group: "\u00a0", day: (year, month, day) => `${two(day)}.${two(month)}.${year}` },
  mk: { decimal: ",", group: ".", day: (year, month, day) => `${day}.${month}.${year}` },
  ro: { decimal: ",", group: ".", day: (year, month, day) => `${two(day)}.${two(month)}.${year}` },
  tr: { decimal: ",", group: ".", day: (year, month, day) => `${two(day)}/${two(month)}/${year}` },
  iso: { decimal: ".", group: "", day: (year, month, day) => `${year}-${two(month)}-${two(day)}` },
};

function written(number: number, { decimal, group }: Country, digits: number, isGrouped: boolean): string {
  const [whole, fraction] = Math.abs(number).toFixed(digits).split(".");
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, group) : whole;
  return `${number < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

const names = [
  "Anna",
  "ООО «Ромашка»",
  "Шарена сол, ДОО",
  'Say "hi" Ltd',
  "Çağrı A.Ş.",
  "Întreprindere",
  "a\nb",
  " x ",
  "3M",
];
const odd = [
  "",
  " ",
  '="0012"',
  "007",
  "12345678901234567",
  "1.250",
  "1,250",
  "n/a",
  "#N/A",
  "TRUE",
  "12:30",
  "-",
  "5-",
  "1e5",
  "2024-02-30",
  "2024-01-05 10:20:30",
  "2024-01-05T10:20:30",
  "2024-01-05 25:00:00",
  "1.234.567",
  "1,234,567",
  "0.5",
  "0,5",
  "-0",
  "−5",
  "1 234",
  "1'234.5",
  "12.5",
  "12,5",
  "1.2.3",
  "+7 921 000",
  "31.12.2023",
  "1.234,50",
  "1,234.50",
];

const cell = (country: Country): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(0, 2, 3), fc.boolean())
        .map(([number, digits, isGrouped]) => written(number / 10 ** digits, country, digits, isGrouped)),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([year, month, day]) => country.day(year, month, day)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );

/** Columns of mostly one kind, so that they are decided on, with odd cells among them. */
const table = (country: Country): fc.Arbitrary<string[][]> =>
  fc.array(fc.array(cell(country), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 25 });

function textOf(rows: readonly (readonly string[])[], delimiter: string, lineEnd: string, hasLastEnd: boolean): string {
  const field = (text: string): string =>
    /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = rows.map((row) => row.map(field).join(delimiter)).join(lineEnd);
  return `sep=${delimiter}${lineEnd}Date${delimiter}Client${lineEnd}${text}${hasLastEnd ? lineEnd : ""}`;
}

async function asFile(bytes: Uint8Array, sizes?: { head: number; portion: number }) {
  return filledRows((await readWhole(await TextFile.open(sourceOf(bytes), false, sizes))).rows);
}

const asSheet = (bytes: Uint8Array) => filledRows(valuesOf(readCsv(bytes, "sales").sheets[0]));

describe.each(Object.entries(countries))("in the forms of %s", (_name, country) => {
  test("a file is read cell by cell as the sheet of the same text", async () => {
    await fc.assert(
      fc.asyncProperty(
        table(country),
        fc.constantFrom(";", ",", "\t", "|"),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        async (rows, delimiter, lineEnd, hasLastEnd) => {
          const bytes = new TextEncoder().encode(textOf(rows, delimiter, lineEnd, hasLastEnd));
          expect(await asFile(bytes)).toEqual(asSheet(bytes));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("however few bytes are seen at once, what later rows prove counts", async () => {
    await fc.assert(
      fc.asyncProperty(
        table(country),
        fc.constantFrom(";", "\t"),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 16, max: 60 }),
        async (rows, delimiter, portion, head) => {
          const bytes = new TextEncoder().encode(textOf(rows, delimiter, "\n", true));
          expect(await asFile(bytes, { head, portion })).toEqual(asSheet(bytes));
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("every encoding of the five languages is read as in a sheet", async () => {
  const russian = "Дата;Клиент;Сумма\r\n01.02.2024;Ромашка;1 234,50\r\n02.02.2024;Василёк;12,50\r\n".replace(
    / /g,
    "\u00a0",
  );
  const turkish = "Tarih;Müşteri;Tutar\r\n01.02.2024;Çağrı İnşaat;1.234,50\r\n02.02.2024;Işık;12,50\r\n";
  const romanian = "Data;Client;Suma\r\n01.02.2024;Întreprindere ăăî;1.234,50\r\n02.02.2024;Brașov;12,50\r\n".replace(
    "ș",
    "ş",
  );
  const files = [
    inCodePage(russian, "windows-1251"),
    inCodePage(russian.replaceAll("\u00a0", ""), "ibm866"),
    inCodePage(turkish, "windows-1254"),
    inCodePage(romanian, "windows-1250"),
    inUtf16(russian),
    new TextEncoder().encode(`\ufeff${russian}`),
  ];
  for (const bytes of files) {
    const rows = await asFile(bytes);
    expect(rows).toEqual(asSheet(bytes));
    expect(rows[1][2]).toBe(1234.5);
  }
});
