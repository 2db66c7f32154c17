import type { Faults } from "../../host/office/request/faults";
import type { ExcelHost } from "../../host/excelHost";
import { cellsPerRead, payloadBytes } from "../../host/office/request/limits";
import type { UniverHandle } from "../../host/univer/univerHandle";
import type { Translate } from "../../../locales";
import { coauthors, type Coauthor } from "./coauthors";
import "./faults.css";

const smallBytes = 20_000;

/** A drawer in which everything that Excel may refuse can be switched on, for those who try the add-in out. */
export function enableFaultsDrawer(host: ExcelHost, handle: UniverHandle, translate: Translate): void {
  const { faults } = host;
  const form = document.createElement("form");
  form.className = "fault-form";
  form.append(
    checkbox(translate("page.faultEditing"), (on) => (faults.editMode = on)),
    checkbox(translate("page.faultWorkbookProtected"), (on) => (faults.workbookProtected = on)),
    checkbox(translate("page.faultSheetProtected"), (on) => protectActiveSheet(handle, on)),
    checkbox(translate("page.faultReadOnly"), (on) => (faults.readOnly = on)),
    checkbox(translate("page.faultNoLimits"), (on) => limit(faults, on ? Infinity : payloadBytes)),
    checkbox(translate("page.faultSmallLimits"), (on) => limit(faults, on ? smallBytes : payloadBytes)),
    number(translate("page.faultLatency"), (milliseconds) => (faults.latencyMs = milliseconds)),
    number(translate("page.faultFailAt"), (n) => failAt(faults, n)),
    ...coauthorFields(host, translate),
  );
  const summary = document.createElement("summary");
  summary.textContent = translate("page.faults");
  const drawer = document.createElement("details");
  drawer.id = "faults";
  drawer.className = "faults";
  drawer.append(summary, form);
  // One of another language gives way.
  document.getElementById("faults")?.remove();
  document.body.append(drawer);
}

function limit(faults: Faults, bytes: number): void {
  faults.payloadLimit = bytes;
  faults.cellLimit = bytes === Infinity ? Infinity : cellsPerRead;
}

function protectActiveSheet(handle: UniverHandle, on: boolean): void {
  handle.extras.sheet(handle.workbook.getActiveSheet().getSheetId()).protected = on;
}

/** Counted from now on. */
function failAt(faults: Faults, n: number): void {
  faults.failAtSync = n === 0 ? null : { n: faults.syncCount + n, code: "GeneralException" };
}

function coauthorFields(host: ExcelHost, translate: Translate): HTMLElement[] {
  const select = document.createElement("select");
  select.className = "button";
  for (const { text } of coauthors) select.add(new Option(translate(text), text));
  const chosen = (): Coauthor => coauthors.find(({ text }) => text === select.value) ?? coauthors[0];
  const when = number(translate("page.faultCoauthorAt"), (n) => {
    const at = host.faults.syncCount + n;
    host.faults.beforeSync = n === 0 ? null : (count) => (count === at ? chosen().act(host.Excel) : undefined);
  });
  return [labelled(translate("page.faultCoauthor"), select), when];
}

function checkbox(text: string, onChange: (on: boolean) => void): HTMLElement {
  const input = document.createElement("input");
  input.type = "checkbox";
  input.addEventListener("change", () => onChange(input.checked));
  const label = document.createElement("label");
  label.className = "fault fault-switch";
  label.append(input, text);
  return label;
}

function number(text: string, onChange: (value: number) => void): HTMLElement {
  const input = document.createElement("input");
  input.type = "number";
  input.min = "0";
  input.value = "0";
  input.addEventListener("change", () => onChange(Math.max(0, Math.trunc(input.valueAsNumber || 0))));
  return labelled(text, input);
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = document.createElement("label");
  label.className = "fault";
  label.append(text, field);
  return label;
}
