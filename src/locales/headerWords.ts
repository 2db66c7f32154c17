import { headers as en } from "./en/headers";
import { headerSenses as enSenses } from "./en/headerSenses";
import { headers as mk } from "./mk/headers";
import { headerSenses as mkSenses } from "./mk/headerSenses";
import { headers as ro } from "./ro/headers";
import { headerSenses as roSenses } from "./ro/headerSenses";
import { headers as ru } from "./ru/headers";
import { headerSenses as ruSenses } from "./ru/headerSenses";
import { headers as tr } from "./tr/headers";
import { headerSenses as trSenses } from "./tr/headerSenses";

export type HeaderKey = keyof typeof en;
export const headerKeys = Object.keys(en) as readonly HeaderKey[];

/** How a column or table is called in each of the five languages: a workbook may be in another one than Excel. */
export function headerWords(key: HeaderKey): readonly (readonly string[])[] {
  return [en[key], ru[key], mk[key], ro[key], tr[key]];
}

export type HeaderSenseKey = keyof typeof enSenses;

/** What a header may say beside naming a column, in each of the five languages. */
export function headerSenseWords(): readonly Readonly<Record<HeaderSenseKey, readonly string[]>>[] {
  return [enSenses, ruSenses, mkSenses, roSenses, trSenses];
}
