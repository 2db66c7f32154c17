import { WorkbookError, type CancelSignal } from "../app/workbookPort";

// Excel on the web takes 5 MB per request and answer; smaller portions keep the pane alive and Cancel quick.
export const MOST_CELLS = 50_000;
export const MOST_BYTES = 1_000_000;

/** Lets the pane paint and Excel see that the add-in is alive. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function stopIfCancelled(signal: CancelSignal): void {
  if (signal.aborted) throw new WorkbookError("cancelled");
}

export async function giveWay(signal: CancelSignal): Promise<void> {
  await pause();
  stopIfCancelled(signal);
}
