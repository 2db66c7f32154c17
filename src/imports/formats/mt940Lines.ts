/** One field of an MT940 file: `:86:text` and the lines below it. */
export interface SwiftField {
  readonly tag: string;
  /** The first without the tag; spaces at the ends are kept, as lines break inside words. */
  readonly lines: readonly string[];
  readonly line: number;
}

// Other words between colons are text that was broken there: "13\n:12:11".
const TAG = /^\s{0,2}:(20|21|25P?|28C?|13D?|34F|37[A-Z]?|60[FM]|61|62[FM]|64|65|86|90[CD]|NS):(.*)$/;
const STATEMENT_ENDS = /^\s*-(?:\}|X*\s*$)/;
// Control characters frame messages of the network.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/**
 * The fields of an MT940 or MT942 file in their order; envelopes ({1: ... {4:, -}) and what is before the first field
 * are left out.
 *
 * Source: spec 6 (MT940).
 *
 * @example swiftFields(":20:X\n:86:A\nB\n-")[1].lines // ["A", "B"]
 */
export function swiftFields(text: string): readonly SwiftField[] {
  const fields: { tag: string; lines: string[]; line: number }[] = [];
  let open: { tag: string; lines: string[]; line: number } | null = null;
  const lines = text.replace(CONTROL, "").split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index++) {
    let line = lines[index].replace(/^.*\{4:\s*/, "");
    // A tag that was broken behind its first colon.
    if (line === ":" && /^\d\d[A-Z]?:/.test(lines[index + 1] ?? "")) line = `:${lines[++index]}`;
    if (STATEMENT_ENDS.test(line)) {
      open = null;
      continue;
    }
    const found = TAG.exec(line);
    if (found !== null) {
      open = { tag: found[1], lines: [found[2].replace(/-\}\s*$/, "")], line: index + 1 };
      fields.push(open);
    } else open?.lines.push(line.replace(/\s*-\}\s*$/, ""));
  }
  return fields;
}
