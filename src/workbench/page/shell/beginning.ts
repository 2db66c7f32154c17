import { empty, type Sample } from "../files/samples";
import { element } from "./elements";

const key = "clientele.begun";

/** For good: whoever has begun needs no offer. */
export function endBeginning(): void {
  const offer = element("begin", HTMLElement);
  if (offer.hidden) return;
  offer.hidden = true;
  localStorage.setItem(key, "yes");
}

/** Offers, to whom opens the page for the first time, a file of their own, the sample that is open, or a template. */
export function offerBeginning(open: (sample: Sample) => void): void {
  const on = (id: string, action: () => void): void =>
    element(id, HTMLButtonElement).addEventListener("click", () => {
      endBeginning();
      action();
    });
  on("begin-file", () => element("open-file", HTMLButtonElement).click());
  on("begin-sample", () => element("open-file", HTMLButtonElement).focus());
  on("begin-empty", () => open(empty));
  // By another way.
  element("file-choice", HTMLInputElement).addEventListener("change", endBeginning);
  element("sample-list", HTMLUListElement).addEventListener("click", endBeginning);
  window.addEventListener("drop", endBeginning, { capture: true });
  element("begin", HTMLElement).hidden = localStorage.getItem(key) !== null;
}
