import fc from "fast-check";
import { readCsv } from "../../../src/workbooks/csv/csvReader";
import { valuesOf } from "../workbooks";

// Exports as bookkeeping programs of the five countries write them: words of the language, every delimiter, decimal mark
// and encoding in use there.

const words = {
  en: ["Client", "Northern Light Ltd", "O'Neill & Sons", "Paper, white", "Second order of the year"],
  ru: ["Клиент", "Общество Ромашка", "Ёлки и сосны", "Бумага белая, пачка", "Щёткин и партнёры", "Южный объект"],
  mk: ["Клиент", "Ѓорѓи Џамбазов", "Ќуќе Љубов", "Хартија бела", "Њива и Ѕвезда", "Скопје центар"],
  ro: ["Client", "Târgul Mare", "Încălţăminte şi Ţesături", "Hârtie albă", "Societatea Română"],
  tr: ["Müşteri", "Işık Gıda Ltd. Şti.", "Ağaoğlu Ticaret", "Beyaz kâğıt", "Çiğdem Öztürk"],
} as const;
type Country = keyof typeof words;

/** Encodings in which the programs of a country write; UTF-16 is Excel's "Unicode text". */
const encodings: Readonly<Record<Country, readonly string[]>> = {
  en: ["utf-8", "utf-16le", "utf-16be"],
  ru: ["utf-8", "utf-16le", "utf-16be", "windows-1251", "ibm866"],
  mk: ["utf-8", "utf-16le", "utf-16be", "windows-1251"],
  ro: ["utf-8", "utf-16le", "utf-16be", "windows-1250"],
  tr: ["utf-8", "utf-16le", "utf-16be", "windows-1254"],
};

function bytesOf(text: string, encoding: string, mark: boolean): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode((mark ? "\ufeff" : "") + text);
  if (encoding.startsWith("utf-16")) {
    const marked = `\ufeff${text}`;
    const bytes = new Uint8Array(marked.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), encoding === "utf-16le");
    return bytes;
  }
  const decoder = new TextDecoder(encoding);
  const places = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) places.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (letter) => places.get(letter) ?? 0x3f);
}

const quoted = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;

const exported = fc.constantFrom<Country>("en", "ru", "mk", "ro", "tr").chain((country) =>
  fc.record({
    encoding: fc.constantFrom(...encodings[country]),
    mark: fc.boolean(),
    delimiter: fc.constantFrom(",", ";", "\t"),
    decimal: fc.constantFrom(".", ","),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    told: fc.boolean(),
    rows: fc.array(
      fc.record({
        client: fc.constantFrom(...words[country].slice(1)),
        note: fc.constantFrom("", 'say "no"', "two\nlines", "x"),
        cents: fc.integer({ min: -10_000_000, max: 10_000_000 }).filter((cents) => cents % 10 !== 0),
      }),
      { minLength: 3, maxLength: 30 },
    ),
    header: fc.constant(words[country][0]),
  }),
);

test("an export of any of the five countries is read as it was written, however it was written", () => {
  fc.assert(
    fc.property(exported, ({ encoding, mark, delimiter, decimal, lineEnd, told, rows, header }) => {
      const expected = rows.map(({ client, note, cents }) => [client, note, cents / 100] as const);
      const lines = expected.map(([client, note, sum]) =>
        [client, note, sum.toFixed(2).replace(".", decimal)].map((field) => quoted(field, delimiter)).join(delimiter),
      );
      const start = told ? `sep=${delimiter}${lineEnd}` : "";
      const text = start + [[header, "Note", "Sum"].join(delimiter), ...lines].join(lineEnd) + lineEnd;
      const [sheet] = readCsv(bytesOf(text, encoding, mark), "export").sheets;
      expect(valuesOf(sheet)).toEqual([
        [header, "Note", "Sum"],
        ...expected.map(([client, note, sum]) => [client, note === "" ? null : note, sum]),
      ]);
    }),
    { numRuns: 200 },
  );
});

const read = (text: string) => valuesOf(readCsv(new TextEncoder().encode(text), "a").sheets[0]);

test("a CSV of one line, of one column and of ragged rows keeps every cell where it is", () => {
  expect(read("Date;Client;Sum\n")).toEqual([["Date", "Client", "Sum"]]);
  expect(read("Client\nNorth\nSouth\n")).toEqual([["Client"], ["North"], ["South"]]);
  expect(read("a,b,c\n1\n2,3\n4,5,6,7\n")).toEqual([["a", "b", "c"], [1], [2, 3], [4, 5, 6, 7]]);
});
