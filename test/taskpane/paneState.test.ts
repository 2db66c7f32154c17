import { noChoices } from "../../src/app/tableChoices";
import { lastRunOf } from "../../src/app/lastRun";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Reading } from "../../src/app/readWorkbook";
import { recogniseTables } from "../../src/app/recogniseTables";
import type { Discovery } from "../../src/app/session";
import type { FoundTable } from "../../src/app/workbookPort";
import { blockersOf } from "../../src/taskpane/state/blockers";
import {
  initialState,
  reduce,
  reportsChange,
  sessionOf,
  type PaneAction,
  type PaneState,
} from "../../src/taskpane/state/paneState";
import { foundTable, northwindTables, plainFormat, scannedState } from "./paneFixtures";
import { northwindResult } from "./resultFixture";

const tables = northwindTables();
const ready = scannedState(tables);
const after = (state: PaneState, ...actions: PaneAction[]) => actions.reduce(reduce, state);

function discovery(found: readonly FoundTable[]): Discovery {
  return {
    tables: found,
    session: { choices: recogniseTables(found), settings: defaultSettings, reports: null, language: null },
    language: "en",
  };
}
const scanned = (found: readonly FoundTable[]): PaneAction => ({
  type: "scanned",
  discovery: discovery(found),
  format: plainFormat,
});

describe("the first look at a workbook", () => {
  it("takes over what was recognised and is ready to run", () => {
    expect(ready.choices.sales?.table.name).toBe("Sales");
    expect(ready.choices.clients?.table.name).toBe("Clients");
    expect(ready.work).toEqual({ kind: "idle" });
    expect(blockersOf(ready)).toEqual([]);
  });

  it("takes over the settings and the language kept in the workbook", () => {
    const kept: Discovery = {
      ...discovery(tables),
      session: {
        choices: recogniseTables(tables),
        settings: { ...defaultSettings, abc: [0.8, 0.95] },
        reports: null,
        language: "tr",
      },
      language: "tr",
    };
    const state = reduce(scannedState([]), { type: "scanStarted" });
    const first = reduce({ ...state, tables: null }, { type: "scanned", discovery: kept, format: plainFormat });
    expect(first.draft.abc).toBe("80 / 95");
    expect([first.language, first.chosenLanguage]).toEqual(["tr", "tr"]);
  });

  it("leaves a language that was chosen meanwhile", () => {
    const state = after(
      initialState("en"),
      { type: "languageChosen", chosen: "ro", inForce: "ro" },
      { type: "scanned", discovery: discovery(tables), format: plainFormat },
    );
    expect([state.language, state.chosenLanguage]).toEqual(["ro", "ro"]);
  });
});

describe("looking again", () => {
  it("keeps the columns that the user chose and takes the new number of rows", () => {
    const changed = after(ready, { type: "columnChosen", table: "sales", role: "product", column: 7 });
    const longer = tables.map((table) => ({ ...table, rows: table.rows + 10 }));
    const state = after(changed, { type: "scanStarted" }, scanned(longer));
    expect(state.choices.sales?.columns.product).toBe(7);
    expect(state.choices.sales?.table.rows).toBe(tables[0].rows + 10);
  });

  it("follows a column that has moved", () => {
    const sales = tables[0];
    const moved: FoundTable = {
      ...sales,
      headers: ["new", ...sales.headers],
      columns: sales.columns + 1,
      sample: sales.sample.map((row) => ["", ...row]),
    };
    const before = ready.choices.sales?.columns.amount ?? -1;
    const state = after(ready, scanned([moved, ...tables.slice(1)]));
    expect(state.choices.sales?.columns.amount).toBe(before + 1);
  });

  it("does not propose again a table that the user declined", () => {
    const state = after(
      ready,
      { type: "tableChosen", table: "clients", choice: null },
      { type: "tableChosen", table: "targets", choice: null },
      scanned(tables),
    );
    expect(state.choices.clients).toBeNull();
    expect(state.choices.targets).toBeNull();
  });

  it("proposes a table that has appeared since", () => {
    const state = after(scannedState(tables.slice(0, 1)), scanned(tables));
    expect(state.choices.clients?.table.name).toBe("Clients");
    expect(state.choices.rules?.table.name).toBe("Segment rules");
  });

  it("lets go of a table that has been deleted", () => {
    const state = after(ready, scanned([]));
    expect(state.choices).toEqual(noChoices);
    expect(blockersOf(state)).toEqual([{ kind: "salesMissing" }]);
  });

  it("takes a lost choice back when its table or column is there again, unless the user has chosen since", () => {
    const [sales, ...others] = tables;
    const renamed = { ...sales, headers: sales.headers.map((header) => (header === "amount" ? "?" : header)) };
    const chosen = after(ready, { type: "columnChosen", table: "sales", role: "product", column: 7 });
    for (const found of [others, [renamed, ...others]]) {
      const without = after(chosen, scanned(found));
      expect(without.choices.sales).toBeNull();
      expect(after(without, scanned(tables)).choices).toEqual(chosen.choices);
      const declined = after(without, { type: "tableChosen", table: "sales", choice: null });
      expect(after(declined, scanned(found), scanned(found)).choices.sales).toBeNull();
    }
  });

  it("keeps the settings that are being typed", () => {
    const state = after(ready, { type: "drafted", field: "abc", text: "70 / 9" }, scanned(tables));
    expect(state.draft.abc).toBe("70 / 9");
  });
});

