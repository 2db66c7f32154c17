import { element } from "./elements";

/** A sentence that stays until it is closed or another one comes. */
export function showNotice(text: string): void {
  element("notice-text", HTMLParagraphElement).textContent = text;
  element("notice", HTMLElement).hidden = false;
}

export function hideNotice(): void {
  element("notice", HTMLElement).hidden = true;
}

/** Shows the sentence and lets nobody touch the rest while the work is done. */
export async function whileBusy<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
  const busy = element("busy", HTMLElement);
  busy.textContent = text;
  busy.hidden = false;
  const focused = document.activeElement;
  const rest = document.querySelectorAll<HTMLElement>("header, main");
  rest.forEach((part) => (part.inert = true));
  await painted();
  try {
    return await work();
  } finally {
    busy.hidden = true;
    rest.forEach((part) => (part.inert = false));
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Long work in one go would keep the sentence from being seen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
