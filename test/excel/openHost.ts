import type { CancelSignal, Control, Progress } from "../../src/app/workbookPort";
import type { HeadlessHost } from "../../src/workbench/headless";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { headless } from "../setup/headless";

export type Host = HeadlessHost;

let open: Host | null = null;

/** Opens a workbook in the workbench's host and puts it where office.js would put Excel. */
export function openHost(data: WorkbookData, options: Parameters<typeof headless.createHeadlessHost>[1] = {}): Host {
  closeHost();
  open = headless.createHeadlessHost(data, options);
  const { Office, Excel, OfficeExtension } = open;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return open;
}

export function closeHost(): void {
  open?.dispose();
  open = null;
}

export interface Watch extends Control {
  readonly steps: Progress[];
}

/** A control that notes every progress; with `cancelAt` it cancels at that call, counted from 1. */
export function watch(cancelAt = Infinity): Watch {
  const steps: Progress[] = [];
  const signal: CancelSignal & { aborted: boolean } = { aborted: false };
  return {
    steps,
    signal,
    onProgress: (progress) => {
      steps.push(progress);
      if (steps.length >= cancelAt) signal.aborted = true;
    },
  };
}
