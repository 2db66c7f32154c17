import type { HelpTexts } from "../en/help";

export const help: HelpTexts = {
  rules: "Kurallar ve örnekler",
  privacy: "Gizlilik",
  privacySentence:
    "Veriler çalışma kitabından çıkmaz: eklenti her şeyi Excel’in içinde hesaplar ve hiçbir sunucuya bir şey göndermez.",
  open: "Her kural nasıl çalışır",
};
