import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, type RenderResult } from "@testing-library/react";
import axe from "axe-core";
import { useReducer } from "react";
import type { FormulaPort } from "../../src/app/formulaPort";
import { Pane } from "../../src/taskpane/Pane";
import { reduce, type PaneState } from "../../src/taskpane/state/paneState";
import { TextsProvider } from "../../src/taskpane/parts/texts";
import type { PaneEffects } from "../../src/taskpane/state/usePane";
import { northwindTables, scannedState } from "./paneFixtures";
import "./patience";

export type EffectSpies = { readonly [Name in keyof PaneEffects]: jest.Mock };

/** A workbook in which no formula is looked for. */
const noFormulas: FormulaPort = {
  insert: jest.fn(),
  find: jest.fn(),
  replaceByValues: jest.fn(),
  recalculate: jest.fn(),
};

function PaneUnderTest({ first, effects }: { readonly first: PaneState; readonly effects: PaneEffects }) {
  const [state, dispatch] = useReducer(reduce, first);
  return (
    <FluentProvider theme={webLightTheme}>
      <TextsProvider language={state.language}>
        <Pane state={state} dispatch={dispatch} effects={effects} formulas={noFormulas} />
      </TextsProvider>
    </FluentProvider>
  );
}

/** The pane in a state; what it asks of the workbook is only noted, and answered by `answers`. */
export function renderPane(
  state: PaneState,
  answers: Partial<PaneEffects> = {},
): RenderResult & { readonly effects: EffectSpies } {
  const effects: EffectSpies = {
    scan: jest.fn(),
    run: jest.fn(),
    cancel: jest.fn(),
    read: jest.fn(),
    readApart: jest.fn((onRead: (pairs: readonly never[]) => void) => onRead([])),
    keepApart: jest.fn(),
    joinSpellings: jest.fn(),
    undoJoin: jest.fn(),
    withWorkbook: jest.fn(() => new Promise<null>(() => {})),
    followSelection: jest.fn(() => () => undefined),
    restore: jest.fn(),
    chooseLanguage: jest.fn(),
    readFrom: jest.fn(),
    goToCell: jest.fn(),
    goToReport: jest.fn(),
    addSheets: jest.fn(() => new Promise<void>(() => {})),
    readSales: jest.fn(() => new Promise<null>(() => {})),
    selectedCell: jest.fn(() => Promise.resolve(null)),
    checkData: jest.fn(() => Promise.resolve(null)),
    ignoreProblems: jest.fn(),
    previewSales: jest.fn(() => new Promise<null>(() => {})),
  };
  for (const [name, answer] of Object.entries(answers)) effects[name as keyof PaneEffects].mockImplementation(answer);
  return { ...render(<PaneUnderTest first={state} effects={effects} />), effects };
}

/** The part of the data screen that loads later is there before a test looks at it: it does not arrive in its middle. */
export async function loadLaterParts(): Promise<void> {
  renderPane(scannedState(northwindTables()));
  await screen.findByRole("heading", { name: "Likely duplicates" });
  await screen.findByRole("heading", { name: "Bank statements" });
  cleanup();
}

/** What axe finds, in a form that a failed test can show. */
export async function axeFindings(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    // jsdom draws nothing: contrast is looked at in the browser tests.
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
