import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { moneyOf, moneyText, type Money } from "../../src/imports/money";
import { readStatement } from "../../src/imports/readStatement";
import { isRefusal, type Payment } from "../../src/imports/statement";
import type { ImportWords } from "../../src/imports/words";
import { loadImportWords } from "../../src/locales/loadImportWords";

// Statements of banks and of other programs' tests; where they come from stands in the README beside them. The figures
// of expected.jsonl were computed by a second, simple reading.

const folder = path.join(__dirname, "statements");

interface Expected {
  readonly file: string;
  readonly in: readonly [number, string];
  readonly out: readonly [number, string];
}

const expected = readFileSync(path.join(folder, "expected.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Expected);

let words: ImportWords;
beforeAll(async () => {
  words = await loadImportWords();
});

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, file)));

function sums(payments: readonly Payment[], direction: Payment["direction"]): readonly [number, string] {
  let sum: Money = 0n;
  let count = 0;
  for (const payment of payments) {
    if (payment.direction !== direction) continue;
    sum += payment.amount;
    if (payment.part === 0) count++;
  }
  return [count, moneyText(sum)];
}

test("there are files of every format", () => {
  expect(expected.length).toBeGreaterThan(25);
});

test.each(expected)("$file has the sums of the simple reading", ({ file, in: received, out: spent }) => {
  const read = readStatement(bytesOf(file), words, []);
  const payments = isRefusal(read) ? [] : read.payments;
  expect({ in: sums(payments, "in"), out: sums(payments, "out") }).toEqual({
    in: [received[0], moneyText(moneyOf(received[1])!)],
    out: [spent[0], moneyText(moneyOf(spent[1])!)],
  });
});

test("every file but those without a booking is refused, has payments, or says what could not be read", () => {
  const silent = readdirSync(folder)
    .filter((file) => !/\.(md|jsonl)$/.test(file))
    .filter((file) => {
      const read = readStatement(bytesOf(file), words, []);
      return !isRefusal(read) && read.payments.length === 0 && read.problems.length === 0;
    });
  expect(silent).toEqual([
    "genkgo__camt053.v2.wrong.xml",
    "mt940__betterplace_amount_formats.sta",
    "mt940__betterplace_empty_86.sta",
    "viafintech__general_invalid_namespace.xml",
  ]);
});
