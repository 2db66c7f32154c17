import type { FeedbackReportTexts } from "../en/feedbackReports";

// What the sheets Surveys and Complaints say; a part of the area reports that comes when reports are written.
export const feedbackReports: FeedbackReportTexts = {
  noteSurveys: "Насколько довольны клиенты, кто недоволен и ждёт звонка и кого пора спросить. Оценка на {day}.",
  noteSurveyCounts:
    "Учтено {counted, number} из {total, number} опросов: те, что в периоде анализа.{left, plural, =0 {} other { Не учтены: раньше — {before, number}, позже — {after, number}.}}",
  noteSurveyScale:
    "{above, number} из {scores, number} оценок больше 5: неизвестно, какие из них хорошие. Выберите в настройках «Лучшую оценку в опросе» и запустите снова; до этого ничего не считается.",
  asked: "Опрошено",
  surveyAnswers: "Ответов",
  responseRate: "Доля ответивших",
  meanScore: "Средняя оценка",
  goodShare: "Доля 4–5",
  openDissatisfied: "Явно недовольны",
  hiddenDissatisfied: "Скрыто недовольны",
  allSurveys: "Все опросы периода",
  surveysByQuestion: "По вопросам",
  surveysByClient: "По клиентам, сначала самые недовольные",
  feedbackByProduct: "По продуктам",
  feedbackByManager: "По менеджерам",
  feedbackByMonth: "По месяцам",
  dissatisfiedList: "Недовольны, и с ними ещё не поговорили: перезвонить",
  surveyDueList: "Кого спросить сейчас, сначала крупных",
  noneDissatisfied: "Среди опрошенных с {from} недовольных, ждущих звонка, нет.",
  nobodyToAsk: "Сейчас спрашивать некого.",
  answeredOn: "Ответил",
  answerScore: "Оценка",
  lowestScore: "Низшая оценка",
  mood: "Недовольство",
  surveyNote: "Что сказал",
  openMood: "Явное",
  hiddenMood: "Скрытое",
  surveyWhy: "Почему",
  neverAsked: "Ещё не спрашивали",
  yearlySurvey: "Не спрашивали 12 месяцев",
  newProductSurvey: "Новый продукт",
  lastAsked: "Спрошен",
  question: "Вопрос",
  noProduct: "(без продукта)",
  noCause: "(причина не найдена)",
  linesCut: "Показано {shown, number} из {total, number} строк.",
  footerSurveyScore:
    "Ответ = один клиент, день и продукт; его оценка — среднее по вопросам{best, plural, =10 {, оценки по десятибалльной шкале делятся пополам} other {}}. Недовольство судят по низшей оценке: до 2 явное, до 3 скрытое.",
  footerSurveyRates:
    "Доля ответивших = ответы / опрошенные. Средняя оценка — по ответам. Доля 4–5 = ответы с оценкой от 4 / ответы. Пусто — ответов нет. Серым — меньше 5 ответов: по ним судить рано.",
  footerSurveyHandled:
    "{complaints, select, true {Поговорили = есть жалоба клиента в день ответа или позже, по тому же продукту, если он назван в обеих таблицах.} other {Таблицы жалоб нет, поэтому звонка ждёт каждый недовольный ответ.}} Список за 12 месяцев, каким бы ни был период анализа.",
  footerSurveyDue:
    "Спросить на {day}: действующих клиентов, которых не спрашивали 12 месяцев; ни разу не спрошенных через 14 дней после первой покупки; купивших новый продукт больше 14 дней назад без опроса о нём или общего.",
  footerSurveyOnce:
    "Один клиент — одна строка, с причиной, которая наступила раньше; дважды за 30 дней никого не спрашивают.",
  footerControlSurveys:
    "Опросы: кого спросить, как на листе «Опросы», за неделю до срока; в своём состоянии они стоят последними.",
  "what.surveyDue": "Опрос: спросить клиента",
  noteComplaints: "На что жаловались клиенты, что сделано и что ещё сделать. Оценка на {day}.",
  noteComplaintCounts:
    "Учтено {counted, number} из {total, number} жалоб: те, что в периоде анализа.{left, plural, =0 {} other { Не учтены: раньше — {before, number}, позже — {after, number}.}}",
  noteUnmended:
    "Клиенту исправили, но процесс не исправлен, и это повторится: {unmended, number} из {repaired, number}.",
  allComplaints: "Все жалобы периода",
  complaintsInShort: "Коротко",
  complaintsByCause: "По причинам",
  complaintList: "Что сделать, сначала просроченные",
  noComplaintToDo: "Делать нечего: все жалобы закрыты, все шаги выполнены.",
  complaintCount: "Жалобы",
  complainingClients: "Клиенты",
  causeFound: "Причина найдена",
  repaired: "Исправлено",
  processMended: "Процесс исправлен",
  unmended: "Исправлено, но не процесс",
  openComplaints: "Открыты",
  overdueComplaints: "Просрочены",
  repeatedComplaints: "Повторы",
  unmendedShare: "Процесс не исправлен, доля исправленных",
  closedEarly: "Закрыты рано",
  daysToClose: "Дней до закрытия, медиана",
  silentClients: "Молча недовольны (оценка)",
  feedbackStake: "Сумма под вопросом, с опросами",
  complainedOn: "Дата",
  complaintAge: "Дней",
  complaintNext: "Следующий шаг",
  complaintText: "Жалоба",
  cause: "Причина",
  isRepeat: "Повтор",
  repeated: "снова",
  noAnswer: "не ответил",
  doneState: "Решена",
  overdueComplaintState: "Просрочена",
  openState: "Открыта",
  closedEarlyState: "Закрыта рано",
  findCause: "Найти причину",
  repairStep: "Исправить",
  mendProcess: "Исправить процесс",
  closeStep: "Закрыть",
  footerComplaintSteps:
    "Шаги: жалоба записана, причина найдена, исправлено, процесс исправлен — в любом порядке. Следующий шаг — первый невыполненный. Закрыта рано = закрыта с невыполненным шагом.",
  footerComplaintOverdue:
    "Открыта = не закрыта и есть невыполненный шаг. Просрочена = открыта на {day} и старше {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}. В списке жалобы за все периоды. Дней до закрытия — от жалобы до её закрытия.",
  footerComplaintRepeats:
    "Повтор = тот же клиент жаловался по той же причине за 12 месяцев до этого. Одинаково написанные причины — одна причина.",
  footerComplaintStake:
    "Сумма под вопросом = сколько жаловавшиеся клиенты купили за период анализа; с опросами — ещё и недовольные. Каждый клиент считается один раз, поэтому сумма строк бывает больше итога.",
  footerSilent:
    "Молча недовольны — оценка: жалуется один из десяти, значит, клиенты с жалобами ({complaining, number}) × 9, но не больше остальных клиентов с покупкой в периоде ({others, number}): {estimate, number}.",
  footerComplaintNoSteps: "Шаги, для которых нет столбца (причина, исправлено, процесс исправлен), не требуются.",
  surveysName: "Опросы",
  complaintsName: "Жалобы",
  actionCallDissatisfied:
    "Перезвонить недовольным, с которыми ещё не поговорили: {rest, plural, =0 {{clients, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}} other {{clients} крупнейших из {all}}}, первым — {client}.",
  actionAnswerComplaints:
    "Решить просроченные жалобы: {rest, plural, =0 {{clients, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}} other {{clients} крупнейших из {all}}}, первым — {client}.",
};
