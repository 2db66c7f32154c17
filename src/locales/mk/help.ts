import type { HelpTexts } from "../en/help";

export const help: HelpTexts = {
  rules: "Правила со примери",
  privacy: "Приватност",
  privacySentence:
    "Податоците не ја напуштаат работната книга: додатокот сѐ пресметува во самиот Excel и ништо не испраќа на сервер.",
  open: "Како работи секое правило",
};
