import { readFileSync } from "node:fs";
import path from "node:path";
import type { Bridge } from "./requestMessages";

// Microsoft's own client: the half of Office.js that runs in the add-in's page. It is read from the package and run here;
// nothing of it is copied.

const root = path.resolve(__dirname, "../../..");
const file = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** What Excel on the web and the client expect of each other; the rest is declared in @types/office-js. */
interface Extension {
  readonly HostBridge: { init(bridge: Bridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
}

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & Extension;
  /** Where the client looks for `Office`. */
  readonly page: { Office?: unknown };
}

const begin = "\nvar __extends = ";
const end = "\nOSFAriaLogger.";
const parts = ["OfficeExtension.HostBridge", "Excel.Range"];

/**
 * The client out of the whole library: before it come the transport to Excel on the web, which needs a page, with a
 * first `__extends` of its own, and behind it telemetry and the runtime of custom functions.
 */
export function clientPart(library: string): string {
  const ofTransport = library.indexOf(begin);
  const start = ofTransport < 0 ? -1 : library.indexOf(begin, ofTransport + 1);
  if (start < 0) throw new Error(`the library has changed, no second mark in it: ${JSON.stringify(begin)}`);
  const stop = library.indexOf(end, start);
  if (stop < 0) throw new Error(`the library has changed, no mark behind the client: ${JSON.stringify(end)}`);
  return library.slice(start, stop);
}

/** Runs the client in the realm of the caller, whose plain objects it knows by their prototypes. */
export function clientOf(library: string): OfficeClient {
  const page = { ...pageOfClient, Promise } as Record<string, unknown>;
  page.window = page;
  const names = `typeof Excel === "object" && typeof OfficeExtension === "object" ? { Excel, OfficeExtension } : {}`;

  const run = new Function(
    "window",
    "document",
    "OSF",
    "Microsoft",
    "OSFPerformance",
    `${clientPart(library)};return ${names}`,
  );
  const client = run(page, undefined, { DDA: {}, OUtil: {} }, undefined, undefined) as OfficeClient;
  for (const part of parts) {
    const [namespace, name] = part.split(".");
    const there = (client as unknown as Record<string, Record<string, unknown> | undefined>)[namespace]?.[name];
    if (there === undefined) throw new Error(`the library has changed, not in its client: ${part}`);
  }
  return { ...client, page };
}

const pageOfClient = {
  navigator: { userAgent: "node" },
  location: {
    href: "http://localhost/",
    protocol: "http:",
    host: "localhost",
    origin: "http://localhost",
    pathname: "/",
  },
};

export const officeLibraryText = (): string => readFileSync(path.join(root, file), "utf8");

let loaded: OfficeClient | null = null;

export function officeClient(): OfficeClient {
  loaded ??= clientOf(officeLibraryText());
  return loaded;
}
