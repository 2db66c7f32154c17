/** An element by its local name; the texts below it stand in `text` only where it has no elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Line of its tag, counted from 1. */
  readonly line: number;
}

export interface XmlDocument {
  /** The outermost elements: files that were put together have several. */
  readonly roots: readonly XmlElement[];
  /** The text ends before its elements do, or an element ends that was not open. */
  readonly isCutOff: boolean;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  line: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!(?:[^<>]|<[^<>]*>)*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads XML as far as it goes: a file that was cut off keeps its whole elements, and of those that it was cut in the midst
 * of the `containers` with what is whole in them.
 *
 * Namespaces are left out of names; entities that a file declares itself are not expanded. Source: spec 6 (CAMT by local
 * names).
 *
 * @example readXml("<a:b x='1'>T</a:b>", []).roots[0].text // "T"
 */
export function readXml(text: string, containers: readonly string[]): XmlDocument {
  const stack: OpenElement[] = [];
  const roots: XmlElement[] = [];
  let isCutOff = false;
  let line = 1;
  let counted = 0;
  let behind = 0;
  for (const token of text.matchAll(TOKEN)) {
    const between = text.slice(behind, token.index);
    behind = token.index + token[0].length;
    const open = stack.at(-1);
    if (open !== undefined) open.text += unescaped(between) + (token[1] ?? "");
    const name = token[3];
    if (name === undefined) continue;
    for (; counted < token.index; counted++) if (text.charCodeAt(counted) === 10) line++;
    const local = name.slice(name.indexOf(":") + 1);
    if (token[2] === "/") {
      const at = stack.map((element) => element.name).lastIndexOf(local);
      if (at < 0) isCutOff = true;
      else {
        if (at < stack.length - 1) isCutOff = true;
        while (stack.length > at) closeLast(stack, roots);
      }
    } else {
      stack.push({ name: local, attributes: attributesOf(token[4]), children: [], text: "", line });
      if (token[5] === "/") closeLast(stack, roots);
    }
  }
  if (stack.length > 0) isCutOff = true;
  while (stack.length > 0) {
    if (containers.includes(stack[stack.length - 1].name)) closeLast(stack, roots);
    else stack.pop();
  }
  return { roots, isCutOff };
}

function closeLast(stack: OpenElement[], roots: XmlElement[]): void {
  const closed = stack.pop()!;
  const parent = stack.at(-1);
  if (parent === undefined) roots.push(closed);
  else parent.children.push(closed);
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) {
    attributes[name.slice(name.indexOf(":") + 1)] = unescaped(value.slice(1, -1));
  }
  return attributes;
}

/**
 * The letters that references stand for; those that a file declares itself stay as they are.
 *
 * @example unescaped("A&amp;B &#1040;") // "A&B А"
 */
export function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith("#")) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return ENTITIES[name] ?? whole;
  });
}

/**
 * The first element at a path of local names; a name with "|" has several. Source: spec 6.
 *
 * @example at(entry, "RltdPties", "Dbtr")?.text
 */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const names of path) {
    const wanted = names.split("|");
    found = found?.children.find(({ name }) => wanted.includes(name));
  }
  return found;
}

/** The text at a path, without spaces at its ends; "" = none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  return (
    at(element, ...path)
      ?.text.trim()
      .replace(/\s+/g, " ") ?? ""
  );
}

/** All elements of a name right below one. */
export function allAt(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
