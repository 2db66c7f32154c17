import { rewriteTags, tagText, type XmlTag } from "./rewriteTags";

// Programs may choose any prefix for a namespace, and the strict form of the format has addresses of its own for them.
// Here every part gets the prefixes that Excel writes.

const schemas = "http://schemas.openxmlformats.org";

/** The prefix of Excel; "" = none. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${schemas}/spreadsheetml/2006/main`, ""],
  [`${schemas}/package/2006/relationships`, ""],
  [`${schemas}/package/2006/content-types`, ""],
  [`${schemas}/officeDocument/2006/custom-properties`, ""],
  [`${schemas}/officeDocument/2006/relationships`, "r"],
  [`${schemas}/drawingml/2006/spreadsheetDrawing`, "xdr"],
  [`${schemas}/drawingml/2006/main`, "a"],
  [`${schemas}/drawingml/2006/chart`, "c"],
  [`${schemas}/markup-compatibility/2006`, "mc"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14"],
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm"],
]);
const takenPrefixes: ReadonlySet<string> = new Set(prefixes.values());

const strict = "http://purl.oclc.org/ooxml/";
const renamed: Readonly<Record<string, string>> = {
  extendedProperties: "extended-properties",
  customProperties: "custom-properties",
};

/** ".../ooxml/officeDocument/relationships/worksheet" is ".../officeDocument/2006/relationships/worksheet". */
export function transitionalAddress(address: string): string {
  if (!address.startsWith(strict)) return address;
  const [family, ...rest] = address.slice(strict.length).split("/");
  return [schemas, family, "2006", ...rest.map((step) => renamed[step] ?? step)].join("/");
}

const declaration = /xmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Whether every namespace that the text declares has Excel's own address and prefix. */
export function hasUsualNamespaces(text: string): boolean {
  for (let at = text.indexOf("xmlns"); at >= 0; at = text.indexOf("xmlns", at + 1)) {
    declaration.lastIndex = at;
    const found = declaration.exec(text);
    if (found === null) continue;
    const [, prefix = "", double, single] = found;
    const address = double ?? single;
    if (address.startsWith(strict)) return false;
    const usual = prefixes.get(address);
    if (usual !== undefined ? usual !== prefix : prefix !== "" && takenPrefixes.has(prefix)) return false;
  }
  return true;
}

type Scope = ReadonlyMap<string, string>;

/** The text with Excel's addresses and prefixes, all declared at its root. */
export function withUsualNamespaces(text: string): string {
  const scopes: Scope[] = [new Map()];
  let isRoot = true;
  return rewriteTags(text, (tag) => {
    const around = scopes[scopes.length - 1];
    if (tag.kind === "close") {
      scopes.pop();
      return tagText(usualName(tag.name, around, true), "close", []);
    }
    const scope = scopeOf(tag, around);
    if (tag.kind === "open") scopes.push(scope);
    const name = usualName(tag.name, scope, true);
    const attributes = tag.attributes.flatMap(([attribute, value]) => usualAttribute(attribute, value, scope));
    const declared = isRoot ? rootDeclarations(tag.name, scope) : [];
    isRoot = false;
    return tagText(name, tag.kind, [...declared, ...attributes]);
  });
}

function scopeOf(tag: XmlTag, around: Scope): Scope {
  let scope: Map<string, string> | null = null;
  for (const [name, value] of tag.attributes) {
    const prefix = declaredPrefix(name);
    if (prefix !== null) (scope ??= new Map(around)).set(prefix, transitionalAddress(value));
  }
  return scope ?? around;
}

/** null where the attribute declares nothing. */
function declaredPrefix(attribute: string): string | null {
  if (attribute === "xmlns") return "";
  return attribute.startsWith("xmlns:") ? attribute.slice("xmlns:".length) : null;
}

function usualName(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  // Attributes without a prefix belong to no namespace.
  if (prefix === "" && !isElement) return name;
  const usual = usualPrefix(prefix, scope.get(prefix));
  return usual === "" ? name.slice(colon + 1) : `${usual}:${name.slice(colon + 1)}`;
}

/** Foreign namespaces keep their prefix, unless it is one of Excel's for another namespace. */
function usualPrefix(prefix: string, address: string | undefined): string {
  const usual = address === undefined ? undefined : prefixes.get(address);
  return usual ?? (prefix !== "" && takenPrefixes.has(prefix) ? `${prefix}_` : prefix);
}

function usualAttribute(name: string, value: string, scope: Scope): [string, string][] {
  const prefix = declaredPrefix(name);
  if (prefix === null) return [[usualName(name, scope, false), value]];
  const address = transitionalAddress(value);
  if (prefixes.has(address)) return [];
  const usual = usualPrefix(prefix, address);
  return [[usual === "" ? "xmlns" : `xmlns:${usual}`, address]];
}

function rootDeclarations(root: string, scope: Scope): [string, string][] {
  const colon = root.indexOf(":");
  const own = scope.get(colon < 0 ? "" : root.slice(0, colon));
  const declared: [string, string][] = [];
  for (const [address, prefix] of prefixes) {
    if (prefix !== "") declared.push([`xmlns:${prefix}`, address]);
    else if (address === own) declared.push(["xmlns", address]);
  }
  return declared;
}
