/**
 * Puts the text of an element on the clipboard. Excel's web view may refuse that to an add-in: then the text is
 * selected for Ctrl+C, and the answer is false.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    // Refused or not there at all: the selection is left for the user.
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
