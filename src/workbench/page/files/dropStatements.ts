/**
 * Hands bank statements that were dropped on the page to the pane, as if they were chosen there; false = they are none, or
 * the pane does not show where they go. A CSV file may be anything and is opened.
 */
export async function dropStatements(files: readonly File[], pane: HTMLElement): Promise<boolean> {
  const { isStatement } = await import("../../../imports/readStatement");
  const heads = await Promise.all(files.map(async (file) => new Uint8Array(await file.slice(0, 4000).arrayBuffer())));
  if (!heads.every(isStatement)) return false;
  const input = pane
    .querySelector("iframe")
    ?.contentDocument?.querySelector<HTMLInputElement>("input[data-statements]");
  if (!input) return false;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}
