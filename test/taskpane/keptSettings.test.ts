/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { useReducer } from "react";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { reduce, type PaneState } from "../../src/taskpane/state/paneState";
import { SETTINGS_REST, useKeptSettings } from "../../src/taskpane/settings/useKeptSettings";
import { northwindTables, scannedState } from "./paneFixtures";

const onSettings: PaneState = { ...scannedState(northwindTables()), screen: "settings" };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** The settings screen of a pane, with what it has asked to be saved. */
function openSettings() {
  const saved = jest.fn(() => Promise.resolve());
  const port = officeWorkbook();
  const { result } = renderHook(() => {
    const [state, dispatch] = useReducer(reduce, onSettings);
    useKeptSettings(port, state, dispatch, saved);
    return { state, dispatch };
  });
  const enter = (text: string) => act(() => result.current.dispatch({ type: "drafted", field: "windowMonths", text }));
  return { saved, enter, result };
}

test("a changed setting is saved once the user rests, and not at every letter", () => {
  const { saved, enter, result } = openSettings();
  enter("1");
  act(() => jest.advanceTimersByTime(SETTINGS_REST / 2));
  enter("12");
  act(() => jest.advanceTimersByTime(SETTINGS_REST - 1));
  expect(saved).not.toHaveBeenCalled();
  act(() => jest.advanceTimersByTime(1));
  expect(saved).toHaveBeenCalledTimes(1);
  expect(result.current.state.kept?.settings.windowMonths).toBe(12);
  act(() => jest.advanceTimersByTime(10 * SETTINGS_REST));
  expect(saved).toHaveBeenCalledTimes(1);
});

test("a setting that is changed back, or cannot be understood, is not saved", () => {
  const { saved, enter } = openSettings();
  enter("5");
  enter(onSettings.draft.windowMonths);
  act(() => jest.advanceTimersByTime(SETTINGS_REST));
  enter("five");
  act(() => jest.advanceTimersByTime(SETTINGS_REST));
  expect(saved).not.toHaveBeenCalled();
});

test("what is not saved yet is saved at once when the page goes away or another screen is opened", () => {
  const { saved, enter, result } = openSettings();
  enter("5");
  act(() => void window.dispatchEvent(new Event("pagehide")));
  expect(saved).toHaveBeenCalledTimes(1);
  enter("6");
  act(() => result.current.dispatch({ type: "screenChosen", screen: "data" }));
  expect(saved).toHaveBeenCalledTimes(2);
  expect(result.current.state.kept?.settings.windowMonths).toBe(6);
});

test("nothing is saved in the middle of a run, and what it did not keep is saved when it ends without reports", () => {
  const { saved, enter, result } = openSettings();
  enter("5");
  act(() => result.current.dispatch({ type: "runStarted" }));
  act(() => jest.advanceTimersByTime(SETTINGS_REST));
  expect(saved).not.toHaveBeenCalled();
  const failure = { kind: "workbook", during: "run", code: "cancelled", params: {} } as const;
  act(() => result.current.dispatch({ type: "failed", failure }));
  act(() => jest.advanceTimersByTime(SETTINGS_REST));
  expect(saved).toHaveBeenCalledTimes(1);
});
