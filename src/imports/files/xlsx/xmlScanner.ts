import { unescaped } from "../../formats/xml";

/** What is told of an XML text, place by place in the portion at hand. */
export interface XmlHandler {
  /** A tag begins an element: its local name, and where its attributes lie. */
  open(name: string, portion: string, from: number, to: number): void;
  /** An element ends; one without content right after its beginning. */
  close(name: string): void;
  /** Whole text between two tags. */
  text(value: string): void;
  /** Whether the text that follows is wanted: others are passed over. */
  readonly wantsText: boolean;
}

const LONGEST_PIECE = 1 << 24;
const CDATA = "<![CDATA[";

const SLASH = 0x2f;
const COLON = 0x3a;
const MORE = 0x3e;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

/** Reads an XML text portion by portion; what a portion cuts off waits for the next one. */
export class XmlScanner {
  private rest = "";

  constructor(private readonly handler: XmlHandler) {}

  /** Throws where the text is no XML, or ends before its last tag does. */
  scan(portion: string, isLast = false): void {
    const text = this.rest === "" ? portion : this.rest + portion;
    const taken = this.scanned(text);
    this.rest = text.slice(taken);
    if (this.rest.length > LONGEST_PIECE) throw new Error("xml is cut off: a piece without an end");
    if (isLast && this.rest.trim() !== "") throw new Error("xml is cut off: its last tag");
  }

  /** Returns the place up to which all is whole. */
  private scanned(text: string): number {
    const { handler } = this;
    let at = 0;
    for (;;) {
      const start = text.indexOf("<", at);
      if (start === -1) return at;
      if (handler.wantsText && start > at) handler.text(textOf(text.slice(at, start)));
      const next = text.charCodeAt(start + 1);
      if (next === BANG || next === QUESTION) {
        const end = this.behindSkipped(text, start, next);
        if (end === -1) return start;
        at = end;
        continue;
      }
      const end = endOfTag(text, start + 1);
      if (end === -1) return start;
      this.tag(text, start, end, next === SLASH);
      at = end + 1;
    }
  }

  private tag(text: string, start: number, end: number, isClosing: boolean): void {
    const { handler } = this;
    let from = start + (isClosing ? 2 : 1);
    let to = from;
    for (; to < end; to++) {
      const code = text.charCodeAt(to);
      if (code === COLON) from = to + 1;
      else if (code <= SPACE || code === SLASH) break;
    }
    if (to === from) throw new Error(`xml tag without a name: ${text.slice(start, start + 20)}`);
    const name = text.slice(from, to);
    if (isClosing) {
      handler.close(name);
      return;
    }
    const isEmpty = text.charCodeAt(end - 1) === SLASH;
    handler.open(name, text, to, isEmpty ? end - 1 : end);
    if (isEmpty) handler.close(name);
  }

  /** Behind a comment, an instruction or CDATA, whose text is told; -1 = it goes on behind this portion. */
  private behindSkipped(text: string, start: number, next: number): number {
    const isCdata = next === BANG && text.startsWith(CDATA, start);
    const isComment = next === BANG && text.startsWith("<!--", start);
    if (next === BANG && !isCdata && !isComment && text.length < start + CDATA.length) return -1;
    const ending = next === QUESTION ? "?>" : isCdata ? "]]>" : isComment ? "-->" : ">";
    const end = text.indexOf(ending, start + 2);
    if (end === -1) return -1;
    if (isCdata && this.handler.wantsText) this.handler.text(text.slice(start + CDATA.length, end));
    return end + ending.length;
  }
}

/** The ">" of a tag; one in an attribute is none. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === MORE) return at;
    if (code === QUOTE || code === APOSTROPHE) {
      at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at === -1) return -1;
    }
  }
  return -1;
}

/**
 * Tells the attributes of a tag: their local names, and where their values lie, as they are written.
 *
 * @example attributesIn('<c r="A1"/>', 2, 9, (name, from, to) => …) // "r", 6, 8
 */
export function attributesIn(
  text: string,
  from: number,
  to: number,
  tell: (name: string, from: number, to: number) => void,
): void {
  let at = from;
  for (;;) {
    while (at < to && text.charCodeAt(at) <= SPACE) at++;
    if (at >= to) return;
    let name = at;
    let end = at;
    while (end < to && text.charCodeAt(end) !== 0x3d && text.charCodeAt(end) > SPACE) {
      if (text.charCodeAt(end) === COLON) name = end + 1;
      end++;
    }
    let value = end;
    while (value < to && text.charCodeAt(value) !== QUOTE && text.charCodeAt(value) !== APOSTROPHE) value++;
    if (value >= to) return;
    const close = text.indexOf(text[value], value + 1);
    tell(text.slice(name, end), value + 1, close);
    at = close + 1;
  }
}

/** Line ends are those of XML. */
function textOf(written: string): string {
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  return text.includes("&") ? unescaped(text) : text;
}
