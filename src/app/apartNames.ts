import type { WorkbookPort } from "./workbookPort";

/** Two client keys that the user has said to be different clients. */
export type ApartPair = readonly [string, string];

const APART_KEY = "clientele.apart";

/** The pairs remembered in the workbook. */
export async function loadApart(port: WorkbookPort): Promise<readonly ApartPair[]> {
  const stored = await port.readStored(APART_KEY);
  return Array.isArray(stored) ? stored.filter(isPair) : [];
}

/** Remembers further pairs in the workbook. */
export async function addApart(port: WorkbookPort, pairs: readonly ApartPair[]): Promise<readonly ApartPair[]> {
  const all = [...(await loadApart(port)), ...pairs];
  await port.writeStored(APART_KEY, all);
  return all;
}

function isPair(value: unknown): value is ApartPair {
  return Array.isArray(value) && value.length === 2 && value.every((name) => typeof name === "string");
}
