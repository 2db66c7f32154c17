import type { AboutPagesTexts } from "../en/aboutPages";

export const aboutPages: AboutPagesTexts = {
  supportTitle: "Asistență",
  help: "Ajutor",
  supportFigure:
    "O cifră pare greșită: selectați-o pe foaia ei și deschideți ecranul „{explain}”. Vedeți regula, ce a intrat în ea și rândurile vânzărilor. „{check}” de pe ecranul „{data}” numește celulele care nu pot fi citite.",
  supportUndo:
    "Un calcul a adus ceva ce nu doriți: „{restore}” de pe ecranul „{result}” readuce foile calculului anterior. Foile dumneavoastră nu sunt schimbate niciodată de un calcul.",
  supportExcel:
    "Excel refuză ceva sau cifrele și datele arată ciudat: apăsați „{checkExcel}” la sfârșitul ecranului „{settings}” și copiați raportul.",
  supportStart:
    "Panoul nu se deschide: închideți registrul și deschideți-l din nou, verificați conexiunea la internet și actualizați Excel. Clientele rulează în Excel pentru Microsoft 365 pe Windows și Mac și în Excel pe web; are nevoie de ExcelApi 1.9, SharedRuntime 1.1 și CustomFunctionsRuntime 1.3.",
  supportRemove:
    "Clientele se elimină din lista de programe de completare Excel. Foile cu rapoarte rămân în registru până le ștergeți.",
  supportAsk:
    "Dacă nu ajută, scrieți la {address}. Trimiteți ce ați făcut, ce ați văzut și raportul „{checkExcel}”. Nu trimiteți date ale clienților.",
  supportAskOwner:
    "Dacă nu ajută, întrebați persoana care v-a instalat Clientele. Trimiteți ce ați făcut, ce ați văzut și raportul „{checkExcel}”. Nu trimiteți date ale clienților.",
  privacySent:
    "Clientele calculează totul chiar în Excel. Nimic din registru nu se trimite nicăieri: nici clienți, nici vânzări, nici cifre, nici nume de fișiere. Nu există cont, nici module cookie, și nimeni nu numără cine îl folosește.",
  privacyFiles:
    "La deschidere, panoul își încarcă fișierele de pe serverul pe care este publicat Clientele, iar office.js de la Microsoft. Ca la orice pagină web, aceste servere află că fișierele au fost cerute, nu ce este în registru.",
  privacyWorkbook:
    "Ce ține minte Clientele se află chiar în registru: tabelele și coloanele alese, setările, din ce s-a făcut ultimul calcul, foile calculului anterior (ascunse) și ce ați scris pe foile lui. Rămâne acolo cât timp există registrul și merge cu fișierul când îl dați mai departe.",
  privacyPassOn:
    "Fișierul făcut cu „{send}” conține numai valori: fără formule, fără foi ascunse și fără ce ține minte Clientele.",
  privacyPage:
    "Pagina fără Excel: {kept} Browserul ține minte și limba, și că prima alegere a fost făcută, până îi ștergeți datele.",
  privacyDatabase:
    "Dacă firma și-a conectat propria bază de date cu vânzări, panoul îi cere sume și liste prin serverul firmei. Din celulele registrului nu ajunge nimic acolo.",
  privacyExcel:
    "Excel aparține companiei Microsoft; pentru ce trimite sau păstrează Excel însuși sunt valabile regulile Microsoft și ale firmei dumneavoastră.",
};
