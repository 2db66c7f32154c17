import type { FeedbackFigureTexts } from "../en/feedbackFigures";

// Sentences that explain the figures of surveys and complaints; a part of the area figures.
export const feedbackFigures: FeedbackFigureTexts = {
  answers: "Răspunsuri",
  complaints: "Reclamații",
  "rule.surveysAsked": "Clienții întrebați în perioada de analiză, o dată pe zi și produs, cu cei care nu au răspuns.",
  "rule.surveyAnswers": "Sondaje cu cel puțin o notă.",
  "rule.responseRate": "Răspunsuri / întrebați.",
  "rule.meanScore": "Media notelor răspunsurilor; nota unui răspuns este media întrebărilor lui.",
  "rule.goodShare": "Răspunsuri cu nota cel puțin 4 / răspunsuri.",
  "rule.openDissatisfied": "Răspunsuri a căror notă cea mai mică este cel mult 2.",
  "rule.hiddenDissatisfied": "Răspunsuri a căror notă cea mai mică este peste 2 și cel mult 3.",
  "rule.dissatisfiedStake": "Ce au cumpărat clienții nemulțumiți în perioada de analiză, fiecare client o dată.",
  "rule.surveyAnswer": "Așa cum spun rândurile sondajului.",
  "rule.surveyLastAsked": "Ultima zi în care clientul a fost întrebat; gol = niciodată.",
  "rule.surveyDueOn":
    "La douăsprezece luni după ultimul sondaj sau la 15 zile după prima cumpărare a unui produs, la cel puțin 30 de zile de la ultimul sondaj.",
  "rule.complaintCount": "Reclamațiile perioadei de analiză.",
  "rule.complainingClients": "Clienții diferiți care au reclamat.",
  "rule.complaintsWithCause": "Reclamații cu cauza numită.",
  "rule.complaintsRepaired": "Reclamații remediate pentru client.",
  "rule.complaintsMended": "Reclamații după care procesul a fost corectat.",
  "rule.complaintsUnmended": "Reclamații remediate pentru client, fără corectarea procesului.",
  "rule.complaintsOpen": "Reclamații neînchise, cărora le lipsește un pas.",
  "rule.complaintsOverdue": "Reclamații deschise mai vechi decât permit setările.",
  "rule.complaintRepeats": "Reclamații al căror client a reclamat aceeași cauză în cele 12 luni dinainte.",
  "rule.complaintStake": "Ce au cumpărat clienții care au reclamat în perioada de analiză, fiecare client o dată.",
  "rule.unmendedShare": "Remediat fără corectarea procesului / remediat.",
  "rule.complaintsClosedEarly": "Reclamații închise cu un pas lipsă.",
  "rule.daysToClose": "Mediana zilelor de la reclamație la închiderea ei.",
  "rule.silentClients":
    "O estimare: clienții care au reclamat × 9, cel mult ceilalți clienți cu o cumpărare în perioadă.",
  "rule.feedbackStake":
    "Ce au cumpărat în perioada de analiză clienții care au reclamat sau au fost nemulțumiți într-un sondaj, fiecare o dată.",
  "rule.complaintDay": "Așa cum spune rândul reclamației.",
  "rule.complaintAge": "Zile de la reclamație până la ziua evaluării.",
  "rule.callDissatisfied": "Cifra de afaceri a clienților nemulțumiți cu care nu a vorbit nimeni; primii zece.",
  "rule.answerComplaints": "Cifra de afaceri a clienților cu o reclamație depășită; primii zece.",
  "input.goodAnswers": "Răspunsuri de cel puțin 4",
  "input.complainingClients": "Clienți care au reclamat",
  "input.silentPerComplaining": "Tac pentru fiecare care a reclamat",
  "input.otherBuyers": "Alți clienți cu o cumpărare",
};
