import type { WorkbenchTexts } from "../en/workbench";

export const workbench: WorkbenchTexts = {
  openFile: "Deschide fișier",
  samples: "Exemple",
  sampleNorthwind: "Northwind Traders: vânzările unui angrosist",
  sampleEmpty: "Registru gol",
  download: "Descarcă registrul",
  language: "Limbă",
  privacy: "Datele rămân pe acest calculator",
  workbook: "Registru de lucru",
  pane: "Panoul Clientele",
  divider: "Lățimea panoului",
  dropHere: "Trageți aici un fișier Excel sau CSV pentru a-l deschide",
  starting: "Se pornește …",
  opening: "Se deschide {name} …",
  saving: "Se pregătește {name} …",
  emptyName: "Registru",
  dismiss: "Închide mesajul",
  noServiceWorker:
    "Panoul nu poate porni: browserul blochează aici service worker. Deschideți pagina la o adresă localhost într-un Chrome, Edge, Firefox sau Safari actualizat, nu într-o fereastră privată.",
  paneFailed: "Panoul nu a pornit. Reîncărcați pagina.",
  startFailed: "Pagina nu a putut porni. Reîncărcați-o; dacă nu ajută, construiți din nou proiectul.",
  leftOut: "Fișierul salvat nu va conține aceste părți din {name}: {items}. În fișierul deschis ele rămân.",
  saveAnyway: "Salvează fără ele",
  cancel: "Renunță",
  downloadFailed: "Registrul nu a putut fi scris într-un fișier. Datele sunt încă deschise aici; încercați din nou.",
  "file.empty": "Fișierul {name} este gol.",
  "file.notWorkbook":
    "{name} nu este nici registru Excel, nici text cu coloane (CSV). Deschideți-l în programul din care provine și salvați-l ca .xlsx sau .csv.",
  "file.oldWorkbook":
    "{name} este în formatul Excel 97-2003 sau mai vechi și nu a putut fi citit aici. Deschideți-l în Excel și salvați-l ca .xlsx.",
  "file.binaryWorkbook":
    "{name} este un registru binar (.xlsb) și nu a putut fi citit aici. Deschideți-l în Excel și salvați-l ca .xlsx.",
  "file.passwordProtected": "{name} este protejat cu parolă. Salvați o copie fără parolă și deschideți copia.",
  "file.tooLarge":
    "{name} este prea mare pentru a fi deschis aici. Salvați foile sau anii de care aveți nevoie într-un fișier separat.",
  "file.openDocument":
    "{name} este o foaie de calcul OpenDocument (.ods) și nu a putut fi citită aici. Deschideți-o în Excel sau LibreOffice și salvați-o ca .xlsx.",
  "file.unpacksTooLarge":
    "{name} nu a fost deschis: dezarhivat, ar fi de sute de ori mai mare. Verificați de unde provine fișierul.",
  "file.tooManyRows":
    "{name} are mai multe rânduri decât încap pe o foaie (1.048.576). Împărțiți-l, de exemplu pe ani.",
  "file.webPage":
    "{name} este o pagină web (HTML) și nu conține niciun tabel. Deschideți-o în Excel și salvați-o ca .xlsx.",
  "file.missingText":
    "{name} este deteriorat: lipsește textul celulei {place}. Deschideți-l în Excel, verificați textele și salvați-l ca .xlsx sau exportați-l din nou.",
  "file.corrupt":
    "{name} este deteriorat și nu poate fi citit. Deschideți-l în Excel, care îl poate repara, și salvați-l ca .xlsx sau obțineți fișierul din nou.",
  "notice.brokenLetters":
    "{name} conține litere care nu au putut fi citite și apar ca �. Celule: {count}, prima este {place}. Corectați-le acolo.",
  "notice.decimalUndecided":
    "{name}: în coloana celulei {place} nimic nu arată dacă semnul separă miile sau zecimalele. Astfel de numere: {count}; primul a fost citit ca {value}. Dacă nu este corect, corectați-le acolo.",
  "notice.valuesOnly":
    "Din {name} s-au preluat valorile, formatele de număr, celulele îmbinate și rândurile ascunse. Formulele, culorile, diagramele și imaginile nu s-au preluat; în fișier ele rămân.",
  openFailed: "{name} nu a putut fi deschis.",
};
