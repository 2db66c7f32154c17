/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { languages, translator } from "../../src/locales";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { northwindTables, scannedState } from "./paneFixtures";
import { renderPane } from "./renderPane";
import { northwindResult } from "./resultFixture";

const ready = scannedState(northwindTables());
const screens: readonly [string, Partial<PaneState>][] = [
  ["data", {}],
  ["settings", { screen: "settings", draft: { ...ready.draft, abc: "x", xyz: "x", asOf: "x", measure: "margin" } }],
  [
    "run",
    {
      work: {
        kind: "running",
        stepStart: null,
        latest: { progress: { step: "writing", done: 1, total: 3 }, at: 0 },
        cancelling: false,
      },
    },
  ],
  ["result", { screen: "result", result: northwindResult() }],
  ["failure", { failure: { kind: "unexpected", during: "run" } }],
];

afterEach(cleanup);

describe.each(languages)("the pane in %s", (language) => {
  const t = translator(language);

  it.each(screens)("shows the screen: %s", (_name, changes) => {
    renderPane({ ...ready, ...changes, language });
    expect(screen.getByRole("tab", { name: t("pane.screen.data"), hidden: true })).toBeTruthy();
    // A message that could not be filled in would show its braces.
    expect(document.body.textContent).not.toMatch(/[{}]|undefined|NaN/);
  });

  it("names Run and the result in its own words", () => {
    renderPane({ ...ready, language });
    expect(screen.getByRole("button", { name: t("pane.run") })).toBeTruthy();
    cleanup();
    renderPane({ ...ready, screen: "result", result: northwindResult(), language });
    expect(document.activeElement?.textContent).toBe(t("pane.resultHeading"));
  });
});

it("writes amounts and days as the readers of the language do", () => {
  renderPane({ ...ready, screen: "result", result: northwindResult(), language: "mk" });
  expect(screen.getAllByText("856.885,23").length).toBeGreaterThan(0);
  expect(screen.getByText(/07\.05\.1997/)).toBeTruthy();
});