describe("a look that nobody has asked for", () => {
  const changed: PaneAction = { type: "tableChanged", event: { kind: "cells", table: tables[0] } };
  const lookedAgain = (found: readonly FoundTable[]): PaneAction => ({
    type: "lookedAgain",
    discovery: discovery(found),
    format: plainFormat,
  });
  const longer = [{ ...tables[0], rows: tables[0].rows + 1 }, ...tables.slice(1)];
  const read: PaneAction = { type: "read", reading: {} as Reading };

  it("shows the tables as they are, and takes nothing away that is in sight", () => {
    const chosen = after(ready, { type: "columnChosen", table: "sales", role: "manager", column: null }, read);
    const state = after(chosen, changed, lookedAgain(longer));
    expect(state.choices.sales?.table.rows).toBe(tables[0].rows + 1);
    expect(state.choices.sales?.columns).toEqual(chosen.choices.sales?.columns);
    expect([state.reading, state.choicesMade, state.tableChangesSeen]).toEqual([chosen.reading, 1, 1]);
  });

  it("changes nothing where a chosen table or column would be lost", () => {
    const [sales, ...others] = tables;
    const renamed = { ...sales, headers: sales.headers.map((header) => (header === "amount" ? "?" : header)) };
    for (const found of [others, [renamed, ...others]]) {
      const state = after(ready, changed, lookedAgain(found));
      expect([state.tables, state.choices, state.tableChangesSeen]).toEqual([ready.tables, ready.choices, 1]);
    }
  });

  it("does not let another screen begin with what was read before the change", () => {
    const away: PaneAction = { type: "screenChosen", screen: "explain" };
    expect(after(ready, read, away).reading.kind).toBe("done");
    expect(after(ready, read, changed, away).reading.kind).toBe("none");
    expect(after(ready, changed, { type: "readingStarted" }, read, away).reading.kind).toBe("done");
  });
});

describe("what stands in the way of a run", () => {
  it("is a required column that is not chosen, by its role", () => {
    const state = after(
      ready,
      { type: "columnChosen", table: "sales", role: "amount", column: null },
      { type: "columnChosen", table: "clients", role: "client", column: null },
    );
    expect(blockersOf(state)).toEqual([
      { kind: "columnMissing", table: "sales", role: "amount" },
      { kind: "columnMissing", table: "clients", role: "client" },
    ]);
  });

  it("is a setting that cannot be understood; then there is no session", () => {
    const state = after(ready, { type: "drafted", field: "xyz", text: "25 / 10" });
    expect(blockersOf(state)).toEqual([{ kind: "settingInvalid", field: "xyz" }]);
    expect(sessionOf(state)).toBeNull();
  });

  it("is gone after the defaults are restored", () => {
    const state = after(ready, { type: "drafted", field: "xyz", text: "25 / 10" }, { type: "defaultsRestored" });
    expect(sessionOf(state)).toEqual({
      choices: ready.choices,
      settings: defaultSettings,
      reports: null,
      language: null,
    });
  });
});

describe("a run", () => {
  const result = northwindResult();
  const session = { choices: ready.choices, settings: defaultSettings, reports: null, language: null };

  it("shows its progress and ends on the result", () => {
    const running = after(
      ready,
      { type: "runStarted" },
      { type: "progressed", progress: { step: "writing", done: 1, total: 4 }, at: 0 },
    );
    const told = { progress: { step: "writing", done: 1, total: 4 }, at: 0 };
    expect(running.work).toEqual({ kind: "running", stepStart: told, latest: told, cancelling: false });
    const later = reduce(running, {
      type: "progressed",
      progress: { step: "writing", done: 3, total: 4 },
      at: 2000,
    });
    expect(later.work).toMatchObject({ stepStart: told, latest: { at: 2000 } });
    const done = reduce(running, { type: "ran", result, session });
    expect([done.screen, done.work.kind, done.result, done.kept]).toEqual(["result", "idle", result, session]);
  });

  it("that is being cancelled stays so while the last steps report", () => {
    const state = after(
      ready,
      { type: "runStarted" },
      { type: "cancelAsked" },
      { type: "progressed", progress: { step: "reading", done: 1, total: 2 }, at: 0 },
    );
    expect(state.work).toMatchObject({ kind: "running", cancelling: true });
  });

  it("that fails keeps the result of the run before", () => {
    const failed = after(
      ready,
      { type: "ran", result, session },
      { type: "runStarted" },
      { type: "failed", failure: { kind: "workbook", code: "protected", params: {}, during: "run" } },
    );
    expect([failed.work.kind, failed.result]).toEqual(["idle", result]);
    expect(failed.failure).toMatchObject({ code: "protected" });
    expect(reduce(failed, { type: "failureDismissed" }).failure).toBeNull();
  });

  it("goes on while a language that could not be kept is told", () => {
    const state = after(
      ready,
      { type: "runStarted" },
      { type: "failed", failure: { kind: "workbook", code: "readOnly", params: {}, during: "save" } },
    );
    expect(state.work.kind).toBe("running");
  });

  it("reports nothing once it has ended", () => {
    const late = reduce(ready, { type: "progressed", progress: { step: "reading", done: 1, total: 2 }, at: 0 });
    expect(late).toBe(ready);
    expect(reduce(ready, { type: "cancelAsked" })).toBe(ready);
  });
});

