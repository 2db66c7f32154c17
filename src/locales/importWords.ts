import { allImportWords } from "../imports/words";
import { importWords as en } from "./en/importWords";
import { importWords as mk } from "./mk/importWords";
import { importWords as ro } from "./ro/importWords";
import { importWords as ru } from "./ru/importWords";
import { importWords as tr } from "./tr/importWords";

/** The words of all five languages: a statement may be in another one than Excel. Loaded with the first import. */
export const importWords = allImportWords([en, ru, mk, ro, tr]);
