import { element } from "./elements";
import type { RibbonButton, RibbonGroup } from "./ribbonGroup";

/** Shows in the page's bar what Excel shows on its Home tab. */
export function showRibbon({ label, buttons }: RibbonGroup, onPressed: (button: RibbonButton) => void): void {
  const ribbon = element("ribbon", HTMLElement);
  ribbon.setAttribute("aria-label", label);
  ribbon.replaceChildren(...buttons.map((button) => ribbonButton(button, () => onPressed(button))));
  ribbon.hidden = false;
}

function ribbonButton({ label, description, icon }: RibbonButton, onPressed: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.title = description;
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
