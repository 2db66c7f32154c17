import type { ChecklistTexts } from "../en/checklists";
import { checklistPoints } from "./checklistPoints";

const checklists: ChecklistTexts = {
  ...checklistPoints,

  "form.express": "Експрес-проверка, 18 точки",
  "form.process": "Управуван процес, 31 точка",
  "formAbout.express": "Како се работи со активните, потенцијалните и изгубените клиенти: да, делумно или не.",
  "formAbout.process": "Колку работата со клиентите е управуван процес: +, +- или -.",
  "part.activeBase": "Активни клиенти",
  "part.potentialBase": "Потенцијални клиенти",
  "part.lostBase": "Изгубени клиенти",
  "part.mainTraits": "Основни одлики",
  "part.marketing": "Маркетинг",
  "part.supporting": "Помошни процеси",
  "part.figures": "Следени показатели",

  "answer.yes": "Да",
  "answer.partly": "Делумно",
  "answer.no": "Не",
  "answer.notApplicable": "Неприменливо",
  "written.notApplicable": "н/п",
  "proposal.yes": "да",
  "proposal.partly": "делумно",
  "proposal.no": "не",

  about:
    "Пополнете го образецот со клиентот, видете ги најслабите точки и испечатете го резултатот. Одговорите се чуваат на лист.",
  loading: "Се отвораат контролните листи …",
  form: "Образец",
  fill: "Пополнување",
  newFill: "Ново пополнување",
  fillName: "{company}, {date}",
  fillNameNoDate: "{company}",
  noCompany: "(без име)",
  progress: "Одговорени {answered, number} од {points, number}",
  company: "Компанија",
  date: "Датум",
  by: "Пополнил",
  begin: "Почни",
  cancel: "Откажи",
  companyMissing: "Внесете ја компанијата.",
  dateMissing: "Внесете го датумот.",
  saving: "Се зачувува …",
  saved: "Зачувано на листот „{sheet}“.",
  keys: "Копчиња: 1 да, 2 делумно, 3 не, 0 неприменливо, Delete брише; ↑ и ↓ одат на друга точка.",
  pointOf: "{place, number} од {points, number} · {part}",
  requires: "За целосно „да“: {text}",
  note: "Забелешка",
  previous: "Назад",
  next: "Напред",
  clear: "Избриши",
  points: "Сите точки",
  pointLabel: "{number}. {text}: {answer}",
  blank: "без одговор",
  shows: "Работната книга покажува „{state}“: {evidence}",
  showsNothing: "Од работната книга не може да се каже: {evidence}",
  "cell.shows": "{state}: {evidence}",
  "cell.showsNothing": "не може да се каже: {evidence}",
  take: "Земи го овој одговор",
  differs: "Вашиот одговор се разликува од тоа што го покажува работната книга. Важи вашиот.",
  showSheet: "Прикажи го листот",
  evidenceNone: "Без табела со продажби не може да се предложат одговори. Образецот сепак може да се пополни.",
  evidenceReading: "Се прегледува работната книга …",
  unreadable:
    "{count, plural, one {Во # ќелија} other {Во # ќелии}} нема разбирлив одговор, прва е {cell} („{value}“). Се смета за неодговорена: внесете да, делумно, не или н/п.",
  keysMissing:
    "Листот „{sheet}“ е пополнет овде, но неговата колона со клучеви, одговори или забелешки ја нема, па пополнувањата не може да се прочитаат. Вратете ја, или почнете ново пополнување: ќе добие свој лист.",
  weightUnreadable:
    "{count, plural, one {# тежина не е} other {# тежини не се}} број од 0 нагоре, прва е {cell} („{value}“). Се смета како 1.",
  repeated:
    "{count, plural, one {# ред повторува} other {# редови повторуваат}} точка од ред погоре, прв е {cell}. Важи горниот ред.",
  failed: "Одговорот не е зачуван. На листот ништо не е изгубено; одговорете повторно.",
  score: "Резултат",
  total: "Вкупно {total}",
  provisional: "привремено: одговорени се помалку од 80 %",
  denominator:
    "Се сметаат {counted, number} од {points, number} точки; неприменливи {notApplicable, number}, без одговор {blank, number}.",
  "reading.managed": "управуван процес",
  "reading.partlyManaged": "делумно управуван",
  "reading.byHand": "рачно управување",
  noScore: "сѐ уште нема што да се смета",
  weakest: "Најслаби точки и следни чекори",
  noneWeak: "Ниту една одговорена точка не е под целосно „да“.",
  compareWith: "Спореди со",
  compareNone: "Ништо",
  change: "{change} од {date}",
  better: "Подобро: {points}",
  worse: "Полошо: {points}",
  unchanged: "Ниту еден одговор не е подобар или полош.",
  radar: "Дијаграм на деловите",
  makeForm: "Образец за печатење",
  makeReport: "Страница за клиентот",
  makeBlank: "Празен образец за печатење",
  making: "Се пишува листот …",
  made: "Листот „{sheet}“ е подготвен за печатење.",
  madeBeside: "Сте го измениле листот „{before}“, па останува; новиот е „{sheet}“.",

  sheetName: "Контролни листи",
  formSheet: "Контролна листа {points, number}",
  reportSheet: "Резултат {points, number}",
  "column.company": "Компанија",
  "column.date": "Датум",
  "column.by": "Пополнил",
  "column.form": "Образец",
  "column.number": "Бр.",
  "column.point": "Точка",
  "column.answer": "Одговор",
  "column.note": "Забелешка",
  "column.weight": "Тежина",
  "column.key": "Клуч (не менувај)",
  pageOf: "{company} · {date} · {by}",
  pageOfNobody: "{company} · {date}",
  blankOf: "Компанија: ____________________   Датум: __________   Пополнил: ____________________",
  blankHint: "Одговорете на секоја точка: {answers}.",
  showsColumn: "Работната книга покажува",
  requiresColumn: "За целосно „да“ треба",
  part: "Дел",
  scoreColumn: "Оцена",
  before: "Порано",
  answeredAndChange: "Одговорени, промена",
  answeredColumn: "Одговорени",
  pointColumn: "Слаба точка",
  nextStep: "Следен чекор",
  totalRow: "Вкупно",
  chartBefore: "Порано",
  chartNow: "Сега",
  footerScale: "Да (+) = 1, делумно (+-) = 0,5, не (-) = 0; оцената е просек на точките што се сметаат.",
  footerReading: "Од 80 % процесот е управуван, од 50 % делумно, под тоа е рачно управување.",
  footerEvidence: "Одговорите се на консултантот; тоа што го покажува работната книга стои покрај нив и не ги менува.",

  "evidence.noTable": "нема табела „{table}“.",
  "evidence.noRecord": "работната книга не го запишува ова.",
  "evidence.noMeasures": "нема лист со мерки.",
  "evidence.noActive": "нема активен клиент.",
  "evidence.noPotential": "во табелата на клиенти нема потенцијални.",
  "evidence.noNew": "нема нов клиент.",
  "evidence.noLost": "нема изгубен клиент.",
  "evidence.noSegments": "ниту еден клиент нема сегмент.",
  "evidence.noManagers": "во продажбите не е наведен комерцијалист.",
  "evidence.noDeals": "нема ниту еден ред со понуда.",
  "evidence.noRefusals": "во периодот нема одбиена зделка.",
  "evidence.noWon": "во периодот нема добиена зделка.",
  "evidence.noPoints": "нема контролна точка со ден.",
  "evidence.noGaps": "на ниту еден клиент не му недостасува целен производ.",
  "evidence.noContractStage": "инката нема фаза „Договор“.",
  "evidence.noSales": "нема продажби според кои може да се суди.",
  "evidence.noChannelColumn": "табелата на клиенти нема колона за канал.",
  "evidence.noRows": "табелата нема ред со ден.",
  "evidence.channels":
    "канал имаат {count, number} од {of, plural, one {# активен клиент} other {# активни клиенти}}; различни канали: {channels, number}.",
  "evidence.workingList":
    "во табелата на клиенти се {count, number} од {of, plural, one {# активен клиент} other {# активни клиенти}}; податоци пополнети за барем 80 %: {columns, number}.",
  "evidence.potentialAndMargin":
    "потенцијал имаат {count, number} од {of, plural, one {# активен клиент} other {# активни клиенти}}, маржата е позната.",
  "evidence.potentialWithoutMargin":
    "потенцијал имаат {count, number} од {of, plural, one {# активен клиент} other {# активни клиенти}}, маржата не е позната.",
  "evidence.segmentsMarked":
    "целни производи имаат {count, number} од {of, plural, one {# сегмент со клиенти} other {# сегменти со клиенти}}.",
  "evidence.ownMeasures":
    "мерка со ваши зборови имаат {count, number} од {of, plural, one {# ќелија} other {# ќелии}} на првите две класи.",
  "evidence.managersPlanned":
    "план за периодот имаат {count, number} од {of, plural, one {# комерцијалист} other {# комерцијалисти}}.",
  "evidence.salesOffered":
    "претходно понудени се {count, number} од {of, plural, one {# прва продажба и продажба} other {# први продажби и продажби}} на нов производ.",
  "evidence.stagesNamed":
    "фаза или резултат имаат {count, number} од {of, plural, one {# ред со понуди} other {# реда со понуди}}; различни фази: {stages, number}.",
  "evidence.potentialSegments":
    "сегмент имаат {count, number} од {of, plural, one {# потенцијален клиент} other {# потенцијални клиенти}}.",
  "evidence.potentialSteps":
    "следен чекор имаат {count, number} од {of, plural, one {# потенцијален клиент} other {# потенцијални клиенти}}.",
  "evidence.potentialContacts":
    "запишан контакт или понуда имаат {count, number} од {of, plural, one {# потенцијален клиент} other {# потенцијални клиенти}}.",
  "evidence.potentialDeals":
    "зделка имаат {count, number} од {of, plural, one {# потенцијален клиент} other {# потенцијални клиенти}}.",
  "evidence.newContracts":
    "зделка што стигнала до договор имаат {count, number} од {of, plural, one {# нов клиент} other {# нови клиенти}}.",
  "evidence.lostReasons":
    "причина за загубата имаат {count, number} од {of, plural, one {# најголем изгубен клиент} other {# најголеми изгубени клиенти}}.",
  "evidence.lostSteps":
    "следен чекор имаат {count, number} од {of, plural, one {# најголем изгубен клиент} other {# најголеми изгубени клиенти}}.",
  "evidence.lostContacts":
    "по последното купување се разговарало со {count, number} од {of, plural, one {# најголем изгубен клиент} other {# најголеми изгубени клиенти}}.",
  "evidence.lostTasks":
    "завршени се {count, number} од {of, plural, one {# задача} other {# задачи}} со најголемите изгубени клиенти.",
  "evidence.noLostTasks": "со најголемите изгубени клиенти ({of, number}) нема задача.",
  "evidence.productsNamed":
    "производ има во {count, number} од {of, plural, one {# ред на продажбите} other {# реда на продажбите}}.",
  "evidence.overdue":
    "задоцнети се {count, number} од {of, plural, one {# контролна точка} other {# контролни точки}}.",
  "evidence.overdueDocuments":
    "задоцнети се {count, number} од {of, plural, one {# рок} other {# рокови}} на понуди, фактури и договори.",
  "evidence.contacts":
    "запишан контакт има со {count, number} од {of, plural, one {# потенцијален или голем изгубен клиент} other {# потенцијални и големи изгубени клиенти}}.",
  "evidence.documentsNamed":
    "документ има во {count, number} од {of, plural, one {# ред на продажбите} other {# реда на продажбите}}.",
  "evidence.refusalsTold": "фаза и причина имаат {count, number} од {of, plural, one {# одбивање} other {# одбивања}}.",
  "evidence.wonTold": "извор имаат {count, number} од {of, plural, one {# добиена зделка} other {# добиени зделки}}.",
  "evidence.spendInPeriod": "редови со трошоци за привлекување во периодот: {count, number}.",
  "evidence.spendOutside": "редови со трошоци за привлекување: {count, number}, ниту еден во периодот.",
  "evidence.noAcquisition": "табелата „Трошоци за клиенти“ нема трошоци за привлекување.",
  "evidence.complaintSteps":
    "се користат {count, number} од {of, plural, one {# чекор} other {# чекори}} за поплаките: запишана, најдена причина, поправено, поправен процес.",
  "evidence.loyaltyIndex":
    "{share} од клиентите купиле повеќе од еднаш; дали лојалноста се управува можете да кажете само вие.",
  "evidence.loyaltyProgramme":
    "{share} од клиентите купиле повеќе од еднаш, а програмата за лојалност е пресметана на минатите продажби.",
  "evidence.gapsWorked":
    "следен чекор или понуда имаат {count, number} од {of, plural, one {# клиент без} other {# клиенти без}} целен производ.",
  "evidence.followUps": "повторни продажби на производ што клиентот подоцна почнал да го купува: {count, number}.",
  "evidence.lastEntry": "последниот запис е од {day}.",
};

export const checklistTexts = { checklists };
