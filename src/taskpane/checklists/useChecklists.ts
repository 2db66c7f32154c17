import { useCallback, useEffect, useRef, useState } from "react";
import type { ChecklistBook } from "../../app/checklists/checklistBook";
import { readChecklistBook } from "../../app/checklists/checklistBook";
import type { FillHead } from "../../app/checklists/fillTable";
import { beginFill, keepEntry, type KeptEntry } from "../../app/checklists/keepFills";
import { printChecklist, type PrintedChecklist } from "../../app/checklists/printChecklist";
import type { WrittenPageSheet } from "../../app/workbookPort";
import { entryOf, type Fill } from "../../checklists/fill";
import type { FormId, PointId } from "../../checklists/forms";
import type { Language, Translate } from "../../locales";
import type { ChecklistContext } from "../../reports/checklists/checklistPage";
import type { PaneEffects } from "../state/usePane";

export type Keeping = "kept" | "keeping" | "failed";

/** Which form and which of its fills is shown; number null = none. */
export interface Shown {
  readonly form: FormId;
  readonly number: number | null;
}

/** The fills of the workbook, and what the screen does to them; every answer is written at once. */
export interface Checklists {
  /** null = not read yet. */
  readonly book: ChecklistBook | null;
  /** As they will stand on the sheet when everything is written. */
  readonly fills: readonly Fill[];
  readonly shown: Shown;
  readonly keeping: Keeping;
  readonly show: (shown: Shown) => void;
  /** The fill can be answered at once, while its rows are still being written. Answers whether they were. */
  readonly begin: (head: Omit<FillHead, "number">) => Promise<boolean>;
  readonly enter: (fill: Fill, point: PointId, entry: KeptEntry) => void;
  readonly print: (printed: PrintedChecklist, context: ChecklistContext) => Promise<WrittenPageSheet | null>;
}

/** A fill that is being begun. */
interface Begun {
  /** As the sheet has it; null = not written. */
  number: number | null;
}

export function useChecklists({ withWorkbook }: PaneEffects, t: Translate, language: Language): Checklists {
  const [book, setBook] = useState<ChecklistBook | null>(null);
  const [fills, setFills] = useState<readonly Fill[]>([]);
  const [shown, setShown] = useState<Shown>({ form: "express", number: null });
  const [keeping, setKeeping] = useState<Keeping>("kept");
  // Writing goes one after the other; the screen does not wait for it.
  const writing = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);
  const latest = useRef<ChecklistBook | null>(null);
  // By the number under which the screen shows them.
  const begun = useRef(new Map<number, Begun>());
  // The effects change with the state of the pane; what is being written must not.
  const workbook = useRef(withWorkbook);
  workbook.current = withWorkbook;

  const take = useCallback((read: ChecklistBook) => {
    latest.current = read;
    setBook(read);
    setFills(read.fills);
  }, []);

  useEffect(() => {
    let gone = false;
    void workbook.current("read", readChecklistBook).then((read) => {
      if (gone || read === null) return;
      take(read);
      const last = read.fills.at(-1);
      if (last !== undefined) setShown({ form: last.form, number: last.number });
    });
    return () => {
      gone = true;
    };
  }, [take]);

  /** After everything that is being written. */
  const inTurn = useCallback(<Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const done = writing.current.then(work);
    writing.current = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }, []);

  /** What the sheet holds is what counts, also what was typed there. */
  const readAgain = useCallback(async (): Promise<ChecklistBook | null> => {
    const held = await workbook.current("read", readChecklistBook);
    if (held !== null && waiting.current === 0) take(held);
    return held;
  }, [take]);

  useEffect(() => {
    const back = (): void => void inTurn(readAgain);
    window.addEventListener("focus", back);
    return () => window.removeEventListener("focus", back);
  }, [inTurn, readAgain]);

  const begin = useCallback(
    async (head: Omit<FillHead, "number">) => {
      const before = shown;
      const expected = Math.max(0, ...fills.map(({ number }) => number)) + 1;
      const beginning: Begun = { number: null };
      begun.current.set(expected, beginning);
      setFills((known) => [...known, { ...head, number: expected, entries: {} }]);
      setShown({ form: head.form, number: expected });
      setKeeping("keeping");
      waiting.current++;
      return inTurn(async () => {
        const number = await workbook.current("addSheets", (port) => beginFill({ port, translate: t, language }, head));
        // Another read would take away what the pane says of a failure.
        const read = number === null ? null : await workbook.current("read", readChecklistBook);
        begun.current.delete(expected);
        waiting.current--;
        const moveTo = (to: Shown) => setShown((at) => (isSame(at, { form: head.form, number: expected }) ? to : at));
        if (number === null) {
          setFills((known) => known.filter((each) => each.number !== expected));
          moveTo(before);
          if (waiting.current === 0) setKeeping("kept");
          return false;
        }
        beginning.number = number;
        moveTo({ form: head.form, number });
        if (read !== null) {
          latest.current = read;
          setBook(read);
        }
        if (waiting.current === 0) {
          if (read !== null) setFills(read.fills);
          setKeeping("kept");
        } else if (number !== expected) {
          setFills((known) => known.map((each) => (each.number === expected ? { ...each, number } : each)));
        }
        return true;
      });
    },
    [fills, inTurn, shown, t, language],
  );

  const enter = useCallback(
    (fill: Fill, point: PointId, entry: KeptEntry) => {
      const beginning = begun.current.get(fill.number);
      setFills((known) => known.map((each) => (isSame(each, fill) ? withEntry(each, point, entry) : each)));
      setKeeping("keeping");
      waiting.current++;
      void inTurn(async () => {
        const known = latest.current;
        const number = beginning === undefined ? fill.number : beginning.number;
        if (known === null || number === null) {
          waiting.current--;
          setKeeping("failed");
          return;
        }
        const read = await workbook.current("save", (port) =>
          keepEntry({ port, translate: t, language }, known, { form: fill.form, number }, point, entry),
        );
        waiting.current--;
        if (read === null) {
          setKeeping("failed");
          await readAgain();
          return;
        }
        latest.current = read;
        if (waiting.current === 0) setKeeping("kept");
      });
    },
    [inTurn, readAgain, t, language],
  );

  const print = useCallback(
    (printed: PrintedChecklist, context: ChecklistContext) =>
      inTurn(async () => {
        const held = await readAgain();
        if (held === null) return null;
        return workbook.current("addSheets", (port) => printChecklist(port, asHeld(printed, held.fills), context));
      }),
    [inTurn, readAgain],
  );

  return { book, fills, shown, keeping, show: setShown, begin, enter, print };
}

/** The same with the answers that the sheet holds now. */
function asHeld(printed: PrintedChecklist, fills: readonly Fill[]): PrintedChecklist {
  const held = (fill: Fill): Fill => fills.find((each) => isSame(each, fill)) ?? fill;
  if (printed.kind === "blank") return printed;
  if (printed.kind === "form") return { ...printed, fill: held(printed.fill) };
  return { ...printed, fill: held(printed.fill), before: printed.before === null ? null : held(printed.before) };
}

const isSame = (one: Shown, other: Shown): boolean => one.form === other.form && one.number === other.number;

function withEntry(fill: Fill, point: PointId, { answer, note }: KeptEntry): Fill {
  const entry = entryOf(fill, point);
  const changed = {
    ...entry,
    ...(answer !== undefined && { answer }),
    ...(note !== undefined && { note: note.trim() }),
  };
  return { ...fill, entries: { ...fill.entries, [point]: changed } };
}
