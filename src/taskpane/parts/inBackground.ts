import { WorkbookError, type StopWatching } from "../../app/workbookPort";

/** Starts the work and answers how to end it: what it began, if anything, is stopped. */
export function inBackground(
  work: (signal: { readonly aborted: boolean }) => Promise<StopWatching | null>,
): () => void {
  const signal = { aborted: false };
  const begun = work(signal).catch((error: unknown) => {
    // Nobody has asked for it: where Excel refuses, the pane stays as it is, and the next look tries again.
    if (!(error instanceof WorkbookError)) reportError(error);
    return null;
  });
  return () => {
    signal.aborted = true;
    void begun.then((stop) => stop?.()).catch((error: unknown) => reportError(error));
  };
}
