import { empty, type Sample } from "../files/samples";
import { element } from "./elements";

const key = "clientele.begun";

/** Offers, to whom opens the page for the first time, a file of their own, the sample that is open, or a template. */
export function offerBeginning(open: (sample: Sample) => void): void {
  const offer = element("begin", HTMLElement);
  const end = (): void => {
    offer.hidden = true;
    localStorage.setItem(key, "yes");
  };
  const on = (id: string, action: () => void): void =>
    element(id, HTMLButtonElement).addEventListener("click", () => {
      end();
      action();
    });
  on("begin-file", () => element("open-file", HTMLButtonElement).click());
  on("begin-sample", () => element("open-file", HTMLButtonElement).focus());
  on("begin-empty", () => open(empty));
  // Whoever has opened something by another way needs no offer.
  element("file-choice", HTMLInputElement).addEventListener("change", end);
  element("sample-list", HTMLUListElement).addEventListener("click", end);
  window.addEventListener("drop", end, { capture: true });
  offer.hidden = localStorage.getItem(key) !== null;
}
