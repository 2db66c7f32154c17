import { headers as en } from "./en/headers";
import { headers as mk } from "./mk/headers";
import { headers as ro } from "./ro/headers";
import { headers as ru } from "./ru/headers";
import { headers as tr } from "./tr/headers";

export type HeaderKey = keyof typeof en;

/** How a column or table is called in each of the five languages: a workbook may be in another one than Excel. */
export function headerWords(key: HeaderKey): readonly (readonly string[])[] {
  return [en[key], ru[key], mk[key], ro[key], tr[key]];
}
