import { saleWords as en } from "./en/saleWords";
import { saleWords as mk } from "./mk/saleWords";
import { saleWords as ro } from "./ro/saleWords";
import { saleWords as ru } from "./ru/saleWords";
import { saleWords as tr } from "./tr/saleWords";

const languages = [en, ru, mk, ro, tr];

/** The words of all five languages: a sheet may be in another one than Excel. */
export const saleKindWords = {
  notSale: languages.flatMap(({ notSale }) => notSale),
  return: languages.flatMap((words) => words.return),
  won: languages.flatMap(({ won }) => won),
};
