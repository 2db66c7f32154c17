import { en } from "./en/language";
import { mk } from "./mk/language";
import { ro } from "./ro/language";
import { ru } from "./ru/language";
import { tr } from "./tr/language";

/** Every language of the product, in the order in which it is offered. */
export const languageFolders = { en, ru, mk, ro, tr };

export type Language = keyof typeof languageFolders;
