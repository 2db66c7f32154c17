import { clientKey } from "../analysis/cells/clientKey";
import { taskRules, type TaskRule } from "./taskRules";

/** What a task is about; two with the same parts are one. */
export interface TaskKey {
  readonly rule: TaskRule;
  readonly client: string;
  /** null = no product is meant. */
  readonly product: string | null;
  /** The period in which the state began. */
  readonly period: string;
}

/**
 * The key as the row of the task holds it; spellings of one client or product are one.
 *
 * @example taskKey({ rule: "winBack", client: "Anna", product: null, period: "2025-03" }) // '["winBack","anna","","2025-03"]'
 */
export function taskKey({ rule, client, product, period }: TaskKey): string {
  return JSON.stringify([rule, clientKey(client), clientKey(product ?? ""), period]);
}

/** What a key says; null = the text is none. */
export function readTaskKey(text: string): TaskKey | null {
  const parts = parsed(text);
  if (!Array.isArray(parts) || parts.length !== 4 || !parts.every((part) => typeof part === "string")) return null;
  const [name, client, product, period] = parts as readonly string[];
  const rule = taskRules.find((each) => each === name);
  return rule === undefined ? null : { rule, client, product: product === "" ? null : product, period };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
