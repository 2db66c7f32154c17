import type { SelfCheckTexts } from "../en/selfCheck";

export const selfCheck: SelfCheckTexts = {
  heading: "Verificarea Excel",
  about:
    "Verifică în acest registru dacă Excel poate face ce îi trebuie lui Clientele, pe o foaie ascunsă care apoi este ștearsă. Foile dumneavoastră rămân neschimbate.",
  start: "Verifică Excel",
  checking: "Se verifică …",
  copy: "Copiază raportul verificării",
  selected: "Raportul este selectat: apăsați Ctrl+C.",
  allWork: "Tot ce îi trebuie lui Clientele de la Excel funcționează aici.",
  someFail: "Verificări nereușite: {count, number}. Copiați raportul și trimiteți-l împreună cu întrebarea.",
  "outcome.passed": "Funcționează",
  "outcome.failed": "Nu funcționează",
  "outcome.unsupported": "Nu este acceptat aici",
  "host.passed": "Excel {version} ({platform}), limba {displayLanguage}, date și numere {contentLanguage}.",
  "sets.passed": "Seturi de cerințe: cele necesare există; cel mai nou este {newest}.",
  "sets.failed": "Seturi de cerințe: lipsește {missing}; cel mai nou este {newest}. Actualizați Excel.",
  "sheet.passed": "Se poate adăuga o foaie ascunsă.",
  "sheet.refused": "Foaie ascunsă: {reason}",
  "culture.passed": "Numere și date: semn zecimal „{decimal}”, dată {date}; 1234,5 apare ca {shown}.",
  "culture.failed":
    "Numere și date: Excel indică semnul zecimal „{decimal}” și data {date}, dar 1234,5 apare ca {shown}.",
  "culture.unsupported":
    "Numere și date: Excel nu spune cum le scrie; Clientele se ia după limba {language}. 1234,5 apare ca {shown}.",
  "culture.refused": "Numere și date: {reason}",
  "dates.passed": "Zile: 1 ianuarie 2024 este ziua {day} (sistem de date {system}) și apare ca {shown}.",
  "dates.failed": "Zile: 1 ianuarie 2024 este ziua {day} și apare ca {shown}. Datele din rapoarte pot fi greșite.",
  "dates.refused": "Zile: {reason}",
  "texts.passed": "Texte precum =1+1, 007 și 2024-01-02 rămân texte.",
  "texts.failed": "Texte: „{text}” a devenit „{value}”.",
  "texts.refused": "Texte: {reason}",
  "large.passed": "5 MB în celule: scriere {writing, number} s, citire {reading, number} s.",
  "large.failed": "5 MB în celule: din 50.000 de celule s-au schimbat {wrong, number}.",
  "large.refused": "5 MB în celule: {reason}",
  "hidden.passed": "Foile pot fi ascunse și regăsite.",
  "hidden.failed": "Foi ascunse: s-a cerut {wanted}, în Excel este {visibility}.",
  "hidden.refused": "Foi ascunse: {reason}",
  "events.passed": "Excel anunță celulele schimbate.",
  "events.failed":
    "Excel nu anunță celulele schimbate: panoul nu va observa când se schimbă vânzările. După schimbări calculați din nou.",
  "events.refused": "Celule schimbate: {reason}",
  "functions.passed": "Funcții: {formula} dă {shown}.",
  "functions.failed":
    "Funcții: {formula} arată {shown}. Închideți registrul, deschideți-l din nou împreună cu panoul și repetați verificarea.",
  "functions.unsupported":
    "Funcții: în Excel în limba turcă un program nu le poate introduce. Scrieți {formula} într-o celulă: trebuie să dea 80.",
  "functions.refused": "Funcții: {reason}",
  "removed.passed": "Foaia ascunsă este ștearsă.",
  "removed.failed":
    "Foaia ascunsă există încă. Afișați-o (clic dreapta pe fila unei foi, Reafișare) și ștergeți-o: numele ei începe cu „Clientele check”.",
  "removed.refused":
    "Foaia ascunsă nu a fost ștearsă: {reason} Apoi afișați-o (clic dreapta pe fila unei foi, Reafișare) și ștergeți-o: numele ei începe cu „Clientele check”.",
};
