import { invalidArgument } from "../request/errors";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB", the only form in which colours are kept. */
export function colorOf(value: unknown): string {
  const text = String(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const known = named[text.toLowerCase()];
  if (known === undefined) throw invalidArgument(`not a color: ${text}`);
  return known;
}
