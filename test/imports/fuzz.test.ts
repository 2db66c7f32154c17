import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { FileReport } from "../../src/imports/fileReport";
import { importStatements, type ImportContext } from "../../src/imports/importStatements";
import { context } from "./payments";

// Damaged files: nothing crashes, nothing is dropped without a word, and the kinds add up to the file.

const folder = path.join(__dirname, "statements");
const files = readdirSync(folder).filter((name) => !/\.(?:md|jsonl)$/.test(name));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)));
const samples = new Map(files.map((name) => [name, bytesOf(name)]));

let given: ImportContext;
beforeAll(async () => {
  given = await context();
});

/** Where a payment begins in each format, as letters of one byte. */
const beginnings: Readonly<Record<string, RegExp>> = {
  // "СекцияДокумент=" in UTF-8, windows-1251 and cp866, by its bytes.
  "1c": /\u00d0\u00a1\u00d0\u00b5\u00d0\u00ba\u00d1\u0086\u00d0\u00b8\u00d1\u008f\u00d0\u0094|\u00d1\u00e5\u00ea\u00f6\u00e8\u00ff\u00c4|\u0091\u00a5\u00aa\u00e6\u00a8\u00ef\u0084/g,
  mt940: /^:61:/gm,
  camt: /<Ntry>/g,
};

const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** Payments of the file that are neither read nor said to be unreadable. */
function unsaid(bytes: Uint8Array, { format, in: received, out, problems, refused }: FileReport): number {
  const beginning = beginnings[format ?? ""];
  if (beginning === undefined || refused !== null) return 0;
  // What was cut off is said once, whatever it held.
  if (format === "camt" && problems.some(({ code }) => code === "fileCutOff")) return 0;
  const begun = letters(bytes).match(beginning)?.length ?? 0;
  return begun - received.documents - out.documents - problems.length;
}

function check(bytes: Uint8Array): void {
  const result = importStatements([{ name: "a", bytes }], given);
  const [file] = result.files;
  const kinds = Object.values(file.kinds);
  expect(kinds.reduce((sum, tally) => sum + tally.sum, 0n)).toBe(file.in.sum + file.out.sum);
  expect(kinds.reduce((count, tally) => count + tally.documents, 0)).toBe(file.in.documents + file.out.documents);
  expect(unsaid(bytes, file)).toBeLessThanOrEqual(0);
  const again = importStatements([{ name: "a", bytes }], { ...given, keys: result.added.map(({ key }) => key) });
  expect(again.added).toEqual([]);
}

const sample = fc.constantFrom(...files);
const runs = { numRuns: 60 };

test("files that are cut off anywhere", () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
      const bytes = samples.get(name)!;
      check(bytes.subarray(0, Math.floor(bytes.length * share)));
    }),
    runs,
  );
});

test("files that begin in their midst", () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
      const bytes = samples.get(name)!;
      check(bytes.subarray(Math.floor(bytes.length * share)));
    }),
    runs,
  );
});

test("files whose lines are shuffled", () => {
  fc.assert(
    fc.property(sample, fc.integer(), (name, seed) => {
      const lines = letters(samples.get(name)!).split("\n");
      let state = seed >>> 0;
      for (let place = lines.length - 1; place > 0; place--) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const other = state % (place + 1);
        [lines[place], lines[other]] = [lines[other], lines[place]];
      }
      check(new Uint8Array(Buffer.from(lines.join("\n"), "latin1")));
    }),
    runs,
  );
});

test("files with bytes of any other kind in them", () => {
  fc.assert(
    fc.property(sample, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }), (name, changes) => {
      const changed = Uint8Array.from(samples.get(name)!);
      for (const [place, byte] of changes) changed[place % changed.length] = byte;
      const result = importStatements([{ name: "a", bytes: changed }], given);
      const kinds = Object.values(result.files[0].kinds);
      expect(kinds.reduce((sum, tally) => sum + tally.sum, 0n)).toBe(result.files[0].in.sum + result.files[0].out.sum);
    }),
    runs,
  );
});

test("files that are read in a wrong encoding and saved again", () => {
  for (const bytes of samples.values()) {
    for (const encoding of ["windows-1251", "windows-1254", "utf-8"]) {
      check(new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)));
    }
  }
});

test("files that stand twice or two in one", () => {
  fc.assert(
    fc.property(sample, sample, (one, other) =>
      check(new Uint8Array([...samples.get(one)!, 0x0a, ...samples.get(other)!])),
    ),
    runs,
  );
});

test("anything at all", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), runs);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => check(new TextEncoder().encode(text))),
    runs,
  );
});