describe("choosing", () => {
  it("another sales table takes its own columns", () => {
    const other = foundTable("Other", { headers: ["when", "who"], rows: [] });
    const state = after(ready, {
      type: "tableChosen",
      table: "sales",
      choice: { table: other, columns: { client: 1 } },
    });
    expect(state.choices.sales).toEqual({ table: other, columns: { client: 1 } });
  });

  it("a language changes the one in force, and null goes back to Excel's", () => {
    const russian = reduce(ready, { type: "languageChosen", chosen: "ru", inForce: "ru" });
    expect([russian.language, russian.chosenLanguage]).toEqual(["ru", "ru"]);
    const back = reduce(russian, { type: "languageChosen", chosen: null, inForce: "mk" });
    expect([back.language, back.chosenLanguage]).toEqual(["mk", null]);
  });

  it("a column without a table changes nothing", () => {
    const empty = scannedState([]);
    expect(reduce(empty, { type: "columnChosen", table: "sales", role: "date", column: 0 }).choices.sales).toBeNull();
  });
});

describe("reports in the workbook", () => {
  const session = { choices: ready.choices, settings: defaultSettings, reports: null, language: null };
  const found = {
    type: "reportsFound",
    lastRun: lastRunOf({ ...session, language: "en" }, []),
    written: { sheets: [{ id: "clients", name: "Clients" }], kept: 0 },
  } as const;

  it("are right as long as nothing has changed", () => {
    expect(reportsChange(ready)).toBeNull();
    expect(reportsChange(reduce(ready, found))).toBeNull();
  });

  it("are out of date after a change of settings, and right again when it is taken back", () => {
    const changed = after(ready, found, { type: "drafted", field: "abc", text: "80 / 95" });
    expect(reportsChange(changed)).toEqual({ kind: "settings" });
    expect(reportsChange(reduce(changed, { type: "defaultsRestored" }))).toBeNull();
    // What cannot be understood yet is no other setting.
    expect(reportsChange(reduce(changed, { type: "drafted", field: "abc", text: "x" }))).toBeNull();
  });

  it("are out of date after another choice of tables, columns or language", () => {
    const columns = after(ready, found, { type: "columnChosen", table: "sales", role: "manager", column: null });
    expect(reportsChange(columns)).toEqual({ kind: "tables" });
    expect(reportsChange(after(ready, found, { type: "tableChosen", table: "clients", choice: null }))).toEqual({
      kind: "tables",
    });
    const language = after(ready, found, { type: "languageChosen", chosen: "ru", inForce: "ru" });
    expect(reportsChange(language)).toEqual({ kind: "language" });
    // Excel's own has changed, and nobody has chosen one.
    expect(reportsChange(after({ ...ready, language: "ru" }, found))).toEqual({ kind: "language" });
  });

  it("are out of date after a change of the tables, until the next run", () => {
    const change = { kind: "cells", name: "Sales" } as const;
    const changed = after(ready, found, { type: "reportsOutOfDate", change });
    expect(reportsChange(changed)).toEqual(change);
    const again = after(changed, { type: "runStarted" }, { type: "ran", result: northwindResult(), session }, found);
    expect(reportsChange(again)).toBeNull();
  });

  it("are out of date when Excel tells of a change in a table that the run read, and in no other", () => {
    const [sales, clients] = tables;
    const mark = { kind: sales.kind, name: sales.name, headers: sales.headers, rows: sales.rows, checksum: "" };
    const ran = reduce(ready, { ...found, lastRun: lastRunOf(session, [mark]) });
    const changeOf = (table: FoundTable): PaneAction => ({ type: "tableChanged", event: { kind: "cells", table } });
    expect(reportsChange(reduce(ran, changeOf(clients)))).toBeNull();
    expect(reportsChange(reduce(ran, changeOf(sales)))).toEqual({ kind: "cells", name: "Sales" });
  });

  it("come back with their result after a restore, or are gone with it", () => {
    const first = northwindResult();
    const second = northwindResult();
    const ran = after(ready, { type: "ran", result: first, session }, { type: "ran", result: second, session }, found);
    const restored = after(ran, { type: "restoreStarted" }, { type: "restored" });
    expect([restored.result, restored.screen, restored.reports, restored.work.kind]).toEqual([
      first,
      "result",
      null,
      "idle",
    ]);
    const gone = after(restored, found, { type: "restoreStarted" }, { type: "restored" });
    expect([gone.result, gone.screen]).toEqual([null, "data"]);
  });
});
