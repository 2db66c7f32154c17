import { gzipSync } from "node:zlib";
import { openFiles } from "../../../src/imports/files/openFiles";
import { TextFile } from "../../../src/imports/files/textFile";
import { filledRows, inCodePage, readWhole, sourceOf } from "./sources";

const small = { head: 64, portion: 32 };

async function read(content: string | Uint8Array, sizes?: { head: number; portion: number }) {
  return readWhole(await TextFile.open(sourceOf(content), false, sizes), 3);
}

const lines = (count: number, line: (row: number) => string): string =>
  Array.from({ length: count }, (_zero, row) => line(row)).join("\n");

test("a code among the last rows makes texts of all numbers of its column", async () => {
  const { rows, times } = await read(`No;Client;Sum\n${lines(30, (row) => `${row + 1};Anna;1`)}\n007;Anna;1\n`, small);
  expect(times).toBe(2);
  expect(rows[1]).toEqual(["1", "Anna", 1]);
  expect(rows.at(-1)).toEqual(["007", "Anna", 1]);
});

test("a decimal comma among the last rows makes thousands of the points above", async () => {
  const content = `No,Client,Sum\n${lines(30, (row) => `${row + 1},Anna,1.250`)}\n31,Anna,"1.250,50"\n`;
  const { rows, times } = await read(content, small);
  expect(times).toBe(2);
  expect([rows[1][2], rows.at(-1)?.[2]]).toEqual([1250, 1250.5]);
});

test("nothing shows what a mark means: the first number, its row and how many are said", async () => {
  const { rows, findings } = await read("No,Client,Sum\n1,Anna,5\n2,Anna,1.250\n3,Anna,2.500\n");
  expect(rows[2][2]).toBe(1.25);
  expect(findings).toEqual([{ code: "decimalUndecided", row: 2, column: 2, count: 2, value: "1.25" }]);
});

test("quotation marks that do not pair are letters, also far from the beginning", async () => {
  const { rows, times } = await read(
    `No;Client;Sum\n${lines(30, (row) => `${row + 1};Anna;1`)}\n31;"Pipe 3";1\n32;"A" B;1\n`,
    small,
  );
  expect(times).toBe(2);
  expect(rows.at(-2)?.[1]).toBe('"Pipe 3"');
  expect(rows.at(-1)?.[1]).toBe('"A" B');
});

test("letters of a code page that come late are read by it", async () => {
  const text = `No;Client;Sum\n${lines(30, (row) => `${row + 1};Anna;1`)}\n31;Ромашка;1\n32;Василёк;1\n`;
  const { rows, times } = await read(inCodePage(text, "windows-1251"), small);
  expect(times).toBe(2);
  expect(rows.slice(-2).map((row) => row[1])).toEqual(["Ромашка", "Василёк"]);
});

test("one broken letter is said with its row and changes nothing else", async () => {
  const bytes = new TextEncoder().encode("No;Client;Sum\n1;Çağrı;1\n2;Işık;1\n");
  bytes[bytes.lastIndexOf("k".charCodeAt(0))] = 0xff;
  const { rows, findings } = await read(bytes);
  expect(rows[2][1]).toBe("Işı\ufffd");
  expect(findings).toEqual([{ code: "brokenLetters", row: 2, column: 1, count: 1, value: "" }]);
});

test("a blank line is a row, so that rows are counted as the file shows them", async () => {
  const { rows } = await read("Date;Client;Sum\n\n2024-01-05;Anna;10\n");
  expect(rows).toEqual([
    ["Date", "Client", "Sum"],
    [null, null, null],
    [45296, "Anna", 10],
  ]);
});

test("a packed text is read like the text", async () => {
  const text = `Date;Client;Sum\n${lines(5000, (row) => `2024-01-${String((row % 28) + 1).padStart(2, "0")};Client ${row};${row},50`)}\n`;
  const [packed] = await openFiles(sourceOf(new Uint8Array(gzipSync(text)), "sales.csv.gz"));
  const [plain] = await openFiles(sourceOf(text));
  expect(filledRows((await readWhole(packed, 3)).rows)).toEqual(filledRows((await readWhole(plain, 3)).rows));
  expect(packed.rows).toBe(5001);
});

test("how many rows a file has is estimated by its beginning, and known once it has been read", async () => {
  const text = `Date;Client;Sum\n${lines(1000, () => "2024-01-05;Anna;10")}\n`;
  const file = await TextFile.open(sourceOf(text), false, small);
  expect(file.rows).toBeGreaterThan(800);
  await readWhole(file, 3);
  expect(file.rows).toBe(1001);
});

test.each([
  ["", "empty"],
  ["PK\u0003\u0004 rest", "damaged"],
  [":20:START\n:25:123\n:60F:C240101RON0,", "statement"],
  ["%PDF-1.7", "notText"],
  ["<html><table><tr><td>1</td></tr></table></html>", "webPage"],
  ["PAR1 and no more", "damaged"],
  [`\u0000${"binary ".repeat(20)}\u0000`, "notText"],
])("%j is refused as %s", async (content, code) => {
  await expect(openFiles(sourceOf(content))).rejects.toMatchObject({ code, file: "sales.csv" });
});

test("a packed file that was cut is refused", async () => {
  const packed = new Uint8Array(gzipSync(lines(100_000, (row) => `2024-01-05;Client ${row};10`)));
  await expect(openFiles(sourceOf(packed.slice(0, 500), "cut.csv.gz"))).rejects.toMatchObject({ code: "damaged" });
});
