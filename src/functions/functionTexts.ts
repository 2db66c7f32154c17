import type { ClientStatus, LadderRung, SaleStage } from "../analysis/types";
import { functionLanguages } from "../locales/functionLanguages";
import type { FunctionsTexts } from "../locales/en/functions";
import { functionLanguage } from "./functionLanguage";

/** These texts have neither plurals nor numbers to format; the message formatter of the pane would be most of the bundle. */
export function functionText(
  key: keyof FunctionsTexts,
  params: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return functionLanguages[functionLanguage()].functions[key].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name]),
  );
}

/** A text without placeholders. */
function word(key: keyof FunctionsTexts): string {
  return functionLanguages[functionLanguage()].functions[key];
}

export function statusWords(): Readonly<Record<ClientStatus, string>> {
  return {
    Potential: word("statusPotential"),
    New: word("statusNew"),
    Regular: word("statusRegular"),
    Restored: word("statusRestored"),
    Lost: word("statusLost"),
  };
}

const rungKeys = {
  Buyer: "ladderBuyer",
  Customer: "ladderCustomer",
  "Regular client": "ladderRegularClient",
  Adherent: "ladderAdherent",
  Advocate: "ladderAdvocate",
} as const satisfies Readonly<Record<LadderRung, keyof FunctionsTexts>>;

export function rungWord(rung: LadderRung): string {
  return word(rungKeys[rung]);
}

const stageKeys = {
  first: "stageFirst",
  newDirection: "stageNewDirection",
  repeat: "stageRepeat",
} as const satisfies Readonly<Record<SaleStage, keyof FunctionsTexts>>;

export function stageWord(stage: SaleStage): string {
  return word(stageKeys[stage]);
}
