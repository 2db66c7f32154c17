/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { CellValue } from "../../src/analysis/types";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { TypedNames } from "../../src/taskpane/duplicates/TypedNames";
import { TextsProvider } from "../../src/taskpane/parts/texts";
import type { PaneState } from "../../src/taskpane/state/paneState";
import type { PaneEffects } from "../../src/taskpane/state/usePane";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render } from "@testing-library/react";
import { foundTable, scannedState } from "./paneFixtures";

const rows: CellValue[][] = [["Alfa Ltd."], ["Beta"]];
const clients = foundTable("Clients", { headers: ["client", "country"], rows: [["Alfa Ltd.", "Spain"]] });
const state: PaneState = scannedState([clients]);

const port = {
  readRows: (_table: unknown, onRows: (read: CellValue[][]) => void) => {
    onRows(rows);
    return Promise.resolve();
  },
} as unknown as WorkbookPort;
const goToCell = jest.fn();
const effects = {
  withWorkbook: (_during: string, work: (port: WorkbookPort) => Promise<unknown>) => work(port),
  readApart: (onRead: (pairs: readonly never[]) => void) => onRead([]),
  goToCell,
} as unknown as PaneEffects;

const shown = (changes: number) => (
  <FluentProvider theme={webLightTheme}>
    <TextsProvider language="en">
      <TypedNames state={{ ...state, tableChanges: changes }} effects={effects} />
    </TextsProvider>
  </FluentProvider>
);

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

test("a name that is typed is told where it is like another one, until it is settled or mended", async () => {
  const { rerender } = render(shown(0));
  await act(() => jest.advanceTimersByTimeAsync(2000));
  expect(screen.queryByText(/is like/)).toBeNull();

  rows.push(["Alfa"]);
  rerender(shown(1));
  await act(() => jest.advanceTimersByTimeAsync(2000));
  const place = `“Alfa” (Clients!A4) is like “Alfa Ltd.” in Clients!A2.`;
  expect(document.body.textContent).toContain(`${place} The names differ only by the legal form.`);
  fireEvent.click(screen.getByRole("button", { name: "Go to the cell" }));
  expect(goToCell).toHaveBeenCalledWith({ sheet: "Clients", row: 3, column: 0 });

  rows.push(["Beta"]);
  rerender(shown(2));
  await act(() => jest.advanceTimersByTimeAsync(2000));
  expect(document.body.textContent).toContain("“Beta” (Clients!A5) stands in Clients!A3 too.");
  rows.pop();
  rerender(shown(3));
  await act(() => jest.advanceTimersByTimeAsync(2000));
  expect(document.body.textContent).not.toContain("stands in");

  fireEvent.click(screen.getByRole("button", { name: "Not the same" }));
  expect(screen.queryByText(/is like/)).toBeNull();
});
