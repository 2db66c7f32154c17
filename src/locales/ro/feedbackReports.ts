import type { FeedbackReportTexts } from "../en/feedbackReports";

// What the sheets Surveys and Complaints say; a part of the area reports that comes when reports are written.
export const feedbackReports: FeedbackReportTexts = {
  noteSurveys:
    "Cât de mulțumiți sunt clienții, cine este nemulțumit și așteaptă un telefon și cine trebuie întrebat. Evaluat la {day}.",
  noteSurveyCounts:
    "Luate în calcul {counted, number} din {total, plural, one {# sondaj} few {# sondaje} other {# de sondaje}}: cele din perioada de analiză.{left, plural, =0 {} other { Nu sunt luate în calcul: înainte – {before, number}, după – {after, number}.}}",
  noteSurveyScale:
    "{above, number} din {scores, plural, one {# notă} few {# note} other {# de note}} sunt peste 5, deci nu se știe care sunt bune. Alegeți „Nota maximă a sondajului” în setări și calculați din nou; până atunci nu se ia nimic în calcul.",
  asked: "Întrebați",
  surveyAnswers: "Răspunsuri",
  responseRate: "Rata de răspuns",
  meanScore: "Nota medie",
  goodShare: "Ponderea 4–5",
  openDissatisfied: "Nemulțumiți fățiș",
  hiddenDissatisfied: "Nemulțumiți ascuns",
  allSurveys: "Toate sondajele perioadei",
  surveysByQuestion: "Pe întrebări",
  surveysByClient: "Pe clienți, întâi cei mai nemulțumiți",
  feedbackByProduct: "Pe produse",
  feedbackByManager: "Pe manageri",
  feedbackByMonth: "Pe luni",
  dissatisfiedList: "Nemulțumiți și nimeni nu a vorbit cu ei: de sunat",
  surveyDueList: "De întrebat acum, întâi clienții cei mai mari",
  noneDissatisfied: "Dintre cei întrebați din {from} niciun nemulțumit nu așteaptă un telefon.",
  nobodyToAsk: "Acum nu este nimeni de întrebat.",
  answeredOn: "A răspuns la",
  answerScore: "Nota",
  lowestScore: "Nota cea mai mică",
  mood: "Nemulțumire",
  surveyNote: "Ce a spus",
  openMood: "Fățișă",
  hiddenMood: "Ascunsă",
  surveyWhy: "De ce",
  neverAsked: "Neîntrebat niciodată",
  yearlySurvey: "Neîntrebat de 12 luni",
  newProductSurvey: "Produs nou",
  lastAsked: "Întrebat ultima dată",
  question: "Întrebare",
  noProduct: "(fără produs)",
  noCause: "(cauză negăsită)",
  linesCut: "Sunt afișate {shown, number} din {total, plural, one {# rând} few {# rânduri} other {# de rânduri}}.",
  footerSurveyScore:
    "Un răspuns = un client, o zi și un produs; nota lui este media întrebărilor{best, plural, =10 {, notele de pe scala de zece împărțite la doi} other {}}. Nemulțumirea se judecă după nota cea mai mică: până la 2 fățișă, până la 3 ascunsă.",
  footerSurveyRates:
    "Rata de răspuns = răspunsuri / întrebați. Nota medie: a răspunsurilor. Ponderea 4–5 = răspunsuri cu nota cel puțin 4 / răspunsuri. Gol = niciun răspuns. Gri = mai puțin de 5 răspunsuri, care spun puțin.",
  footerSurveyHandled:
    "{complaints, select, true {S-a vorbit = există o reclamație a clientului în ziua răspunsului sau după, despre același produs dacă ambele îl numesc.} other {Nu există tabel de reclamații, de aceea fiecare răspuns nemulțumit așteaptă un telefon.}} Lista cuprinde 12 luni, oricare ar fi perioada de analiză.",
  footerSurveyDue:
    "De întrebat la {day}: clienții activi neîntrebați de 12 luni; cei neîntrebați niciodată, la 14 zile după prima cumpărare; un produs nou cumpărat acum mai mult de 14 zile, fără sondaj de atunci despre el sau general.",
  footerSurveyOnce:
    "Un rând pe client, cu motivul scadent cel mai devreme; nimeni nu este întrebat de două ori în 30 de zile.",
  footerControlSurveys:
    "Sondaje: clienții de întrebat, ca în foaia Sondaje, cu o săptămână înainte; în starea lor stau ultimii.",
  "what.surveyDue": "Sondaj: întrebați clientul",
  noteComplaints: "Ce au reclamat clienții, ce s-a făcut și ce mai este de făcut. Evaluat la {day}.",
  noteComplaintCounts:
    "Luate în calcul {counted, number} din {total, plural, one {# reclamație} few {# reclamații} other {# de reclamații}}: cele din perioada de analiză.{left, plural, =0 {} other { Nu sunt luate în calcul: înainte – {before, number}, după – {after, number}.}}",
  noteUnmended:
    "S-a remediat pentru client, dar procesul nu este corectat și se poate repeta: {unmended, number} din {repaired, number}.",
  allComplaints: "Toate reclamațiile perioadei",
  complaintsInShort: "Pe scurt",
  complaintsByCause: "Pe cauze",
  complaintList: "Ce este de făcut, întâi cele depășite",
  noComplaintToDo: "Nu este nimic de făcut: toate reclamațiile sunt închise, cu toți pașii făcuți.",
  complaintCount: "Reclamații",
  complainingClients: "Clienți",
  causeFound: "Cauză găsită",
  repaired: "Remediat",
  processMended: "Proces corectat",
  unmended: "Remediat, proces necorectat",
  openComplaints: "Deschise",
  overdueComplaints: "Depășite",
  repeatedComplaints: "Repetări",
  unmendedShare: "Proces necorectat, pondere din remediate",
  closedEarly: "Închise prea devreme",
  daysToClose: "Zile până la închidere, mediana",
  silentClients: "Nemulțumiți care tac (estimare)",
  feedbackStake: "Cifra de afaceri vizată, cu sondajele",
  complainedOn: "Data",
  complaintAge: "Zile",
  complaintNext: "Pasul următor",
  complaintText: "Reclamație",
  cause: "Cauză",
  isRepeat: "Repetare",
  repeated: "din nou",
  noAnswer: "fără răspuns",
  doneState: "Rezolvată",
  overdueComplaintState: "Depășită",
  openState: "Deschisă",
  closedEarlyState: "Închisă prea devreme",
  findCause: "Găsiți cauza",
  repairStep: "Remediați",
  mendProcess: "Corectați procesul",
  closeStep: "Închideți",
  footerComplaintSteps:
    "Pași: înregistrată, cauză găsită, remediat, proces corectat, în orice ordine. Pasul următor este primul care lipsește. Închisă prea devreme = închisă fără un pas.",
  footerComplaintOverdue:
    "Deschisă = neînchisă și cu un pas lipsă. Depășită = deschisă la {day} și mai veche de {days, plural, one {# zi} few {# zile} other {# de zile}}. Lista cuprinde reclamațiile din toate perioadele. Zile până la închidere = de la reclamație la închiderea ei.",
  footerComplaintRepeats:
    "Repetare = același client a reclamat aceeași cauză în cele 12 luni dinainte. Cauzele scrise la fel sunt una singură.",
  footerComplaintStake:
    "Cifra de afaceri vizată = ce au cumpărat în perioada de analiză clienții care au reclamat; cu sondajele, și cei nemulțumiți. Fiecare client contează o dată, de aceea rândurile pot depăși totalul.",
  footerSilent:
    "Nemulțumiții care tac sunt o estimare: reclamă unul din zece, deci clienții care au reclamat ({complaining, number}) × 9, dar cel mult ceilalți clienți cu o cumpărare în perioadă ({others, number}): {estimate, number}.",
  footerComplaintNoSteps: "Pașii fără coloană (cauză, remediat, proces corectat) nu se cer.",
  surveysName: "Sondaje",
  complaintsName: "Reclamații",
  actionCallDissatisfied:
    "Sunați clienții nemulțumiți cu care nu a vorbit nimeni: {rest, plural, =0 {{clients, plural, one {# client} few {# clienți} other {# de clienți}}} other {cei mai mari {clients} din {all}}}, primul {client}.",
  actionAnswerComplaints:
    "Rezolvați reclamațiile depășite: {rest, plural, =0 {{clients, plural, one {# client} few {# clienți} other {# de clienți}}} other {cei mai mari {clients} din {all}}}, primul {client}.",
};
