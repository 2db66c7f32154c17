import type * as Headless from "../../../src/workbench/headless";
import { overOfficeClient } from "./overOfficeClient";
import { probedWorkbook, type Probe } from "./probes/probe";
import { probes } from "./probes/probes";

export interface Answers {
  readonly own: string;
  readonly office: string;
}

type Host = Headless.HeadlessHost;

/** What each probe answers over the host's own client, and over Microsoft's. */
export async function answersOfClients(
  create: typeof Headless.createHeadlessHost,
): Promise<ReadonlyMap<string, Answers>> {
  const answers = new Map<string, Answers>();
  for (const [title, probe] of probes) {
    const own = await answerOf(probe, create(probedWorkbook()));
    const office = await answerOf(probe, overOfficeClient(create(probedWorkbook())).host);
    answers.set(title, { own, office });
  }
  return answers;
}

async function answerOf(probe: Probe, host: Host): Promise<string> {
  try {
    return JSON.stringify(await probe(host)) ?? "nothing";
  } catch (error) {
    const { code, name } = error as { readonly code?: string; readonly name: string };
    return `refused: ${code ?? name}`;
  } finally {
    host.faults.editMode = false;
    host.dispose();
  }
}
