/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { App } from "../../src/taskpane/App";
import { createRunRequests } from "../../src/taskpane/state/runRequests";
import { closeHost, openHost, type Host } from "../excel/openHost";
import { caseSheets, workbookData } from "../excel/workbook";
import { deliverFunctionFiles } from "./functionFiles";
import "./patience";

// Whatever the host throws, and whenever: the pane says it in its own words.

const hostWords = "Fehler 0x800A03EC in calc.exe";

/** A script of the host that is broken, as stacks and messages come from Excel's own files. */
function brokenScript(): never {
  const error = new TypeError(`${hostWords}: cannot read properties of undefined`);
  error.stack = `TypeError: ${hostWords}\n    at Object.sync (excel-web-16.00.js:1:23456)`;
  throw error;
}

const oddErrors: readonly {
  readonly title: string;
  readonly sentence: RegExp;
  readonly strike: (host: Host) => void;
}[] = [
  {
    title: "a broken script of the host",
    sentence: /Something went wrong inside Clientele/,
    strike: (host) => void (host.faults.beforeSync = brokenScript),
  },
  {
    title: "a code that nobody knows",
    sentence: /Excel did not carry it out/,
    strike: (host) =>
      void (host.faults.beforeSync = (n) => {
        host.faults.failAtSync = { n, code: hostWords };
      }),
  },
];

function calm({ faults }: Host): void {
  faults.beforeSync = null;
  faults.failAtSync = null;
}

function renderApp(): void {
  // jsdom has no media queries: the system is neither dark nor light.
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
  window.reportError = jest.fn();
  render(
    <App
      port={officeWorkbook()}
      hostLanguage="en"
      firstScreen="data"
      officeBackground={null}
      onLanguage={() => {}}
      onScreen={() => {}}
      runRequests={createRunRequests()}
    />,
  );
}

afterEach(() => {
  cleanup();
  closeHost();
});

describe.each(oddErrors)("$title", ({ sentence, strike }) => {
  async function isToldInOurWords(): Promise<void> {
    await screen.findByText(sentence);
    const shown = document.body.textContent ?? "";
    expect(shown).not.toContain(hostWords);
    expect(shown).not.toMatch(/TypeError|undefined|\.js:\d|\bat Object\b/);
  }

  it("is told in the pane's own words while it looks for tables", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    strike(host);
    renderApp();
    await isToldInOurWords();
    calm(host);
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText(/Sales!A1 ·/);
  });

  it("is told so at a run, on the way to a sheet and while the previous reports come back", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    strike(host);
    fireEvent.click(screen.getByRole("button", { name: "Run" }));
    await isToldInOurWords();
    calm(host);
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("heading", { name: "Result" });

    await screen.findByRole("button", { name: "Remove these reports" });
    for (const action of ["Managers", "Remove these reports"]) {
      strike(host);
      fireEvent.click(screen.getByRole("button", { name: action }));
      await isToldInOurWords();
      calm(host);
      fireEvent.click(screen.getByRole("button", { name: "Close" }));
    }
  });

  it("is told so when a formula is inserted, and nothing stands in the cell", async () => {
    deliverFunctionFiles();
    const host = openHost(workbookData(caseSheets("tiny")));
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("Z2").select();
      await context.sync();
    });
    const before = host.save();
    fireEvent.click(screen.getByRole("tab", { name: "Functions" }));
    fireEvent.click(await screen.findByRole("button", { name: /^ABC / }));
    strike(host);
    fireEvent.click(screen.getByRole("button", { name: "Insert at the selection" }));
    await isToldInOurWords();
    calm(host);
    expect(host.save()).toEqual(before);
  });
});
