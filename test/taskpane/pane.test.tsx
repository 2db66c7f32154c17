/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { button, choose } from "./controls";
import { northwindTables, scannedState } from "./paneFixtures";
import { axeFindings, loadLaterParts, renderPane } from "./renderPane";
import { northwindResult } from "./resultFixture";

// What every screen has around it: the bar of a run, failures, the language, and what assistive technology finds.

const ready = scannedState(northwindTables());
const withResult: PaneState = { ...ready, screen: "result", result: northwindResult() };

beforeAll(loadLaterParts);
afterEach(cleanup);

describe("a run", () => {
  const running: PaneState = {
    ...ready,
    work: {
      kind: "running",
      stepStart: null,
      latest: { progress: { step: "reading", done: 300, total: 1200 }, at: 0 },
      cancelling: false,
    },
  };

  it("shows its step and how far it is", () => {
    renderPane(running);
    expect(screen.getByText("Reading the tables")).toBeTruthy();
    expect(screen.getByText("25%")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Reading the tables" })).toBeTruthy();
  });

  it("is cancelled by the button and by Escape", () => {
    const { effects } = renderPane(running);
    fireEvent.click(button("Cancel"));
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(effects.cancel).toHaveBeenCalledTimes(2);
  });

  it("takes the keyboard to Cancel, and closes everything else to it", () => {
    renderPane(running);
    expect(document.activeElement).toBe(button("Cancel"));
    expect(screen.getByRole("tabpanel", { hidden: true }).hasAttribute("inert")).toBe(true);
  });

  it("leaves Escape alone when nothing runs", () => {
    const { effects } = renderPane(ready);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(effects.cancel).not.toHaveBeenCalled();
  });
});

describe("a failure", () => {
  it("is told in a sentence, with a way to try again", () => {
    const failure = { kind: "workbook", code: "editMode", params: {}, during: "run" } as const;
    const { effects } = renderPane({ ...ready, failure });
    expect(screen.getByText(/A cell is being edited/)).toBeTruthy();
    fireEvent.click(button("Try again"));
    expect(effects.run).toHaveBeenCalled();
    expect(effects.scan).not.toHaveBeenCalled();
  });

  it("of the first look is tried again by looking", () => {
    const failure = { kind: "unexpected", during: "scan" } as const;
    const { effects } = renderPane({ ...ready, tables: null, failure });
    fireEvent.click(button("Try again"));
    expect(effects.scan).toHaveBeenCalled();
  });

  it("is no failure where the user cancelled", () => {
    const failure = { kind: "workbook", code: "cancelled", params: {}, during: "run" } as const;
    renderPane({ ...ready, failure });
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    fireEvent.click(button("Close"));
    expect(screen.queryByText(/Cancelled/)).toBeNull();
  });
});

describe("the language", () => {
  it("is chosen by its own name, or left to Excel", () => {
    const { effects } = renderPane(ready);
    choose("Language", "Türkçe");
    expect(effects.chooseLanguage).toHaveBeenCalledWith("tr");
    cleanup();
    const back = renderPane({ ...ready, chosenLanguage: "tr" });
    choose("Language", "As in Excel");
    expect(back.effects.chooseLanguage).toHaveBeenCalledWith(null);
  });
});

describe("assistive technology", () => {
  const failure = { kind: "workbook", code: "editMode", params: {}, during: "run" } as const;
  const states: readonly [string, PaneState][] = [
    ["the data screen", ready],
    ["the data screen of an empty workbook", scannedState([])],
    ["the first look", { ...ready, tables: null, work: { kind: "scanning" } }],
    ["the settings screen", { ...ready, screen: "settings" }],
    [
      "the settings screen with errors",
      { ...ready, screen: "settings", draft: { ...ready.draft, abc: "x", asOf: "y" } },
    ],
    ["a run", { ...ready, work: { kind: "running", stepStart: null, latest: null, cancelling: false } }],
    ["the result screen", withResult],
    ["a failure", { ...ready, failure }],
  ];

  it.each(states)("finds nothing to object to in %s", async (_name, state) => {
    const { container } = renderPane(state);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("finds nothing to object to in an open list of problems", async () => {
    const { container } = renderPane(withResult);
    fireEvent.click(button("Date cannot be read: 145"));
    expect(await axeFindings(container)).toEqual([]);
  });
});
