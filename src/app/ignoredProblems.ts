import { problemCodes, type Problem, type ProblemCode } from "../analysis/problem";
import type { WorkbookPort } from "./workbookPort";

const IGNORED_KEY = "clientele.ignoredProblems";

/** What the user does not want to see in this workbook; the figures do not ask for it. */
export interface IgnoredProblems {
  readonly kinds: readonly ProblemCode[];
  /** Single problems, by their key. */
  readonly single: readonly string[];
}

export const nothingIgnored: IgnoredProblems = { kinds: [], single: [] };

/** The cell and what is wrong in it: another fault of the same cell is another problem. */
export function problemKey({ code, where, params }: Problem): string {
  return JSON.stringify([code, where === null ? null : [where.sheet, where.row, where.column], params]);
}

export async function loadIgnored(port: WorkbookPort): Promise<IgnoredProblems> {
  const stored = await port.readStored(IGNORED_KEY);
  // Before single problems could be ignored, the kinds stood alone.
  if (Array.isArray(stored)) return { kinds: knownKinds(stored), single: [] };
  if (typeof stored !== "object" || stored === null) return nothingIgnored;
  const { kinds, single } = stored as { readonly kinds?: unknown; readonly single?: unknown };
  return {
    kinds: Array.isArray(kinds) ? knownKinds(kinds) : [],
    single: Array.isArray(single) ? single.filter((key) => typeof key === "string") : [],
  };
}

function knownKinds(stored: readonly unknown[]): readonly ProblemCode[] {
  return problemCodes.filter((code) => stored.includes(code));
}

export async function saveIgnored(port: WorkbookPort, ignored: IgnoredProblems): Promise<void> {
  await port.writeStored(IGNORED_KEY, ignored);
}
