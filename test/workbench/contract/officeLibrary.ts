import { readFileSync } from "node:fs";
import path from "node:path";

// office.js as Excel on the web loads it, read as text: what it calls its classes, their members and its words.

const root = path.resolve(__dirname, "../../..");
const file = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";

const member = /Object\.defineProperty\((\w+)\.prototype, "(\w+)"|(\w+)\.prototype\.(\w+) = /g;
const base = /var (\w+) = \(function \(_super\) \{\s+__extends\(\1, _super\);[\s\S]*?\}\((?:\w+\.)*(\w+)\)\);/g;
const wordList = /\(function \((\w+)\) \{\s+((?:\1\["\w+"\] = "[^"]*";\s+)+)/g;
const word = /\["(\w+)"\] = "([^"]*)"/g;

export interface OfficeLibrary {
  /** Class -> its members, those of the class it is made from too. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** List of words -> name -> word. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export function officeLibrary(): OfficeLibrary {
  const source = readFileSync(path.join(root, file), "utf8");
  const classes = new Map<string, Set<string>>();
  for (const [, ofProperty, property, ofMethod, method] of source.matchAll(member)) {
    const name = ofProperty ?? ofMethod;
    let members = classes.get(name);
    if (!members) classes.set(name, (members = new Set()));
    members.add(property ?? method);
  }
  for (const [, name, baseName] of source.matchAll(base)) {
    for (const inherited of classes.get(baseName) ?? []) classes.get(name)?.add(inherited);
  }
  const words = new Map<string, Map<string, string>>();
  for (const [, list, members] of source.matchAll(wordList)) {
    words.set(list, new Map([...members.matchAll(word)].map(([, name, value]) => [name, value])));
  }
  return { classes, words };
}
