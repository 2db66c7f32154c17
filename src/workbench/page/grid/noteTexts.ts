import { parseAddress } from "../../host/office/range/address";
import type { DataNotes } from "../../../workbooks/workbookData";

/** What is said about the cells of a sheet, by `row:column`: notes, and conversations in the place of their notes. */
export function noteTexts(notes: DataNotes): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const comment of elements(notes.comments, "comment")) {
    const text = textIn(comment);
    const place = placeOf(comment);
    if (place !== null && text !== "") texts.set(place, text);
  }
  if (notes.threads === null) return texts;
  const names = new Map(
    elements(notes.people, "person").map((person) => [person.getAttribute("id"), person.getAttribute("displayName")]),
  );
  const said = new Map<string, string[]>();
  for (const part of elements(notes.threads, "threadedComment")) {
    const place = placeOf(part);
    if (place === null) continue;
    const name = names.get(part.getAttribute("personId"));
    const words = textIn(part);
    const lines = said.get(place) ?? [];
    said.set(place, [...lines, name ? `${name}: ${words}` : words]);
  }
  for (const [place, lines] of said) texts.set(place, lines.join("\n"));
  return texts;
}

function elements(xml: string | null, name: string): Element[] {
  if (xml === null) return [];
  return [...new DOMParser().parseFromString(xml, "application/xml").getElementsByTagNameNS("*", name)];
}

function placeOf(comment: Element): string | null {
  const area = parseAddress(comment.getAttribute("ref") ?? "");
  return area && `${area.row}:${area.column}`;
}

/** Texts in pieces of several looks, without the readings of Asian letters. */
function textIn(comment: Element): string {
  const pieces = [...comment.getElementsByTagNameNS("*", "t")].filter(({ parentElement }) => {
    return parentElement?.localName !== "rPh";
  });
  const text = pieces.map(({ textContent }) => textContent).join("");
  // A conversation has its words in an element of their own.
  return (text || (comment.getElementsByTagNameNS("*", "text")[0]?.textContent ?? "")).trim();
}
