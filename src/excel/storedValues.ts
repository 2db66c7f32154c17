import { hostRun } from "./hostRun";
import { askSetting, putSetting, settingValue } from "./workbookSettings";

/** A setting takes 100 kB, and a letter three bytes at most. */
const MOST_LETTERS = 30_000;
/** A request takes 5 MB. */
const MOST_PARTS = 30;

/** Where the text of a value is that is too long for one setting. */
interface Parts {
  readonly of: number;
  readonly count: number;
}

const partKey = (key: string, { of }: Parts, part: number): string => `${key}.${of}.${part}`;

function partsOf(value: unknown): Parts | null {
  if (typeof value !== "object" || value === null || !("clienteleParts" in value)) return null;
  return value.clienteleParts as Parts;
}

/** What was kept in the workbook under a key; null = nothing. */
export async function readStored(key: string): Promise<unknown> {
  const value = await readSetting(key);
  const parts = partsOf(value);
  if (parts === null) return value;
  const texts: unknown[] = [];
  await inPortions(key, parts, async (context, keys) => {
    const settings = keys.map((each) => askSetting(context, each));
    await context.sync();
    texts.push(...settings.map(settingValue));
  });
  // A file in which a part is missing keeps nothing that could be read.
  return texts.every((text) => typeof text === "string") ? (JSON.parse(texts.join("")) as unknown) : null;
}

/** Keeps a value in the workbook, of any length: what was kept before is in force until all of it is there. */
export async function writeStored(key: string, value: unknown): Promise<void> {
  const before = partsOf(await readSetting(key));
  const text = JSON.stringify(value);
  if (text.length <= MOST_LETTERS) await putValue(key, value);
  else {
    const parts = { of: before === null ? 1 : before.of + 1, count: Math.ceil(text.length / MOST_LETTERS) };
    await inPortions(key, parts, async (context, keys, first) => {
      keys.forEach((each, place) => {
        const start = (first + place) * MOST_LETTERS;
        putSetting(context, each, text.slice(start, start + MOST_LETTERS));
      });
      await context.sync();
    });
    await putValue(key, { clienteleParts: parts });
  }
  if (before !== null) await inPortions(key, before, removeSettings);
}

async function readSetting(key: string): Promise<unknown> {
  return hostRun(async (context) => {
    const setting = askSetting(context, key);
    await context.sync();
    return settingValue(setting);
  });
}

async function putValue(key: string, value: unknown): Promise<void> {
  await hostRun(async (context) => {
    putSetting(context, key, value);
    await context.sync();
  });
}

async function removeSettings(context: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  const settings = keys.map((key) => askSetting(context, key));
  await context.sync();
  for (const setting of settings) if (!setting.isNullObject) setting.delete();
  await context.sync();
}

async function inPortions(
  key: string,
  parts: Parts,
  act: (context: Excel.RequestContext, keys: readonly string[], first: number) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < parts.count; first += MOST_PARTS) {
    const count = Math.min(MOST_PARTS, parts.count - first);
    const keys = Array.from({ length: count }, (_key, place) => partKey(key, parts, first + place));
    await hostRun((context) => act(context, keys, first));
  }
}
