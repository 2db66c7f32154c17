/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { languages } from "../src/locales/language";
import { runAgainAction } from "../src/taskpane/state/runRequests";
import { developmentAddress, rewriteManifest } from "../src/build/rewriteManifest.cjs";

// Rules of the add-in only manifest: learn.microsoft.com, "Manifest for Office Add-ins", "Runtime element",
// "Create a custom functions manifest"; order of elements as in the published schema.

const root = path.resolve(__dirname, "..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");

const localeTags = ["mk-MK", "ro-RO", "ru-RU", "tr-TR"];
const base = `${developmentAddress}/`;

function all(localName: string): Element[] {
  return [...manifest.getElementsByTagName("*")].filter((element) => element.localName === localName);
}

function one(localName: string): Element {
  const found = all(localName);
  expect(found).toHaveLength(1);
  return found[0];
}

/** The add-in's own description; the ribbon's descriptions have the same tag. */
const description = manifest.querySelector("OfficeApp > Description")!;

function childNames(element: Element): string[] {
  return [...element.children].map((child) => child.localName);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`attribute missing: ${element.localName} ${name}`);
  return value;
}

function resource(id: string): Element {
  const found = [...one("Resources").querySelectorAll("[id]")].filter((element) => element.id === id);
  if (found.length !== 1) throw new Error(`resource must be defined once: ${id}`);
  return found[0];
}

/** The default text and those of the overrides. */
function texts(element: Element): string[] {
  const overrides = [...element.children].map((child) => attribute(child, "Value"));
  return [attribute(element, "DefaultValue"), ...overrides];
}

