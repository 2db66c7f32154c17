import type { FeedbackTexts } from "../en/feedback";

// Surveys and complaints; a part of the areas tables, problems, pane and settings.
export const feedbackTexts: FeedbackTexts = {
  tables: {
    "title.surveys": "Sondaje",
    "name.surveys": "Sondaje de satisfacție",
    "without.surveys":
      "Câte un rând pentru fiecare client întrebat, cel puțin cu client, dată și notă de la 1 la 5 (gol = nu a răspuns). Fără el nu se știe cine este nemulțumit.",
    "about.surveys.client": "Cine a fost întrebat, scris ca în tabelul vânzărilor.",
    "about.surveys.date": "Ziua în care clientul a fost întrebat.",
    "about.surveys.score": "De la 1 (prost) la 5 (excelent); gol = întrebat, fără răspuns.",
    "about.surveys.product":
      "Despre ce a fost sondajul, scris ca în tabelul vânzărilor. Gol = despre firmă în general.",
    "about.surveys.question":
      "Rândurile cu același client, aceeași zi și același produs sunt un singur răspuns. Fără ea nu există indicatori pe întrebări.",
    "about.surveys.note": "Ce a spus clientul; se arată lângă notele slabe.",
    "title.complaints": "Reclamații",
    "name.complaints": "Reclamațiile clienților",
    "without.complaints":
      "Câte un rând pentru fiecare reclamație, cel puțin cu client și dată. Fără el nu se vede ce s-a remediat și ce se repetă.",
    "about.complaints.client": "Cine a reclamat, scris ca în tabelul vânzărilor. Se numără și rândul fără client.",
    "about.complaints.date": "Ziua reclamației.",
    "about.complaints.product": "Despre ce este, scris ca în tabelul vânzărilor.",
    "about.complaints.complaint": "Ce s-a întâmplat, pe scurt.",
    "about.complaints.cause": "De ce s-a întâmplat. Aceleași cuvinte sunt aceeași cauză; gol = încă negăsită.",
    "about.complaints.repaired": "Da, nu sau ziua în care s-a remediat pentru client.",
    "about.complaints.processMended": "Da, nu sau ziua de la care nu se mai poate repeta.",
    "about.complaints.closeDate": "Ziua închiderii reclamației; gol = deschisă.",
  },
  problems: {
    scoreAboveFive:
      "Nota {value} este peste 5, de aceea rândul nu se ia în calcul. Dacă scala merge până la 10, alegeți-o în setări, altfel corectați celula.",
    surveyAfterDay:
      "Sondajul din {day} este după ziua evaluării și nu este luat în calcul. Pentru a-l include, alegeți o zi mai târzie în setări.",
    complaintAfterDay:
      "Reclamația din {day} este după ziua evaluării și nu este luată în calcul. Pentru a o include, alegeți o zi mai târzie în setări.",
    complaintClosedBefore:
      "Închisă pe {day}, înainte de reclamația din {opened}. Se consideră închisă, dar fără durată de închidere: corectați una dintre zile.",
    surveyScaleAsked:
      "Sondaje: {above, number} din {scores, plural, one {# notă} few {# note} other {# de note}} sunt peste 5. Merge scala până la 10? Alegeți „Nota maximă” în setări; până atunci nicio notă nu se ia în calcul.",
    complaintsWithoutClient:
      "Reclamații: {rows, plural, one {# rând nu numește} few {# rânduri nu numesc} other {# de rânduri nu numesc}} clientul. Se numără ca reclamații, dar nu la clienți și nici la cifra de afaceri.",
    feedbackClientsUnknown:
      "Sondaje și reclamații: {clients, plural, one {# client nu este} few {# clienți nu sunt} other {# de clienți nu sunt}} nici în vânzări, nici în tabelul clienților ({value}). Poate acolo numele este scris altfel: adăugați-l în tabelul „Denumiri clienți”.",
    "role.score": "Nota",
    "role.question": "Întrebare",
    "role.complaint": "Reclamație",
    "role.cause": "Cauză",
    "role.repaired": "Remediat",
    "role.processMended": "Proces corectat",
  },
  pane: {
    "problem.scoreAboveFive": "Notă peste 5",
    "problem.surveyAfterDay": "Sondaj după ziua evaluării",
    "problem.complaintAfterDay": "Reclamație după ziua evaluării",
    "problem.complaintClosedBefore": "Reclamație închisă înainte de a fi făcută",
  },
  settings: {
    "field.surveyScale": "Nota maximă a sondajului",
    "about.surveyScale":
      "Notele de pe o scală de zece se împart la doi. De la sine se ia cinci; dacă o cincime din note sunt peste cinci, nimic nu se ia în calcul până nu alegeți.",
    "surveyScale.auto": "După note",
    "surveyScale.five": "5",
    "surveyScale.ten": "10",
    "field.complaintDays": "Reclamație depășită după, zile",
    "about.complaintDays": "O reclamație deschisă mai veche de atât în ziua evaluării este depășită. Gol: {usual}.",
    "error.complaintDaysInvalid":
      "Zilele după care o reclamație este depășită trebuie să fie un număr întreg de la 1 la 365.",
    "summary.complaintDays": "reclamație depășită după {value, plural, one {# zi} few {# zile} other {# de zile}}",
  },
};
