import type { FeedbackReportTexts } from "../en/feedbackReports";

// What the sheets Surveys and Complaints say; a part of the area reports that comes when reports are written.
export const feedbackReports: FeedbackReportTexts = {
  noteSurveys:
    "Колку се задоволни клиентите, кој е незадоволен и чека јавување и кого треба да се праша. Оценето на {day}.",
  noteSurveyCounts:
    "Сметани {counted, number} од {total, number} прашувања: тие од периодот на анализа.{left, plural, =0 {} other { Не се сметани: порано – {before, number}, подоцна – {after, number}.}}",
  noteSurveyScale:
    "{above, number} од {scores, number} оцени се над 5, па не се знае кои се добри. Изберете „Најдобра оцена во анкета“ во поставките и пресметајте повторно; дотогаш ништо не се смета.",
  asked: "Прашани",
  surveyAnswers: "Одговори",
  responseRate: "Стапка на одговор",
  meanScore: "Просечна оцена",
  goodShare: "Дел со 4–5",
  openDissatisfied: "Отворено незадоволни",
  hiddenDissatisfied: "Скриено незадоволни",
  allSurveys: "Сите анкети во периодот",
  surveysByQuestion: "По прашање",
  surveysByClient: "По клиент, прво најнезадоволните",
  feedbackByProduct: "По производ",
  feedbackByManager: "По комерцијалист",
  feedbackByMonth: "По месец",
  dissatisfiedList: "Незадоволни, а никој не разговарал: јавете се",
  surveyDueList: "Кого да се праша сега, прво најголемите клиенти",
  noneDissatisfied: "Меѓу прашаните од {from} нема незадоволни што чекаат јавување.",
  nobodyToAsk: "Сега нема кого да се праша.",
  answeredOn: "Одговорил на",
  answerScore: "Оцена",
  lowestScore: "Најниска оцена",
  mood: "Незадоволство",
  surveyNote: "Што рекол",
  openMood: "Отворено",
  hiddenMood: "Скриено",
  surveyWhy: "Зошто",
  neverAsked: "Никогаш не е прашан",
  yearlySurvey: "Не е прашан 12 месеци",
  newProductSurvey: "Нов производ",
  lastAsked: "Последно прашан",
  question: "Прашање",
  noProduct: "(без производ)",
  noCause: "(причината не е најдена)",
  linesCut: "Прикажани се {shown, number} од {total, number} реда.",
  footerSurveyScore:
    "Одговор = еден клиент, ден и производ; неговата оцена е просек од прашањата{best, plural, =10 {, оцените од скала до десет се делат на половина} other {}}. Незадоволството е според најниската оцена: до 2 отворено, до 3 скриено.",
  footerSurveyRates:
    "Стапка на одговор = одговори / прашани. Просечна оцена: од одговорите. Дел со 4–5 = одговори со оцена 4 или повеќе / одговори. Празно = нема одговор. Сиво = помалку од 5 одговори, што кажува малку.",
  footerSurveyHandled:
    "{complaints, select, true {Разговарано = има поплака на клиентот на денот на одговорот или подоцна, за истиот производ ако двете го наведуваат.} other {Нема табела со поплаки, па секој незадоволен одговор чека јавување.}} Списокот е за 12 месеци, без оглед на периодот на анализа.",
  footerSurveyDue:
    "Да се праша на {day}: активни клиенти што не биле прашани 12 месеци; никогаш прашани, 14 дена по првото купување; нов производ купен пред повеќе од 14 дена, а оттогаш нема анкета за него или општа.",
  footerSurveyOnce: "Еден ред за клиент, со причината што настапила прва; никој не се прашува двапати за 30 дена.",
  footerControlSurveys:
    "Анкети: клиенти што треба да се прашаат, како на листот „Анкети“, една недела претходно; во својата состојба се последни.",
  "what.surveyDue": "Анкета: прашајте го клиентот",
  noteComplaints: "На што се жалеле клиентите, што е направено и што останува. Оценето на {day}.",
  noteComplaintCounts:
    "Сметани {counted, number} од {total, number} поплаки: тие од периодот на анализа.{left, plural, =0 {} other { Не се сметани: порано – {before, number}, подоцна – {after, number}.}}",
  noteUnmended:
    "На клиентот му е поправено, но процесот не е, па може да се повтори: {unmended, number} од {repaired, number}.",
  allComplaints: "Сите поплаки во периодот",
  complaintsInShort: "Накратко",
  complaintsByCause: "По причина",
  complaintList: "Што да се направи, прво задоцнетите",
  noComplaintToDo: "Нема што да се направи: сите поплаки се затворени и сите чекори се направени.",
  complaintCount: "Поплаки",
  complainingClients: "Клиенти",
  causeFound: "Причината најдена",
  repaired: "Поправено",
  processMended: "Процесот поправен",
  unmended: "Поправено, процесот не",
  openComplaints: "Отворени",
  overdueComplaints: "Задоцнети",
  repeatedComplaints: "Повторени",
  unmendedShare: "Процесот не е поправен, дел од поправените",
  closedEarly: "Затворени прерано",
  daysToClose: "Денови до затворање, медијана",
  silentClients: "Молчат незадоволни (проценка)",
  feedbackStake: "Промет во прашање, со анкетите",
  complainedOn: "Датум",
  complaintAge: "Денови",
  complaintNext: "Следен чекор",
  complaintText: "Поплака",
  cause: "Причина",
  isRepeat: "Повторување",
  repeated: "повторно",
  noAnswer: "без одговор",
  doneState: "Решена",
  overdueComplaintState: "Задоцнета",
  openState: "Отворена",
  closedEarlyState: "Затворена прерано",
  findCause: "Најдете ја причината",
  repairStep: "Поправете",
  mendProcess: "Поправете го процесот",
  closeStep: "Затворете",
  footerComplaintSteps:
    "Чекори: запишана, причината најдена, поправено, процесот поправен, по кој било ред. Следен чекор е првиот што недостига. Затворена прерано = затворена без некој чекор.",
  footerComplaintOverdue:
    "Отворена = не е затворена и недостига чекор. Задоцнета = отворена на {day} и постара од {days, plural, one {# ден} other {# дена}}. Списокот ги содржи поплаките од сите периоди. Денови до затворање = од поплаката до затворањето.",
  footerComplaintRepeats:
    "Повторена = истиот клиент се жалел за истата причина во 12-те месеци претходно. Исто напишани причини се една.",
  footerComplaintStake:
    "Промет во прашање = колку купиле во периодот на анализа клиентите што се пожалиле; со анкетите, и незадоволните. Секој клиент се смета еднаш, па збирот на редовите може да биде поголем.",
  footerSilent:
    "Молчат незадоволни е проценка: се жали еден од десет, значи клиентите со поплака ({complaining, number}) × 9, но најмногу колку другите клиенти со купување во периодот ({others, number}): {estimate, number}.",
  footerComplaintNoSteps: "Чекорите без столб (причина, поправено, процесот поправен) не се бараат.",
  surveysName: "Анкети",
  complaintsName: "Поплаки",
  actionCallDissatisfied:
    "Јавете им се на незадоволните со кои никој не разговарал: {rest, plural, =0 {{clients, plural, one {# клиент} other {# клиенти}}} other {{clients} најголеми од {all}}}, почнете со {client}.",
  actionAnswerComplaints:
    "Решете ги задоцнетите поплаки: {rest, plural, =0 {{clients, plural, one {# клиент} other {# клиенти}}} other {{clients} најголеми од {all}}}, прво {client}.",
};
