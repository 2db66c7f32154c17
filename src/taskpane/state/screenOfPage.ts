import { screens, type Screen } from "./paneState";

/** The screen that the page showed before it was loaded again; a page that is opened begins with the data. */
export function screenOfPage(): Screen {
  const kept: unknown = history.state;
  const screen = isRecord(kept) ? kept.screen : null;
  return screens.find((each) => each === screen) ?? "data";
}

/** Keeps it with the page's place in the history, which outlives a reload and nothing else. */
export function keepScreenOfPage(screen: Screen): void {
  const kept: unknown = history.state;
  const state = { ...(isRecord(kept) ? kept : {}), screen };
  // Office.js takes the method from the object, lest an add-in change the address.
  History.prototype.replaceState.call(history, state, "");
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
