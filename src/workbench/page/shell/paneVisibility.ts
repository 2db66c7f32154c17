import type { AddinRuntime } from "../../host/office/addinRuntime";
import { element } from "./elements";

/** The pane can be closed, and comes back when the add-in or its button asks: closed, it runs on out of sight. */
export function enablePaneVisibility(addin: AddinRuntime, onClosed: () => void): void {
  const pane = element("pane", HTMLElement);
  const divider = element("divider", HTMLElement);
  addin.onPaneVisible((visible) => {
    pane.hidden = !visible;
    divider.hidden = !visible;
  });
  element("pane-close", HTMLButtonElement).addEventListener("click", () => {
    addin.paneVisible = false;
    onClosed();
  });
}
