/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { FormulaPort, FunctionCell } from "../../src/app/formulaPort";
import { functionNames } from "../../src/app/functionNames";
import { WorkbookError } from "../../src/app/workbookPort";
import type { Language } from "../../src/locales";
import { FunctionsScreen } from "../../src/taskpane/functions/FunctionsScreen";
import { TextsProvider } from "../../src/taskpane/parts/texts";
import { deliverFunctionFiles, functionFiles } from "./functionFiles";
import { northwindTables, scannedState } from "./paneFixtures";
import { axeFindings } from "./renderPane";

beforeEach(deliverFunctionFiles);
afterEach(cleanup);

const cell: FunctionCell = {
  sheet: "Sales",
  row: 1,
  column: 4,
  rows: 3,
  columns: 1,
  formula: "=ABC(B2:B4)",
  isMixed: false,
};

async function openGallery(language: Language, changes: Partial<FormulaPort> = {}) {
  const formulas: FormulaPort = {
    insert: jest.fn(() => Promise.resolve({ sheet: "Sales", row: 1, column: 9 })),
    find: jest.fn(() => Promise.resolve([cell, { ...cell, row: 9, rows: 1, isMixed: true }])),
    replaceByValues: jest.fn(() => Promise.resolve()),
    recalculate: jest.fn(() => Promise.resolve()),
    ...changes,
  };
  const state = { ...scannedState(northwindTables(), language), language };
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider language={language}>
        <FunctionsScreen state={state} formulas={formulas} />
      </TextsProvider>
    </FluentProvider>,
  );
  await act(async () => Promise.resolve());
  return { formulas, container };
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await Promise.resolve();
  });
}

it.each(["en", "ru", "mk", "ro", "tr"] as const)(
  "shows all functions with the sentences and names of arguments that Excel shows in %s",
  async (language) => {
    const { container } = await openGallery(language);
    for (const name of functionNames)
      expect(screen.getByRole("button", { name: new RegExp(`^${name} .`) })).toBeTruthy();
    await press(/^CLIENTSTATUS /);
    const described = functionFiles[language].functions.find(({ name }) => name === "CLIENTSTATUS");
    const sentences = [described?.description ?? "?", ...(described?.parameters ?? []).map((each) => each.description)];
    for (const sentence of sentences) expect(screen.getByText(sentence)).toBeTruthy();
    const names = screen.getAllByRole("term").map(({ textContent }) => textContent.split(" ")[0]);
    expect(names).toEqual(described?.parameters.map(({ name }) => name));
    expect(await axeFindings(container)).toEqual([]);
  },
);

it("copies the formula, and where the clipboard is refused leaves it selected", async () => {
  await openGallery("en");
  await press(/^LTV /);
  const write = jest.fn(() => Promise.resolve());
  Object.assign(navigator, { clipboard: { writeText: write } });
  await press("Copy");
  expect(write).toHaveBeenCalledWith("=LTV(1000,2,0.2,12)");
  expect(screen.getByText("Copied.")).toBeTruthy();

  write.mockRejectedValueOnce(new Error("NotAllowedError"));
  await press("Copy");
  expect(screen.getByText("The formula is selected: press Ctrl+C.")).toBeTruthy();
  expect(getSelection()?.toString()).toBe("=LTV(1000,2,0.2,12)");
});

it("says what LTV and CRR give, as the product computes it (spec 3.13)", async () => {
  await openGallery("en");
  await press(/^LTV /);
  expect(screen.getByText("Gives 4,800.")).toBeTruthy();
  await press(/^CRR /);
  expect(screen.getByText("Gives 90.")).toBeTruthy();
});

it("inserts the formula with the size of its result and says where it stands", async () => {
  const { formulas } = await openGallery("en");
  await press(/^ABC /);
  await press("Insert at the selection");
  expect(formulas.insert).toHaveBeenCalledWith(expect.stringMatching(/^=ABC\(Sales!/), 2155, 1);
  expect(screen.getByText("Inserted in Sales!J2.")).toBeTruthy();
});

it("says which cell is in the way of a result", async () => {
  const insert = () => Promise.reject(new WorkbookError("cellsFilled", { place: "Sales!B2" }));
  await openGallery("en", { insert });
  await press(/^ABC /);
  await press("Insert at the selection");
  expect(screen.getByText(/Sales!B2 is filled/)).toBeTruthy();
});

it("shows what would become values before it is done", async () => {
  const { formulas } = await openGallery("en");
  await press("Find formulas");
  expect(formulas.find).toHaveBeenCalledWith("workbook");
  expect(screen.getByText("2 formulas become values:")).toBeTruthy();
  expect(within(screen.getByRole("list")).getByText("Sales!E2:E4")).toBeTruthy();
  expect(screen.getByText(/^1 of them computes something else too/)).toBeTruthy();
  expect(formulas.replaceByValues).not.toHaveBeenCalled();
  await press("Replace 2 formulas");
  expect(formulas.replaceByValues).toHaveBeenCalledWith([cell, { ...cell, row: 9, rows: 1, isMixed: true }]);
  expect(screen.getByText("2 formulas are now values.")).toBeTruthy();
});
