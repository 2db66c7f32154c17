import { element } from "./elements";

/** A sentence that stays until it is closed or another one comes. */
export function showNotice(text: string): void {
  element("notice-text", HTMLParagraphElement).textContent = text;
  element("notice", HTMLElement).hidden = false;
}

export function hideNotice(): void {
  element("notice", HTMLElement).hidden = true;
}

/** Shows the sentence over the page while the work is done; the bar answers nobody meanwhile. */
export async function whileBusy<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
  const busy = element("busy", HTMLElement);
  const bar = element("bar", HTMLElement);
  const focused = document.activeElement;
  busy.textContent = text;
  busy.hidden = false;
  bar.inert = true;
  await painted();
  try {
    return await work();
  } finally {
    busy.hidden = true;
    bar.inert = false;
    if (document.activeElement === document.body && focused instanceof HTMLElement) focused.focus();
  }
}

/** Long work in one go would keep the sentence from being seen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
