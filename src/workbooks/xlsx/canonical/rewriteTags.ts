// One pass over the text of an XML part. Comments, CDATA, instructions and text go through as they are.

export interface XmlTag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  /** Names with their values as written, still escaped. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const skipped: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];

const tagName = /[^\s/>]+/y;
const attribute = /\s*([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/y;
const tagEnd = /\s*(\/?)>/y;

/** The text with every tag as `change` answers it; null leaves it. Throws where the text is no XML. */
export function rewriteTags(text: string, change: (tag: XmlTag) => string | null): string {
  const written: string[] = [];
  let kept = 0;
  for (let start = text.indexOf("<"); start >= 0;) {
    const end = endOfSkipped(text, start);
    if (end !== null) {
      start = text.indexOf("<", end);
      continue;
    }
    const read = readTag(text, start);
    const changed = change(read.tag);
    if (changed !== null) {
      written.push(text.slice(kept, start), changed);
      kept = read.end;
    }
    start = text.indexOf("<", read.end);
  }
  written.push(text.slice(kept));
  return written.join("");
}

function endOfSkipped(text: string, start: number): number | null {
  const next = text.charCodeAt(start + 1);
  // "!" and "?" alone begin something that is no tag.
  if (next !== 0x21 && next !== 0x3f) return null;
  for (const [opening, closing] of skipped) {
    if (!text.startsWith(opening, start)) continue;
    const end = text.indexOf(closing, start + opening.length);
    if (end < 0) throw new Error(`xml is cut off: ${opening}`);
    return end + closing.length;
  }
  return null;
}

function readTag(text: string, start: number): { tag: XmlTag; end: number } {
  const isClosing = text.startsWith("/", start + 1);
  const name = matchAt(tagName, text, start + (isClosing ? 2 : 1));
  if (name === null) throw new Error(`xml tag without a name: ${start}`);
  const attributes: (readonly [string, string])[] = [];
  let at = tagName.lastIndex;
  for (let found = matchAt(attribute, text, at); found !== null; found = matchAt(attribute, text, at)) {
    attributes.push([found[1], found[2].slice(1, -1)]);
    at = attribute.lastIndex;
  }
  const end = matchAt(tagEnd, text, at);
  if (end === null) throw new Error(`xml tag without an end: ${name[0]}`);
  const kind = isClosing ? "close" : end[1] === "/" ? "empty" : "open";
  return { tag: { name: name[0], kind, attributes }, end: tagEnd.lastIndex };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The attributes as they stand in a tag. */
export function attributesText(attributes: XmlTag["attributes"]): string {
  let text = "";
  for (const [name, value] of attributes) text += ` ${name}="${value.replace(/"/g, "&quot;")}"`;
  return text;
}

export function tagText(name: string, kind: XmlTag["kind"], attributes: XmlTag["attributes"]): string {
  if (kind === "close") return `</${name}>`;
  return `<${name}${attributesText(attributes)}${kind === "empty" ? "/" : ""}>`;
}
