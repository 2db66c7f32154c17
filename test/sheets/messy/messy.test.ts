import { loadTranslator } from "../../../src/locales";
import { closeHost } from "../../excel/openHost";
import { messyWorkbook } from "./messySheet";
import { Random } from "./random";
import { readMessy, type Outcome } from "./readMessy";

// Sales whose figures are known, written as programs and people write them: the same figures come out, or a question.

const workbooks = Number(process.env.CLIENTELE_MESSY_SHEETS ?? 60);
const first = Number(process.env.CLIENTELE_MESSY_FIRST ?? 0);
const hostLanguages = ["en-US", "ru-RU", "mk-MK", "ro-RO", "tr-TR", "en-GB"];
/** So many of the workbooks are read without a question. */
const LEAST_READ = 0.8;

beforeAll(() => loadTranslator("en"));
afterEach(closeHost);

test(`${workbooks} workbooks give the true figures or a question, never others`, async () => {
  const wrong: string[] = [];
  const asked: string[] = [];
  for (let seed = first; seed < first + workbooks; seed++) {
    const workbook = messyWorkbook(seed);
    const outcome = await outcomeOf(seed, workbook);
    const about = `seed ${seed}, ${workbook.layout}, ${workbook.language}`;
    if (outcome.kind === "asked") asked.push(`${about}: ${outcome.what}`);
    if (outcome.kind === "wrong") {
      wrong.push([about, ...outcome.differences.slice(0, 4), ...outcome.said].join("\n    "));
    }
  }
  if (process.env.CLIENTELE_MESSY_SHOW !== undefined) console.log([...asked, ...wrong].join("\n"));
  expect(wrong).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(workbooks * (1 - LEAST_READ));
}, 600_000);

async function outcomeOf(seed: number, workbook: ReturnType<typeof messyWorkbook>): Promise<Outcome> {
  try {
    return await readMessy(workbook, new Random(seed + 1).pick(hostLanguages));
  } finally {
    closeHost();
  }
}
