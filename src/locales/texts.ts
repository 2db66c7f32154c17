import type { texts as english } from "./en";

/** All texts of a language but those of the worksheet functions: the keys are those of English. */
export type Texts = { readonly [Area in keyof typeof english]: Readonly<Record<keyof (typeof english)[Area], string>> };

/** "reports.sheetClients": the area, a dot, the key in the area's file. */
export type TextKey = {
  [Area in keyof Texts]: `${Area}.${keyof Texts[Area] & string}`;
}[keyof Texts];
