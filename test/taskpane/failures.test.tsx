/** @jest-environment jsdom */
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { languages } from "../../src/locales";
import { WorkbookError, workbookErrorCodes } from "../../src/app/workbookPort";
import { ErrorBoundary } from "../../src/taskpane/parts/ErrorBoundary";
import { TextsProvider } from "../../src/taskpane/parts/texts";
import { failureOf } from "../../src/taskpane/state/failures";
import { scannedState } from "./paneFixtures";
import { renderPane } from "./renderPane";

afterEach(cleanup);

describe("an error of the host", () => {
  it("keeps its code and what it was about", () => {
    const error = new WorkbookError("sheetMissing", { name: "Sales" });
    expect(failureOf(error, "run")).toEqual({
      kind: "workbook",
      code: "sheetMissing",
      params: { name: "Sales" },
      during: "run",
    });
  });

  it.each(languages)("has a sentence for every code in %s", async (language) => {
    for (const code of workbookErrorCodes) {
      const failure = failureOf(new WorkbookError(code, { name: "Sales", place: "Sales!A1", sheets: "Sales" }), "scan");
      renderPane({ ...scannedState([], language), failure });
      // The texts of a part that is loaded late hold up the first drawing in a language.
      await waitFor(() => expect(document.querySelector(".fui-MessageBarBody")?.textContent).toMatch(/\S.*[.!]$/));
      cleanup();
    }
  });
});

describe("any other error", () => {
  it("is told without its own words, and reported to whoever looks into the console", () => {
    const reported = jest.fn();
    window.reportError = reported;
    const error = new TypeError("cannot read properties of undefined");
    const failure = failureOf(error, "run");
    expect(failure).toEqual({ kind: "unexpected", during: "run" });
    expect(reported).toHaveBeenCalledWith(error);
    renderPane({ ...scannedState([]), failure });
    expect(screen.getByText(/Something went wrong inside Clientele/)).toBeTruthy();
    expect(document.body.textContent).not.toContain("undefined");
  });

  it("while the pane is drawn leaves a sentence and a way to go on", () => {
    jest.spyOn(console, "error").mockImplementation(() => {});
    const Broken = () => {
      throw new Error("broken on purpose: pane");
    };
    render(
      <TextsProvider language="en">
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </TextsProvider>,
    );
    expect(screen.getByText(/Something went wrong inside Clientele/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });
});
