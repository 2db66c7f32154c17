import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { TextKey, Translate } from "../../../locales";
import { tooMuchData } from "../../host/customFunctions/customFunction";
import type { CustomFunctionsRuntime } from "../../host/customFunctions/customFunctionsRuntime";
import type { ExcelHost } from "../../host/excelHost";
import { formatArea } from "../../host/office/range/address";
import { SheetReader } from "../../host/univer/cells/cellReading";
import { selectedCells } from "../../host/univer/sheets/sheets";
import type { UniverHandle } from "../../host/univer/univerHandle";
import { element } from "../shell/elements";

/** What Excel says of these errors; the others come with a sentence of the function's own, or speak for themselves. */
const reasons: ReadonlyMap<string, TextKey> = new Map([
  ["#BUSY!", "page.reasonBusy"],
  ["#SPILL!", "page.reasonSpill"],
  ["#NAME?", "page.reasonName"],
  ["#REF!", "page.reasonReference"],
]);

const delay = 150;

interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Shows why the selected cell is an error, as Excel's error card does. */
export function showCellErrors(
  handle: UniverHandle,
  host: ExcelHost,
  functions: CustomFunctionsRuntime,
  translate: () => Translate,
): void {
  const card = element("cell-error", HTMLElement);
  let selected: SelectedCell | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function sentence(): string | null {
    if (selected === null || handle.sheet(selected.sheetId) === null) return null;
    const { sheetId, row, column } = selected;
    const { value, kind } = new SheetReader(handle, sheetId).content(row, column);
    if (kind !== "error") return null;
    const known = reasons.get(String(value));
    const said = functions.reasonAt(sheetId, row, column);
    const key = said === tooMuchData ? "page.reasonTooMuchData" : known;
    const reason = typeof said === "string" ? said : key === undefined ? null : translate()(key);
    if (reason === null) return null;
    const cell = formatArea({ row, column, rows: 1, columns: 1 });
    return translate()("page.cellReason", { cell, error: String(value), reason });
  }

  const show = (): void => {
    const text = sentence();
    card.hidden = text === null;
    card.textContent = text;
  };
  const showSoon = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(show, delay);
  };

  host.onEvent(({ kind }) => {
    const selects = kind === "selectionChanged" || kind === "sheetActivated";
    if (selects) selected = selectedCells(handle);
    if (selects || kind === "cellsChanged") showSoon();
  });
  // A formula has its result a moment after it was entered.
  handle.commands.onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id) showSoon();
  });
  handle.onOpened(() => {
    selected = null;
    show();
  });
}
