import { engineClient } from "../../engine/engineClient";
import type { Ask } from "../../engine/engineError";

/** Asks the company's database by the gateway of this build. */
export function askDatabase(signal?: AbortSignal): Ask {
  return engineClient({ url: process.env.CLIENTELE_ENGINE ?? "", login: null }, signal);
}
