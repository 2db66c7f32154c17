import { engineClient } from "../../engine/engineClient";
import type { EngineSource } from "../../engine/engineSource";
import { runEngine } from "../runEngine";
import type { RunResult, Session } from "../session";
import type { Control, WorkbookPort } from "../workbookPort";

/** As runEngine(), through the gateway on the page's own host, which knows the name and the password. */
export function runDatabase(
  port: WorkbookPort,
  session: Session,
  { source, gateway }: { readonly source: EngineSource; readonly gateway: string },
  control: Control & { readonly signal: AbortSignal },
): Promise<RunResult> {
  const ask = engineClient({ url: gateway, login: null }, control.signal);
  return runEngine(port, session, { source, ask }, control);
}
