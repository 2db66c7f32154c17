import type { TextKey } from "../../locales";

/** How a role is called, whatever table it belongs to. */
export function roleText(role: string): TextKey {
  return `problems.role.${role}` as TextKey;
}
