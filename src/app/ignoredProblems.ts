import { problemCodes, type ProblemCode } from "../analysis/problem";
import type { WorkbookPort } from "./workbookPort";

const IGNORED_KEY = "clientele.ignoredProblems";

/** The kinds of problems that the user does not want to see in this workbook; the figures do not ask for them. */
export async function loadIgnored(port: WorkbookPort): Promise<readonly ProblemCode[]> {
  const stored = await port.readStored(IGNORED_KEY);
  return Array.isArray(stored) ? problemCodes.filter((code) => stored.includes(code)) : [];
}

export async function saveIgnored(port: WorkbookPort, codes: readonly ProblemCode[]): Promise<void> {
  await port.writeStored(IGNORED_KEY, codes);
}