function pngSize(file: string): [number, number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  test("is well-formed", () => {
    expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
    expect(manifest.documentElement.localName).toBe("OfficeApp");
  });

  test("has the elements in the order of the schema", () => {
    expect(childNames(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const overrides = one("VersionOverrides");
    expect(childNames(overrides)).toEqual(["Hosts", "Resources"]);
    expect(childNames(overrides.children[0].children[0])).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(childNames(one("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(one("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
    for (const control of all("Control")) {
      expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  test("has a GUID, a four-part version and English as its default", () => {
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one("Version").textContent).toMatch(/^\d+(\.\d+){3}$/);
    expect(one("DefaultLocale").textContent).toBe("en-US");
    expect(attribute(one("DisplayName"), "DefaultValue")).toBe("Clientele");
  });

  test("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(manifest.querySelector("OfficeApp > Version")?.textContent).toBe(`${version}.0`);
  });

  test("asks for the requirement sets that the product is written for, and no more", () => {
    const sets = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.9"],
    ]);
  });

  test("gives the functions no namespace, so that they are typed as =ABC()", () => {
    expect(all("Namespace")).toHaveLength(0);
    expect(xml).not.toMatch(/namespace/i);
  });

  test("runs the pane, the functions and the commands in one long-lived runtime", () => {
    const runtime = one("Runtime");
    expect(attribute(runtime, "lifetime")).toBe("long");
    const runtimeId = attribute(runtime, "resid");
    expect(attribute(one("Page").children[0], "resid")).toBe(runtimeId);
    expect(attribute(one("FunctionFile"), "resid")).toBe(runtimeId);
    expect(attribute(all("Action")[0].querySelector("SourceLocation")!, "resid")).toBe(runtimeId);
    expect(attribute(resource(runtimeId), "DefaultValue")).toBe(
      attribute(one("DefaultSettings").children[0], "DefaultValue"),
    );
  });

  test("has a button that opens the pane and one that runs again by the pane's own action", () => {
    expect(all("Action").map((action) => attribute(action, "xsi:type"))).toEqual(["ShowTaskpane", "ExecuteFunction"]);
    expect(one("FunctionName").textContent).toBe(runAgainAction);
  });

  test("defines every resource once and uses every resource", () => {
    const defined = [...one("Resources").querySelectorAll("[id]")].map((element) => element.id).sort();
    const used = [...manifest.querySelectorAll("[resid]")];
    const usedIds = [...new Set(used.map((element) => attribute(element, "resid")))].sort();
    expect(new Set(defined).size).toBe(defined.length);
    expect(usedIds).toEqual(defined);
  });

  test("keeps ids within 32, short strings within 125 and long strings within 250 characters", () => {
    for (const element of manifest.querySelectorAll("[id]")) expect(element.id.length).toBeLessThanOrEqual(32);
    for (const text of [...one("ShortStrings").children].flatMap(texts)) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of [...one("LongStrings").children].flatMap(texts)) expect(text.length).toBeLessThanOrEqual(250);
    for (const text of texts(description)) expect(text.length).toBeLessThanOrEqual(250);
    for (const text of texts(one("DisplayName"))) expect(text.length).toBeLessThanOrEqual(125);
  });

  test("says everything in the five languages", () => {
    const strings = [one("DisplayName"), description, ...all("String"), resource("Functions.Metadata.Url")];
    expect(localeTags.map((tag) => tag.slice(0, 2)).sort()).toEqual(languages.filter((one) => one !== "en").sort());
    for (const element of strings) {
      expect([...element.children].map((child) => attribute(child, "Locale"))).toEqual(localeTags);
      for (const text of texts(element)) expect(text.trim()).not.toBe("");
      // Text elements of the base manifest take <Override>, resources take <bt:Override>.
      const prefix = element.prefix === "bt" ? "bt" : null;
      for (const child of element.children) expect(child.prefix).toBe(prefix);
    }
    for (const element of [description, ...all("String")]) {
      if (texts(element)[0] === "Clientele") continue;
      expect(new Set(texts(element)).size).toBe(languages.length);
    }
  });

  test("points to the functions of each language", () => {
    const urls = texts(resource("Functions.Metadata.Url"));
    expect(urls).toEqual([
      `${base}functions.json`,
      `${base}functions-mk.json`,
      `${base}functions-ro.json`,
      `${base}functions-ru.json`,
      `${base}functions-tr.json`,
    ]);
    expect(attribute(resource("Functions.Script.Url"), "DefaultValue")).toBe(`${base}functions.js`);
  });

  test("loads everything over https from one host", () => {
    const addresses = [...manifest.querySelectorAll("*")]
      .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
      .filter((value) => value !== null && value.includes("://"));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address!.startsWith(base)).toBe(true);
    expect(one("AppDomain").textContent).toBe(developmentAddress);
    expect(attribute(one("SupportUrl"), "DefaultValue")).toBe(`${base}support.html`);
    expect(attribute(resource("GetStarted.LearnMoreUrl"), "DefaultValue")).toBe(`${base}help.html`);
  });

  test("has icons of the sizes that Office shows", () => {
    const icons: [Element, number][] = [
      [one("IconUrl"), 32],
      [one("HighResolutionIconUrl"), 64],
    ];
    for (const image of all("Image").filter((element) => element.hasAttribute("size"))) {
      icons.push([resource(attribute(image, "resid")), Number(attribute(image, "size"))]);
    }
    expect(new Set(icons.map(([, size]) => size))).toEqual(new Set([16, 32, 64, 80]));
    for (const [element, size] of icons) {
      const file = path.join(root, attribute(element, "DefaultValue").slice(base.length));
      expect(existsSync(file)).toBe(true);
      expect(pngSize(file)).toEqual([size, size]);
    }
  });
});

describe("rewriteManifest", () => {
  test("moves every address to the host and path of the production build", () => {
    const moved = rewriteManifest(xml, "https://example.com/clientele/");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain('DefaultValue="https://example.com/clientele/functions.json"');
    expect(moved).toContain("<AppDomain>https://example.com</AppDomain>");
    expect(rewriteManifest(xml, "https://example.com/clientele")).toBe(moved);
    expect(rewriteManifest(xml, developmentAddress)).toBe(xml);
  });

  test.each([
    ["http://example.com", "base address must begin with https: http://example.com"],
    ["example.com", "base address is not a web address: example.com"],
    ["", "base address is not a web address: "],
    ["https://example.com/?x=1", "base address must be host and path only: https://example.com/?x=1"],
  ])("refuses %p, which Office would not load", (address, message) => {
    expect(() => rewriteManifest(xml, address)).toThrow(message);
  });
});
