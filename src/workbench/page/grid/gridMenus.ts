import { LocaleService } from "@univerjs/core";
import type { Language, Translate } from "../../../locales";
import type { GridMenuTexts } from "../../../locales/en/gridMenus";
import type { UniverHandle } from "../../host/univer/univerHandle";
import { gridLocale } from "./grid";
import { gridMenuPlaces } from "./gridMenuPlaces";

/** Univer puts the figures in itself. */
const ownParams = { row: "{0}", column: "{1}", count: "{0}" };
const onlyColumn = { column: "{0}" };

/** Gives the menus that people use the words of the page's language; Univer has none for three of them. */
export function showGridMenus(handle: UniverHandle, language: Language, translate: Translate): void {
  const texts: LanguagePack = {};
  for (const key of Object.keys(gridMenuPlaces) as (keyof GridMenuTexts)[]) {
    const text = translate(`gridMenus.${key}`, key === "freezeColumn" ? onlyColumn : ownParams);
    for (const place of gridMenuPlaces[key]) put(texts, place.split("."), text);
  }
  const locale = gridLocale(language);
  handle.injector.get(LocaleService).load({ [locale]: texts });
  handle.univer.setLocale(locale);
}

interface LanguagePack {
  [name: string]: string | LanguagePack;
}

function put(pack: LanguagePack, [name, ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    pack[name] = text;
    return;
  }
  const inner = pack[name] ?? {};
  if (typeof inner === "string") throw new Error(`a text where texts are: ${name}`);
  pack[name] = inner;
  put(inner, rest, text);
}
