import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { isoOfDay } from "../../src/analysis/time/isoDay";
import { importStatements, type ImportResult } from "../../src/imports/importStatements";
import { moneyText } from "../../src/imports/money";
import type { Tally } from "../../src/imports/fileReport";
import { context, importAll } from "./payments";

// Importing twice: the same file, files that overlap, twins.

const header = "Date,Name,Amount,Reference\n";
const keysOf = ({ added }: ImportResult): readonly string[] => added.map(({ key }) => key);

test("the same file again adds nothing, also within one import", async () => {
  const file = `${header}2024-01-05,ALFA,-10.00,\n2024-01-05,ALFA,-10.00,\n2024-01-06,BETA,5.00,7\n`;
  const first = await importAll([file, file]);
  expect([first.added.length, first.known]).toEqual([3, 3]);
  const again = await importAll([file], { keys: keysOf(first) });
  expect([again.added.length, again.known]).toEqual([0, 3]);
});

test("true twins stay two, and a third one that comes later is added", async () => {
  const twin = "2024-01-05,ALFA,10.00,\n";
  const two = await importAll([`${header}${twin}${twin}2024-01-06,BETA,-5.00,7\n`]);
  expect(two.added.length).toBe(3);
  const three = await importAll([`${header}${twin}${twin}${twin}`], { keys: keysOf(two) });
  expect(three.added.map(({ line }) => line)).toEqual([4]);
});

test("twins that lie in files of two days, which overlap, come in once each", async () => {
  const day = (number: number): string => `2024-01-0${number},ALFA,10.00,\n`;
  const first = await importAll([`${header}${day(5)}${day(5)}${day(6)}`]);
  const second = await importAll([`${header}${day(6)}${day(6)}${day(7)}`], { keys: keysOf(first) });
  expect([first.added.length, second.added.length]).toEqual([3, 2]);
});

test("half, then whole; whole, then half", async () => {
  const half = `${header}2024-01-05,ALFA,10.00,\n`;
  const whole = `${half}2024-01-06,BETA,-5.00,7\n`;
  const first = await importAll([half]);
  expect((await importAll([whole], { keys: keysOf(first) })).added.length).toBe(1);
  const all = await importAll([whole]);
  expect((await importAll([half], { keys: keysOf(all) })).added.length).toBe(0);
});

test("a payment whose row was deleted comes in again", async () => {
  const file = `${header}2024-01-05,ALFA,10.00,1\n2024-01-06,BETA,-5.00,2\n`;
  const first = await importAll([file]);
  const again = await importAll([file], { keys: keysOf(first).slice(1) });
  expect(again.added.map(({ reference }) => reference)).toEqual(["1"]);
});

const mt940 = [":20:1", ":25:1234", ":60F:C240101RON0,", ":61:240106C10,NTRFX//R9", ":86:x", ":62F:C240131RON10,"].join(
  "\n",
);

test("a payment that came in from another format looks known, and is added where the user wants it", async () => {
  const csv =
    "Account: 123400000000000\n" +
    "Date,Name,Amount,Currency,Account number\n" +
    "2024-01-01,A,-1.00,RON,1234\n2024-01-05,ALFA,10.00,RON,1234\n2024-01-31,A,-1.00,RON,1234\n";
  const keys = keysOf(await importAll([csv]));
  const other = await importAll([mt940], { keys });
  expect([other.added.length, other.alike.length, other.files[0].alike]).toEqual([0, 1, 1]);
  expect((await importAll([mt940], { keys, addsAlike: true })).added.length).toBe(1);
});

interface Line {
  readonly day: number;
  readonly cents: number;
  readonly name: string;
}

const lines = fc.array(
  fc.record({
    day: fc.integer({ min: 45292, max: 45322 }),
    cents: fc.integer({ min: -500, max: 500 }),
    name: fc.constantFrom("ALFA", "BETA", "GAMA"),
  }),
  { minLength: 1, maxLength: 40 },
);
const csvOf = (given: readonly Line[]): string =>
  header +
  given.map(({ day, cents, name }) => `${isoOfDay(day)},${name},${(cents / 100).toFixed(2)},\n`).join("") +
  "2024-03-01,END,-1.00,\n";
const bag = (keys: readonly string[]): readonly string[] => [...keys].sort();

test("however a statement is split into days and the parts overlap, all of it comes in once", async () => {
  const given = await context();
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.array(fc.tuple(fc.integer({ min: 45292, max: 45322 }), fc.integer({ min: 0, max: 31 })), { maxLength: 5 }),
      async (all, cuts) => {
        const inOrder = [...all].sort((left, right) => left.day - right.day);
        const whole = importStatements([{ name: "all", bytes: new TextEncoder().encode(csvOf(inOrder)) }], given);
        let keys: readonly string[] = [];
        const parts = [
          ...cuts.map(([from, days]) => inOrder.filter(({ day }) => day >= from && day <= from + days)),
          inOrder,
        ];
        for (const part of parts) {
          const result = importStatements([{ name: "part", bytes: new TextEncoder().encode(csvOf(part)) }], {
            ...given,
            keys,
          });
          keys = [...keys, ...keysOf(result)];
        }
        expect(bag(keys)).toEqual(bag(keysOf(whole)));
      },
    ),
    { numRuns: 60 },
  );
});

const folder = path.join(__dirname, "statements");
const files = readdirSync(folder).filter((name) => !/\.(?:md|jsonl)$/.test(name));

test.each(files)("%s: kinds add up to the file, and it adds nothing twice", async (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const first = await importAll([bytes]);
  const [file] = first.files;
  const tallies: readonly Tally[] = Object.values(file.kinds);
  const sum = (wanted: readonly Tally[]): string => moneyText(wanted.reduce((total, tally) => total + tally.sum, 0n));
  expect(sum(tallies)).toBe(sum([file.in, file.out]));
  expect(tallies.reduce((total, { documents }) => total + documents, 0)).toBe(file.in.documents + file.out.documents);
  expect(file.added).toBe(first.added.length);
  const again = await importAll([bytes], { keys: keysOf(first) });
  expect([again.added.length, again.known]).toEqual([0, first.added.length]);
});

test("a statement of more payments than a call can take arguments comes in whole", async () => {
  const rows = Array.from({ length: 150_000 }, (_, place) => [45292 + (place % 60), "ALFA", -1 - place]);
  const sheet = {
    name: "Bank",
    rows: [["Date", "Name", "Amount"], ...rows],
    lines: Array.from({ length: rows.length + 1 }, (_, place) => place + 1),
    date1904: false,
  };
  const { added, files } = importStatements([sheet], await context());
  expect(added.length).toBe(rows.length);
  expect(files[0].period).toEqual([45292, 45351]);
});
