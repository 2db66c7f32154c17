import type { DatabaseLook } from "../../engine/lookAtDatabase";
import { dayText, numberText, type Language, type Translate } from "../../locales";

/** What a try of the connection found, as lines. */
export function lookLines(look: DatabaseLook, translate: Translate, language: Language): readonly string[] {
  const { version, timeZone, rows, unusable, span, clockMinutes } = look;
  const lines = [translate("database.version", { version, timeZone }), translate("database.rows", { rows, unusable })];
  if (span !== null) {
    const [from, to] = span.map((day) => dayText(day, language));
    lines.push(translate("database.span", { from, to }));
  }
  if (clockMinutes !== 0) lines.push(translate("database.clock", { minutes: numberText(clockMinutes, language) }));
  return lines;
}
