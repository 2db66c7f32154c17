import { zip } from "@cj-tech-master/excelts/archive";
import { unzipEntries } from "../../../src/workbooks/zipEntries";

// Valid files made hostile: what is in them is cut, repeated, exchanged, nested, or told to be what it is not.

/** Whole numbers from 0, below a bound; the same ones for the same seed. */
export type Dice = (bound: number) => number;

export function diceOf(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const oneOf = <Item>(dice: Dice, items: readonly Item[]): Item => items[dice(items.length)];

const hostileNumbers = ["-1", "0", "1e308", "-1e308", "1e999", "NaN", "", "2147483647", "4294967296", "1048577"];
const hostileTexts = [
  "A1:XFD1048576",
  "ZZZZ1",
  "A0",
  "A1048577",
  "../../../etc/passwd",
  "'".repeat(3000),
  "&#0;",
  "&#xD800;",
  "&bomb;",
  "]]>",
  "\u202e",
  "=1+1",
  "#REF!",
  "x".repeat(40_000),
];
const nestedTags = 20_000;
const bomb =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY bomb "&b;&b;&b;&b;&b;&b;">]>';

type TextMutation = (text: string, dice: Dice) => string;

const textMutations: readonly TextMutation[] = [
  (text, dice) => {
    const from = dice(text.length + 1);
    return text.slice(0, from) + text.slice(from + dice(200));
  },
  (text, dice) => text.slice(0, dice(text.length + 1)),
  (text, dice) => {
    const from = dice(text.length + 1);
    return text.slice(0, from) + text.slice(from, from + dice(80)).repeat(dice(500)) + text.slice(from);
  },
  (text, dice) => replaced(text, /-?\d+(?:\.\d+)?/g, oneOf(dice, hostileNumbers), dice),
  (text, dice) => {
    const from = dice(text.length + 1);
    return text.slice(0, from) + oneOf(dice, hostileTexts) + text.slice(from);
  },
];

const xmlMutations: readonly TextMutation[] = [
  ...textMutations,
  (text, dice) => replaced(text, /="[^"]*"/g, `="${oneOf(dice, [...hostileNumbers, ...hostileTexts])}"`, dice),
  (text, dice) => replaced(text, /<\w+[^>]*>/g, "", dice),
  (text, dice) => replaced(text, /<\/\w+>/g, "<x>".repeat(nestedTags), dice),
  (text) => text.replace("?>", `?>${bomb}`),
  (text, dice) => {
    const elements = [...text.matchAll(/<(\w+)[^>]*\/>|<(\w+)[^>]*>[^<]*<\/\2>/g)];
    if (elements.length === 0) return text;
    const { 0: element, index } = oneOf(dice, elements);
    return text.slice(0, index) + element.repeat(2 + dice(2000)) + text.slice(index);
  },
];

const jsonValues = ["null", "-1", "1e999", '""', "[]", "{}", "true", '"__proto__"', "[[[[]]]]", '{"a":{"b":[1]}}'];

/** Mutations of a text that is no XML, and of one that is JSON. */
export const mutatedText = (text: string, dice: Dice): string => mutated(text, textMutations, dice);
export const mutatedJson = (text: string, dice: Dice): string =>
  mutated(
    text,
    [
      ...textMutations,
      (json, each) => replaced(json, /(?<=: )(?:"[^"]*"|[\d.]+|true|false|null)/g, oneOf(each, jsonValues), each),
      (json, each) => replaced(json, /"\w+"(?=:)/g, oneOf(each, ['"__proto__"', '"constructor"', '"x"', '""']), each),
    ],
    dice,
  );

function mutated(text: string, mutations: readonly TextMutation[], dice: Dice): string {
  let result = text;
  for (let left = 1 + dice(3); left > 0; left--) result = oneOf(dice, mutations)(result, dice);
  return result;
}

/** One of what a pattern finds, replaced. */
function replaced(text: string, pattern: RegExp, by: string, dice: Dice): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: old, index } = oneOf(dice, found);
  return text.slice(0, index) + by + text.slice(index + old.length);
}

/** A workbook with one or some of its parts mutated, left out, exchanged or doubled, or its zip itself damaged. */
export async function mutatedXlsx(bytes: Uint8Array, dice: Dice): Promise<Uint8Array> {
  const kind = dice(10);
  if (kind === 0) return bytes.slice(0, dice(bytes.length));
  if (kind === 1) {
    const damaged = bytes.slice();
    for (let left = 1 + dice(8); left > 0; left--) damaged[dice(damaged.length)] = dice(256);
    return damaged;
  }
  const parts = await unzipEntries(bytes);
  const at = dice(parts.length);
  if (kind === 2) parts.splice(at, 1);
  else if (kind === 3) parts[at] = [parts[at][0], oneOf(dice, parts)[1]];
  else if (kind === 4) parts.push([oneOf(dice, [parts[at][0].toUpperCase(), `/${parts[at][0]}`]), parts[at][1]]);
  else {
    const text = new TextDecoder().decode(parts[at][1]);
    parts[at] = [parts[at][0], new TextEncoder().encode(mutated(text, xmlMutations, dice))];
  }
  const archive = zip();
  for (const [path, content] of parts) archive.add(path, content);
  return archive.bytes();
}
