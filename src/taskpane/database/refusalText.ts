import type { EngineError } from "../../engine/engineError";
import type { TextKey, TextParams, Translate } from "../../locales";
import { roleText } from "../parts/roleText";

/** Why the database did not answer as asked, and what to do. */
export function refusalText({ code, params }: Pick<EngineError, "code" | "params">, t: Translate): string {
  const shown: Record<string, string | number> = { reason: "", ...params };
  if (params.role !== undefined) shown.role = t(roleText(params.role));
  if (params.clients !== undefined) shown.clients = Number(params.clients);
  if (params.setting !== undefined) shown.setting = t(`settings.field.${params.setting}` as TextKey);
  return t(`database.refused.${code}`, shown as TextParams);
}
