import { languageMeta, languages, type Language } from "../../../locales";
import { element } from "./elements";
import { samples, type Sample } from "../files/samples";

export interface ToolbarActions {
  openFile(file: File): void;
  openSample(sample: Sample): void;
  download(): void;
  setLanguage(language: Language): void;
}

export function enableToolbar(language: Language, actions: ToolbarActions): void {
  const choice = element("file-choice", HTMLInputElement);
  element("open-file", HTMLButtonElement).addEventListener("click", () => choice.click());
  choice.addEventListener("change", () => {
    const file = choice.files?.[0];
    if (file) actions.openFile(file);
    // The same file can be chosen again.
    choice.value = "";
  });
  element("download", HTMLButtonElement).addEventListener("click", () => actions.download());
  enableLanguages(language, actions);
  enableSamples(actions);
}

function enableLanguages(chosen: Language, actions: ToolbarActions): void {
  const select = element("language", HTMLSelectElement);
  for (const language of languages) {
    const option = new Option(languageMeta(language).name, language, false, language === chosen);
    option.lang = language;
    select.add(option);
  }
  select.addEventListener("change", () => {
    const language = languages.find((candidate) => candidate === select.value);
    if (language) actions.setLanguage(language);
  });
}

function enableSamples(actions: ToolbarActions): void {
  const menu = element("samples", HTMLDetailsElement);
  const list = element("sample-list", HTMLUListElement);
  for (const sample of samples) {
    const item = document.createElement("button");
    item.type = "button";
    item.className = "menu-item";
    item.dataset.text = sample.text;
    item.addEventListener("click", () => {
      menu.open = false;
      actions.openSample(sample);
    });
    const row = document.createElement("li");
    row.append(item);
    list.append(row);
  }
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  // The focus leaves by a click elsewhere, into the frame too, or by Tab.
  menu.addEventListener("focusout", (event) => {
    if (!menu.contains(event.relatedTarget as Node | null)) menu.open = false;
  });
}
