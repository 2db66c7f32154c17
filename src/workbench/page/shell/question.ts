import { element } from "./elements";

/** Asks over the page; false = the second answer, or Escape. */
export function ask(text: string, yes: string, no: string): Promise<boolean> {
  const dialog = element("question", HTMLDialogElement);
  element("question-text", HTMLParagraphElement).textContent = text;
  element("question-yes", HTMLButtonElement).textContent = yes;
  element("question-no", HTMLButtonElement).textContent = no;
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}
