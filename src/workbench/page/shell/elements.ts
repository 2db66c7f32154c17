import type { Language, TextKey, Translate } from "../../../locales";

/** An element of index.html; one that is missing is a mistake of ours. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no such element: ${id}`);
  return found;
}

/** Fills every element that names a text, or a label for those who do not see it. */
export function showTexts(language: Language, translate: Translate): void {
  document.documentElement.lang = language;
  for (const named of document.querySelectorAll<HTMLElement>("[data-text]"))
    named.textContent = translate(named.dataset.text as TextKey);
  for (const named of document.querySelectorAll<HTMLElement>("[data-label]"))
    named.setAttribute("aria-label", translate(named.dataset.label as TextKey));
}
