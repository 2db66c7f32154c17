import { card } from "./card";
import { gallery } from "./gallery";
import { moneyReports } from "./moneyReports";
import { reports } from "./reports";
import { feedbackFigures } from "./feedbackFigures";
import { feedbackReports } from "./feedbackReports";
import { processFigures } from "./processFigures";
import { processReports } from "./processReports";
import { loyaltyTexts } from "./loyalty";
import { rhythmTexts } from "./rhythm";
import { rulesSheet } from "./rulesSheet";
import { worklist } from "./worklist";
import type { FigureTexts } from "../en/figures";
import { databaseTexts } from "./database";
import { fileTexts } from "./files";
import { importTexts } from "./imports";
import { segmentTexts } from "./segments";
import { selfCheck } from "./selfCheck";

const figures: FigureTexts = {
  rows: "Строк таблицы продаж: {count, number}",
  rowsFirst: "Показаны первые строки: {count, number}.",
  changed:
    "В ячейке {shown}, а по таблицам и настройкам в их нынешнем виде было бы {now}. Выполните расчёт снова, чтобы обновить отчёты.",
  segments: "Сегменты",
  managers: "Менеджеры",
  gaps: "Что можно предложить",
  entries: "Строки таблицы",

  "rule.turnover": "Сумма продаж за вычетом возвратов.",
  "rule.shareOfTurnover": "Выручка / выручка компании.",
  "rule.cumulativeShare":
    "По показателю, на котором основан ABC: этот клиент вместе со всеми более крупными / сумма всех значений выше нуля.",
  "rule.margin": "Сумма маржи продаж, по которым она известна.",
  "rule.quantity": "Сумма количества по продажам.",
  "rule.purchasesEver": "Число документов с суммой выше нуля за всю историю.",
  "rule.purchases": "Число документов с суммой выше нуля за период.",
  "rule.firstPurchase": "День первого документа с суммой выше нуля.",
  "rule.lastPurchase": "День последнего документа с суммой выше нуля.",
  "rule.months": "Календарные месяцы от первой до последней покупки, включая оба.",
  "rule.averageCheck": "Выручка / число покупок.",
  "rule.purchasesPerMonth": "Число покупок / месяцы от первой до последней.",
  "rule.daysSinceLast": "Дни от последней покупки до отчётной даты.",
  "rule.usualInterval":
    "Среднее число дней между разными днями покупок, в целых днях; пусто, если интервалов меньше трёх.",
  "rule.productsUsed": "Продукты, которых клиент за период купил больше, чем вернул.",
  "rule.targetProducts": "Продукты, отмеченные в целевой матрице для сегмента клиента.",
  "rule.development": "Купленные целевые продукты / целевые продукты сегмента.",
  "rule.ltv": "Средний чек × покупок в месяц × доля маржи × месяцы.",
  "rule.cv": "Стандартное отклонение / среднее выручки по периодам: чем меньше, тем ровнее покупает клиент.",
  "rule.statusCount": "Клиенты с этим статусом на отчётную дату.",
  "rule.potential": "Клиенты без покупок; менеджер указан в таблице клиентов.",
  "rule.new": "Клиенты, чья первая покупка пришлась на этот период.",
  "rule.regular": "Клиенты, которые покупали и в этом периоде, и в предыдущем.",
  "rule.restored": "Клиенты, которые купили в этом периоде, не покупали в предыдущем, но покупали раньше.",
  "rule.lost": "Клиенты, которые покупали в предыдущем периоде, а в этом — нет.",
  "rule.lostAll": "Клиенты, которые когда-либо покупали до периода, а в нём — нет.",
  "rule.served": "Клиенты с покупкой за период.",
  "rule.keyClients": "Ключевые клиенты, последняя продажа которым сделана этим менеджером.",
  "rule.firstSales": "Документы периода с продажами в день первой покупки клиента.",
  "rule.firstSalesAmount": "Сумма продаж в день первой покупки клиентов.",
  "rule.repeatSales": "Документы периода с продажами, которые не относятся ни к первым, ни к новым направлениям.",
  "rule.repeatSalesAmount":
    "Сумма продаж, которые не относятся ни к первым, ни к новым направлениям, за вычетом возвратов.",
  "rule.newDirectionSales": "Документы периода с продуктом, который клиент купил впервые.",
  "rule.newDirectionAmount": "Сумма продаж продуктов в первый день, когда клиент их купил.",
  "rule.conversion": "Новые клиенты / (новые + потенциальные).",
  "rule.plan": "Сумма строк плана, которые целиком лежат внутри периода KPI; из двух пересекающихся — более длинная.",
  "rule.planTotal": "Сумма по менеджерам, у которых есть план.",
  "rule.planShare": "Факт / план.",
  "rule.planLeft": "План − факт; когда план выполнен, не остаётся ничего.",
  "rule.classClients": "Клиенты этого класса ABC и XYZ.",
  "rule.segmentClients": "Клиенты сегмента.",
  "rule.users": "Клиенты сегмента, которые за период купили продукта больше, чем вернули.",
  "rule.penetration": "Клиенты, которые покупают продукт / клиенты сегмента.",
  "rule.productTurnover": "Сумма продаж продукта за период за вычетом возвратов.",
  "rule.gap": "Клиенты сегмента, которые не покупают целевой для них продукт.",
  "rule.perspectiveCount":
    "Клиенты по числу целевых продуктов сегмента: 3 и больше — наиболее перспективные, 1 или 2 — обычные, ни одного — нецелевые.",
  "rule.riskCount": "Клиенты по числу покупаемых продуктов: 1 — высокий риск, 2 — средний, 3 и больше — низкий.",
  "rule.noProductCount": "Клиенты, которые за период не покупали ни одного продукта.",
  "rule.expected": "Медиана того, что тратят на продукт покупающие его клиенты сегмента.",
  "rule.expectedTotal": "Сумма ожидаемой выручки по всем возможным предложениям.",
  "rule.largestShare": "Выручка крупнейшего клиента / выручка компании.",
  "rule.pareto": "Столько крупнейших клиентов вместе дают 80 % выручки.",
  "rule.gini": "Насколько неравна выручка от клиентов: 0 — все равны, около 1 — почти всё приносит один.",
  "rule.hhi": "Сумма квадратов долей клиентов в выручке: 1 — единственный клиент.",
  "rule.leftWithout": "Показатель компании − показатель клиента.",
  "rule.levelTurnover": "Продажи клиенту на этом уровне за период анализа: по компании, менеджеру или продукту.",
  "rule.levelShare": "Выручка клиента / выручка уровня; от 10 % это крупный клиент.",
  "rule.lostTurnover": "Выручка за 12 календарных месяцев, последний из которых — месяц последней покупки.",
  "rule.lostInMonth": "Потерянные клиенты, чья последняя покупка была в этом месяце.",
  "rule.active": "Клиенты с покупкой за период: новые, удержанные и восстановленные.",
  "rule.crr": "(Активные клиенты − новые) / клиенты предыдущего периода; выше 100 %, если клиенты вернулись.",
  "rule.setRate": "Доля клиентов предыдущего периода, которые купили снова.",
  "rule.oldShare": "Выручка клиентов, чья первая покупка была до периода / вся выручка.",
  "rule.turnoverPerClient": "Выручка / активные клиенты.",
  "rule.change": "Период KPI − предыдущий период.",
  "rule.relativeChange": "(Период KPI − предыдущий период) / предыдущий период.",
  "rule.acquisitionSpend": "Сумма затрат на привлечение, период которых целиком лежит внутри.",
  "rule.retentionSpend": "Сумма затрат на удержание, период которых целиком лежит внутри.",
  "rule.cac": "Затраты на привлечение / новые клиенты.",
  "rule.perKeptClient": "Затраты на удержание / удержанные клиенты.",
  "rule.spendRatio": "Стоимость нового клиента / затраты на удержанного клиента.",
  "rule.cohortClients": "Клиенты, чья первая покупка пришлась на этот месяц.",
  "rule.cohortShare": "Доля клиентов этого месяца, которые покупали столько месяцев спустя.",
  "rule.moved": "Клиенты по статусу или классу на конец предыдущего и последнего периода сравнения.",
  "rule.rungClients": "Клиенты на этой ступени лояльности.",
  "rule.rungTurnover": "Выручка клиентов этой ступени за период анализа.",
  "rule.rungShare": "Клиенты на этой ступени / все, кто когда-либо покупал.",
  "rule.rungConversion": "Клиенты на этой ступени и выше / клиенты на ступени ниже и выше неё.",
  "rule.callOverdue": "Выручка клиентов класса A с задержкой заказа, не более десяти крупнейших.",
  "rule.winBack": "Выручка потерянных клиентов за последние 12 активных месяцев, не более десяти крупнейших.",
  "rule.fillGaps": "Ожидаемая выручка недостающих целевых продуктов, не более десяти крупнейших.",
  "rule.reduceDependence": "Выручка клиента, от которого зависит компания.",
  "rule.relieveManager": "Выручка клиентов менеджера сверх трёх крупнейших.",
  "rule.secondStep":
    "Средний чек клиентов, которым до постоянных не хватает одной покупки, не более десяти крупнейших.",
  "rule.companyLtv":
    "Средний чек × покупок в месяц × доля маржи × месяцы; каждое — среднее по клиентам, которые покупали.",
  "rule.expectedLifetime":
    "Месяцы периода сравнения / (1 − удержание); удержание = купившие и в следующем периоде сравнения / клиенты предыдущего, в сумме по периодам, целиком лежащим в данных.",
  "rule.loyaltyIndex": "Купившие больше одного раза / все, кто когда-либо покупал.",
  "rule.suppliersShare":
    "Выручка / закупки у всех поставщиков — по клиентам, у которых они указаны в таблице клиентов.",
  "rule.referral": "Клиенты, которые пришли по рекомендации и уже покупали.",
  "rule.marketCapacity": "Средний чек × покупок на активного клиента × (активные + потенциальные клиенты).",

  "input.companyTurnover": "Выручка компании",
  "input.clientTurnover": "Выручка клиентов",
  "input.collectiveTurnover": "Выручка без названного клиента",
  "input.companyMargin": "Маржа компании",
  "input.marginShare": "Доля маржи",
  "input.usedTargets": "Куплено целевых продуктов",
  "input.measureReached": "Эти клиенты вместе",
  "input.measureBase": "Все клиенты со значением выше нуля",
  "input.potentialClients": "Потенциальные клиенты",
  "input.clientsWithTurnover": "Клиенты с выручкой",
  "input.users": "Покупают продукт",
  "input.startClients": "Клиенты предыдущего периода",
  "input.oldTurnover": "Выручка старых клиентов",
  "input.cohortClients": "Клиенты этого месяца",
  "input.cohortActive": "Из них покупали позже",
  "input.reachedRung": "На этой ступени и выше",
  "input.reachedBelow": "На ступени ниже и выше неё",
  "input.buyers": "Когда-либо покупали",
  "input.repeatBuyers": "Купили больше одного раза",
  "input.allSuppliers": "Закупки у всех поставщиков",
  "input.levelTurnover": "Выручка уровня",
  "input.windowRetention": "Удержание от периода к периоду сравнения",
  "input.windowMonths": "Месяцев в периоде сравнения",
  "input.clientsBefore": "Клиентов в предыдущих периодах",
  "input.paretoBound": "80 % выручки",

  ...processFigures,
  ...rhythmTexts.figures,
  ...loyaltyTexts.figures,
  ...feedbackFigures,
};

/** What the pane loads when it is needed: explanations of figures, and the import of bank statements. */
export const figureTexts = {
  figures,
  card,
  gallery,
  selfCheck,
  reports: {
    ...reports,
    ...moneyReports,
    ...processReports,
    ...feedbackReports,
    ...rhythmTexts.reports,
    ...loyaltyTexts.reports,
    ...rulesSheet,
    ...worklist,
  },
  settings: loyaltyTexts.settings,
  loyalty: loyaltyTexts.loyalty,
  ...importTexts,
  ...segmentTexts,
  ...fileTexts,
  ...databaseTexts,
};
