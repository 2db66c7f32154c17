import { element } from "./elements";
import type { RibbonButton, RibbonGroup } from "./ribbonGroup";

/** Shows in the page's bar what Excel shows on its Home tab; the actions, which repeat a run, only where there was one. */
export function showRibbon(
  { label, buttons }: RibbonGroup,
  hasRun: boolean,
  onPressed: (button: RibbonButton) => void,
): void {
  const ribbon = element("ribbon", HTMLElement);
  ribbon.setAttribute("aria-label", label);
  ribbon.replaceChildren(...buttons.map((button) => ribbonButton(button, () => onPressed(button))));
  ribbon.hidden = false;
  showActions(hasRun);
}

/** Shows or hides the buttons of actions. */
export function showActions(hasRun: boolean): void {
  for (const button of element("ribbon", HTMLElement).querySelectorAll<HTMLElement>("[data-action]")) {
    button.hidden = !hasRun;
  }
}

function ribbonButton({ label, description, icon, action }: RibbonButton, onPressed: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.title = description;
  if (action !== null) button.dataset.action = action;
  const image = document.createElement("img");
  image.src = icon;
  image.alt = "";
  image.width = 20;
  image.height = 20;
  const name = document.createElement("span");
  name.textContent = label;
  button.append(image, name);
  button.addEventListener("click", onPressed);
  return button;
}
