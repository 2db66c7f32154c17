import type { ChecklistTexts } from "../en/checklists";
import { checklistPoints } from "./checklistPoints";

const checklists: ChecklistTexts = {
  ...checklistPoints,

  "form.express": "Экспресс-проверка, 18 пунктов",
  "form.process": "Управляемый процесс, 31 пункт",
  "formAbout.express": "Как работают с активными, потенциальными и потерянными клиентами: да, частично или нет.",
  "formAbout.process": "Насколько работа с клиентами — управляемый процесс: +, +- или -.",
  "part.activeBase": "Активные клиенты",
  "part.potentialBase": "Потенциальные клиенты",
  "part.lostBase": "Потерянные клиенты",
  "part.mainTraits": "Основные черты",
  "part.marketing": "Маркетинг",
  "part.supporting": "Поддерживающие процессы",
  "part.figures": "Отслеживаемые показатели",

  "answer.yes": "Да",
  "answer.partly": "Частично",
  "answer.no": "Нет",
  "answer.notApplicable": "Не применимо",
  "written.notApplicable": "н/п",
  "proposal.yes": "да",
  "proposal.partly": "частично",
  "proposal.no": "нет",

  about:
    "Заполните форму вместе с клиентом, посмотрите слабые места и напечатайте результат. Ответы хранятся на листе.",
  loading: "Открываются чек-листы …",
  form: "Форма",
  fill: "Заполнение",
  newFill: "Новое заполнение",
  fillName: "{company}, {date}",
  fillNameNoDate: "{company}",
  noCompany: "(без названия)",
  progress: "Отвечено {answered, number} из {points, number}",
  company: "Компания",
  date: "Дата",
  by: "Кто заполнил",
  begin: "Начать",
  cancel: "Отмена",
  companyMissing: "Укажите компанию.",
  dateMissing: "Укажите дату.",
  saving: "Сохраняется …",
  saved: "Сохранено на листе «{sheet}».",
  keys: "Клавиши: 1 — да, 2 — частично, 3 — нет, 0 — не применимо, Delete — стереть; ↑ и ↓ — другой пункт.",
  pointOf: "{place, number} из {points, number} · {part}",
  requires: "Полное «да»: {text}",
  note: "Заметка",
  previous: "Назад",
  next: "Дальше",
  clear: "Стереть",
  points: "Все пункты",
  pointLabel: "{number}. {text}: {answer}",
  blank: "нет ответа",
  shows: "Книга показывает «{state}»: {evidence}",
  showsNothing: "По книге сказать нельзя: {evidence}",
  "cell.shows": "{state}: {evidence}",
  "cell.showsNothing": "сказать нельзя: {evidence}",
  take: "Взять этот ответ",
  differs: "Ваш ответ расходится с тем, что показывает книга. Действует ваш.",
  showSheet: "Показать лист",
  evidenceNone: "Без таблицы продаж книга не может предложить ответы. Форму можно заполнить и так.",
  evidenceReading: "Просматривается книга …",
  unreadable:
    "{count, plural, one {В # ячейке} few {В # ячейках} many {В # ячейках} other {В # ячейках}} нет понятного ответа, первая — {cell} («{value}»). Она считается без ответа: введите да, частично, нет или н/п.",
  keysMissing:
    "Лист «{sheet}» заполнялся здесь, но его столбец ключей, ответов или заметок удалён, и прочитать заполнения нельзя. Отмените удаление или начните новое заполнение: оно получит свой лист.",
  weightUnreadable:
    "{count, plural, one {# вес — не число} few {# веса — не числа} many {# весов — не числа} other {# веса — не числа}} от 0 и больше, первый — {cell} («{value}»). Считается как 1.",
  repeated:
    "{count, plural, one {# строка повторяет} few {# строки повторяют} many {# строк повторяют} other {# строки повторяют}} пункт строки выше, первая — {cell}. Действует верхняя строка.",
  failed: "Ответ не сохранён. На листе ничего не потеряно; ответьте ещё раз.",
  score: "Результат",
  total: "Итого {total}",
  provisional: "предварительно: отвечено меньше 80 %",
  denominator:
    "Учтено {counted, number} из {points, number} пунктов; не применимо {notApplicable, number}, без ответа {blank, number}.",
  "reading.managed": "управляемый процесс",
  "reading.partlyManaged": "управляется частично",
  "reading.byHand": "ручное управление",
  noScore: "пока считать нечего",
  weakest: "Слабые места и следующие шаги",
  noneWeak: "Среди отвеченных пунктов слабых нет.",
  compareWith: "Сравнить с",
  compareNone: "Не сравнивать",
  change: "{change} с {date}",
  better: "Лучше: {points}",
  worse: "Хуже: {points}",
  unchanged: "Ни один ответ не стал лучше или хуже.",
  radar: "Диаграмма частей",
  makeForm: "Форма для печати",
  makeReport: "Страница для клиента",
  makeBlank: "Пустая форма для печати",
  making: "Пишется лист …",
  made: "Лист «{sheet}» готов к печати.",
  madeBeside: "Вы изменили лист «{before}», поэтому он остаётся; новый — «{sheet}».",

  sheetName: "Чек-листы",
  formSheet: "Чек-лист {points, number}",
  reportSheet: "Результат {points, number}",
  "column.company": "Компания",
  "column.date": "Дата",
  "column.by": "Кто заполнил",
  "column.form": "Форма",
  "column.number": "№",
  "column.point": "Пункт",
  "column.answer": "Ответ",
  "column.note": "Заметка",
  "column.weight": "Вес",
  "column.key": "Ключ (не менять)",
  pageOf: "{company} · {date} · {by}",
  pageOfNobody: "{company} · {date}",
  blankOf: "Компания: ____________________   Дата: __________   Кто заполнил: ____________________",
  blankHint: "Ответьте на каждый пункт: {answers}.",
  showsColumn: "Книга показывает",
  requiresColumn: "Что нужно для полного «да»",
  part: "Часть",
  scoreColumn: "Оценка",
  before: "Было",
  answeredAndChange: "Отвечено, изменение",
  answeredColumn: "Отвечено",
  pointColumn: "Слабое место",
  nextStep: "Следующий шаг",
  totalRow: "Итого",
  chartBefore: "Было",
  chartNow: "Стало",
  footerScale: "Да (+) = 1, частично (+-) = 0,5, нет (-) = 0; оценка — среднее по учтённым пунктам.",
  footerReading: "От 80 % процесс управляемый, от 50 % — частично, ниже — ручное управление.",
  footerEvidence: "Ответы дал консультант; то, что показывает книга, стоит рядом и ответов не меняет.",

  "evidence.noTable": "нет таблицы «{table}».",
  "evidence.noRecord": "в книге это не записано.",
  "evidence.noMeasures": "нет листа мероприятий.",
  "evidence.noActive": "нет активных клиентов.",
  "evidence.noPotential": "в таблице клиентов нет потенциальных.",
  "evidence.noNew": "нет новых клиентов.",
  "evidence.noLost": "нет потерянных клиентов.",
  "evidence.noSegments": "ни у одного клиента нет сегмента.",
  "evidence.noManagers": "в продажах не указаны менеджеры.",
  "evidence.noDeals": "нет ни одной строки предложений.",
  "evidence.noRefusals": "за период не было отказов.",
  "evidence.noWon": "за период нет выигранных сделок.",
  "evidence.noPoints": "нет контрольных точек с датой.",
  "evidence.noGaps": "у всех клиентов есть их целевые продукты.",
  "evidence.noContractStage": "в воронке нет этапа «Договор».",
  "evidence.noSales": "нет продаж, по которым можно судить.",
  "evidence.noChannelColumn": "в таблице клиентов нет столбца для канала.",
  "evidence.noRows": "в таблице нет строк с датой.",
  "evidence.channels":
    "канал указан у {count, number} из {of, plural, one {# активного клиента} few {# активных клиентов} many {# активных клиентов} other {# активных клиентов}}; разных каналов: {channels, number}.",
  "evidence.workingList":
    "в таблице клиентов {count, number} из {of, plural, one {# активного клиента} few {# активных клиентов} many {# активных клиентов} other {# активных клиентов}}; данных, заполненных не меньше чем у 80 %: {columns, number}.",
  "evidence.potentialAndMargin":
    "потенциал указан у {count, number} из {of, plural, one {# активного клиента} few {# активных клиентов} many {# активных клиентов} other {# активных клиентов}}, маржа известна.",
  "evidence.potentialWithoutMargin":
    "потенциал указан у {count, number} из {of, plural, one {# активного клиента} few {# активных клиентов} many {# активных клиентов} other {# активных клиентов}}, маржа неизвестна.",
  "evidence.segmentsMarked":
    "целевые продукты есть у {count, number} из {of, plural, one {# сегмента с клиентами} few {# сегментов с клиентами} many {# сегментов с клиентами} other {# сегментов с клиентами}}.",
  "evidence.ownMeasures":
    "своими словами мероприятия описаны в {count, number} из {of, plural, one {# ячейки} few {# ячеек} many {# ячеек} other {# ячеек}} двух первых классов.",
  "evidence.managersPlanned":
    "план на период есть у {count, number} из {of, plural, one {# менеджера} few {# менеджеров} many {# менеджеров} other {# менеджеров}}.",
  "evidence.salesOffered":
    "до продажи предложены {count, number} из {of, plural, one {# первой продажи и продажи} few {# первых продаж и продаж} many {# первых продаж и продаж} other {# первых продаж и продаж}} нового продукта.",
  "evidence.stagesNamed":
    "этап или результат назван в {count, number} из {of, plural, one {# строки предложений} few {# строк предложений} many {# строк предложений} other {# строк предложений}}; разных этапов: {stages, number}.",
  "evidence.potentialSegments":
    "сегмент указан у {count, number} из {of, plural, one {# потенциального клиента} few {# потенциальных клиентов} many {# потенциальных клиентов} other {# потенциальных клиентов}}.",
  "evidence.potentialSteps":
    "следующий шаг есть у {count, number} из {of, plural, one {# потенциального клиента} few {# потенциальных клиентов} many {# потенциальных клиентов} other {# потенциальных клиентов}}.",
  "evidence.potentialContacts":
    "записанный контакт или предложение есть у {count, number} из {of, plural, one {# потенциального клиента} few {# потенциальных клиентов} many {# потенциальных клиентов} other {# потенциальных клиентов}}.",
  "evidence.potentialDeals":
    "сделка есть у {count, number} из {of, plural, one {# потенциального клиента} few {# потенциальных клиентов} many {# потенциальных клиентов} other {# потенциальных клиентов}}.",
  "evidence.newContracts":
    "сделка дошла до договора у {count, number} из {of, plural, one {# нового клиента} few {# новых клиентов} many {# новых клиентов} other {# новых клиентов}}.",
  "evidence.lostReasons":
    "причина ухода записана у {count, number} из {of, plural, one {# крупнейшего потерянного клиента} few {# крупнейших потерянных клиентов} many {# крупнейших потерянных клиентов} other {# крупнейших потерянных клиентов}}.",
  "evidence.lostSteps":
    "следующий шаг есть у {count, number} из {of, plural, one {# крупнейшего потерянного клиента} few {# крупнейших потерянных клиентов} many {# крупнейших потерянных клиентов} other {# крупнейших потерянных клиентов}}.",
  "evidence.lostContacts":
    "после последней покупки говорили с {count, number} из {of, plural, one {# крупнейшего потерянного клиента} few {# крупнейших потерянных клиентов} many {# крупнейших потерянных клиентов} other {# крупнейших потерянных клиентов}}.",
  "evidence.lostTasks":
    "выполнено {count, number} из {of, plural, one {# задачи} few {# задач} many {# задач} other {# задач}} с крупнейшими потерянными клиентами.",
  "evidence.noLostTasks": "с крупнейшими потерянными клиентами ({of, number}) нет ни одной задачи.",
  "evidence.productsNamed":
    "продукт указан в {count, number} из {of, plural, one {# строки продаж} few {# строк продаж} many {# строк продаж} other {# строк продаж}}.",
  "evidence.overdue":
    "просрочено {count, number} из {of, plural, one {# контрольной точки} few {# контрольных точек} many {# контрольных точек} other {# контрольных точек}}.",
  "evidence.overdueDocuments":
    "просрочено {count, number} из {of, plural, one {# срока} few {# сроков} many {# сроков} other {# сроков}} предложений, счетов и договоров.",
  "evidence.contacts":
    "записанный контакт есть с {count, number} из {of, plural, one {# потенциального или крупного потерянного клиента} few {# потенциальных и крупных потерянных клиентов} many {# потенциальных и крупных потерянных клиентов} other {# потенциальных и крупных потерянных клиентов}}.",
  "evidence.documentsNamed":
    "документ указан в {count, number} из {of, plural, one {# строки продаж} few {# строк продаж} many {# строк продаж} other {# строк продаж}}.",
  "evidence.refusalsTold":
    "этап и причина указаны у {count, number} из {of, plural, one {# отказа} few {# отказов} many {# отказов} other {# отказов}}.",
  "evidence.wonTold":
    "источник указан у {count, number} из {of, plural, one {# выигранной сделки} few {# выигранных сделок} many {# выигранных сделок} other {# выигранных сделок}}.",
  "evidence.spendInPeriod": "строк затрат на привлечение за период: {count, number}.",
  "evidence.spendOutside": "строк затрат на привлечение: {count, number}, за период ни одной.",
  "evidence.noAcquisition": "в таблице «Затраты на клиентов» нет затрат на привлечение.",
  "evidence.complaintSteps":
    "используются {count, number} из {of, plural, one {# шага} few {# шагов} many {# шагов} other {# шагов}} работы с жалобами: записана, причина найдена, исправлено, процесс исправлен.",
  "evidence.loyaltyIndex":
    "{share} клиентов покупали больше одного раза; управляют ли лояльностью, можете сказать только вы.",
  "evidence.loyaltyProgramme":
    "{share} клиентов покупали больше одного раза, и программа лояльности рассчитана на прошлых продажах.",
  "evidence.gapsWorked":
    "следующий шаг или предложение есть у {count, number} из {of, plural, one {# клиента без} few {# клиентов без} many {# клиентов без} other {# клиентов без}} целевого продукта.",
  "evidence.followUps": "повторных продаж продукта, который клиент взял позже первой покупки: {count, number}.",
  "evidence.lastEntry": "последняя запись — {day}.",
};

export const checklistTexts = { checklists };
