import type { HelpTexts } from "../en/help";

export const help: HelpTexts = {
  rules: "Reguli cu exemple",
  privacy: "Confidențialitate",
  privacySentence:
    "Datele nu părăsesc registrul: programul de completare calculează totul chiar în Excel și nu trimite nimic niciunui server.",
  open: "Cum lucrează fiecare regulă",
};
