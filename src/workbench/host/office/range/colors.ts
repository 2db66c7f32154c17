import { invalidArgument } from "../request/errors";
import { colorNames } from "./colorNames";

/** "#RRGGBB", the only form in which colours are kept. */
export function colorOf(value: unknown): string {
  const text = String(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const name = text.toLowerCase();
  const known = Object.hasOwn(colorNames, name) ? colorNames[name] : undefined;
  if (known === undefined) throw invalidArgument(`not a color: ${text}`);
  return known;
}
