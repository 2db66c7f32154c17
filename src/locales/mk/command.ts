import type { CommandTexts } from "../en/command";

export const command: CommandTexts = {
  usage:
    'Употреба: npm run analyze -- влез.xlsx резултат.xlsx [--settings settings.json] [--send reports.xlsx] [--language en|ru|mk|ro|tr]\nили: npm run analyze -- --sales 2022.csv --sales "branch-*.parquet" [книга.xlsx] резултат.xlsx: продажби од датотеки (.csv, .csv.gz, .txt, .parquet), другите табели од работната книга.\nВлезот може да биде и датотека .csv со продажбите или банкарски извод (1C, MT940, CAMT).\nАко продажбите се во база на податоци: npm run analyze -- [input.xlsx] output.xlsx --engine settings.json; без датотека се проверува врската.',
  copiesUsage:
    "Употреба: npm run copies -- input.xlsx output.xlsx --to папка [--manager ИМЕ]... [--rows own|all] [--blank] [--settings settings.json] [--language en|ru|mk|ro|tr]\nправи копија за секој комерцијалист или за наведените; output.xlsx е влезната работна книга со дневникот.\nВратени резултати: npm run copies -- input.xlsx output.xlsx --back copy.xlsx...",
  tasksUsage:
    "Употреба: npm run tasks -- input.xlsx output.xlsx [--rule winBack|callOverdue|nextRung|targetGap|controlPoint|surveyDue|complaint|contact]... [--dossiers] [--settings settings.json] [--language en|ru|mk|ro|tr]\nги ажурира задачите, мерките, страницата по комерцијалист и досиејата; --rule ги именува списоците за нови задачи, без него сите; --dossiers прави досиеја на клучните клиенти.",
  campaignUsage:
    "Употреба: npm run campaign -- input.xlsx output.xlsx --list winBack|callOverdue|nextRung|targetGap|keyClients|birthday|all|abc:A|segment:ИМЕ|status:Lost|manager:ИМЕ [--channel email|phone|post] [--country none|ru|mk|ro|tr] [--quiet ДЕНОВИ] [--unsubscribed ТАБЕЛА] [--name ИМЕ] [--sent ГГГГ-ММ-ДД] [--settings settings.json] [--language en|ru|mk|ro|tr]\nја прави листата на кампањата на лист и кажува кој е изоставен и зошто; --sent ја запишува како испратена тој ден.",
  unknownList: "Нема листа {value}. Познати: {known}.",
  unknownTable: "Нема табела {value}. Познати: {known}.",
  unknownRule: "Нема правило {value}. Познати: {known}.",
  unknownManager: "Нема комерцијалист {value}. Познати: {known}.",
  unknownLanguage: "Непознат јазик: {value}. Изберете еден од: {known}.",

  fileMissing: "Датотеката {file} не постои.",
  fileUnreadable: "Датотеката {file} не може да се отвори. Проверете дали е датотека и дали смеете да ја читате.",
  fileUnwritable:
    "Датотеката {file} не може да се запише. Затворете ја ако е отворена во Excel и проверете дали смеете да запишувате таму.",
  folderMissing: "Датотеката {file} не може да се запише: папката {folder} не постои.",
  outputIsFolder: "{file} е папка. Наведете име на датотека што завршува на .xlsx.",
  outputIsInput: "{file} е влезна датотека и би била препишана. Дајте му друго име на резултатот.",
  outputNotXlsx: "Резултатот е работна книга на Excel: дајте ѝ име што завршува на .xlsx наместо {file}.",

  settingsNotJson: "{file} не е важечки JSON: {reason}",
  settingsTooDeep: "{file} е вгнезден подлабоко од која било поставка. Напишете го како што покажува README.md.",
  unforeseen:
    "Настана непредвидена грешка ({reason}). Ништо не е запишано. Обидете се со копија на работната книга само со табелите.",
  settingsUnknownKey: "{file}: поставката {path} не постои. Поправете го името или избришете ја.",
  settingsMissingKey: "{file}: недостасува {path}. Додајте го.",
  settingsWrongValue: "{file}: вредноста на {path} е {value}, а треба: {expected}.",
  "expected.address": 'адреса како "http://127.0.0.1:8123"',
  "expected.object": "објект во големи загради",
  "expected.text": "текст во наводници",
  "expected.number": "број",
  "expected.wholeNumber": "цел број",
  "expected.day": 'датум како "2024-12-31"',
  "expected.period": 'два датума како ["2024-01-01", "2024-12-31"] или име како "lastMonth"',
  "expected.numbers": "список броеви како [0.5, 0.8]",
  "expected.twoNumbers": "два броја како [0.1, 0.25]",
  "expected.choice": "{others} или {last}",
  "expected.gradeTable": 'три реда оценки како [["A", "B", "B"], ["B", "B", "B"], ["C", "C", "D"]]',
  "expected.tiers": "прагови со стапки, на пример [[50000, 0.03], [100000, 0.05]]",
  "expected.yesNo": "true или false",
  "expected.otherMark": "друг знак, а не оној за децимали",
  "expected.sheets": 'список на листови како ["Јануари", "Февруари"]',
  "expected.reports": 'список на листови како ["summary", "clients", "abcXyz"]',

  salesMissing:
    "На ниеден лист нема ред со наслови и редови под него, па нема продажби за читање. Внесете ред со наслови (датум, клиент, износ), а под него по еден ред за продажба.",
  together: "Прочитани заедно: {tables}.",
  apart:
    "Не се прочитани, иако колоните се исти: {tables}. За да се читаат повеќе листови заедно, наведете ги во поставките: {settings}",
  perhapsStatement:
    "{sheet} личи на банкарски извод (колони {headers}). Ако е извод, прво увезете го, за сопствените преноси, заемите и трошоците да не се бројат како продажби: npm run import -- statement.csv --out sales.xlsx",
  farDays: "Деновите далеку од сите други се изоставени: {days}. За да се сметаат: {settings}",
  columnsOfFile: "{table} – датотека {file}: {columns}.",
  columns: "{table} – лист {sheet}: {columns}.",
  notColumns: "не {columns}",
  columnUnsure: "{sheet}: не е јасно која колона е „{role}“, затоа ништо не е запишано. Можни се:",
  columnAnswer: "Наведете ја вистинската колона во поставките: {settings}",
  noSales:
    "Ниеден лист не може да се прочита како табела на продажби. Потребни се ред со наслови и колони со датум, клиент и износ, по еден ред за продажба.",
  sheetEmpty: "{sheet}: листот е празен.",
  sheetBare:
    "{sheet}: {rows, plural, one {пополнет е # ред, но тој не е ред со наслови} other {пополнети се # реда, но ниту еден не е ред со наслови}}.",
  sheetWithoutHeaders:
    "{sheet}: во редот {row} има вредности наместо наслови. Вметнете ред над него со наслов за секоја колона, на пример: Датум, Клиент, Износ.",
  sheetNothing: "{sheet}: нема колона за: {missing}. Колони на листот: {headers}.",
  sheetPartly: "{sheet}: најдено {found}; нема колона за: {missing}. Колони на листот: {headers}.",
  sheetSeems: "Личи на табелата „{table}“.",
  noSalesAnswer: "Наведете ги листот и колоните во поставките: {settings}",
  sheetMissing: "На листот {sheet} нема табела. Листови со табели: {sheets}.",
  columnMissing: "Листот {sheet} нема колона {header}. Колони на листот: {headers}.",
  roleMissing: "Листот {sheet} нема колона за „{role}“. Наведете ја во поставките: {path}.",
  nothingUsed: "Ниту еден ред од продажбите не може да се користи, па ништо не е запишано.",

  tables: "Прочитано од: {tables}.",
  rows: "Користени редови од продажбите: {used, number} од {total, number}.",
  period: "Период на анализа: {from} – {to}, датум на пресек {asOf}.",
  clients: "Клиенти: {clients, number} ({statuses}).",
  turnover: "Промет: {turnover}.",
  abc: "ABC: {classes}.",
  sheets: "Запишани листови: {sheets}.",
  written: "Зачувано во датотеката {file}.",
  leftOut: "Во копијата не се внесени: {items}. Во влезната датотека сѐ е останато.",
  "leftOut.pictures": "слики",
  "leftOut.comments": "коментари",
  "leftOut.pivotTables": "изведени табели",
  "leftOut.macros": "макроа",
  problems: "Обрнете внимание:",
  moreSheets: "… и уште {count, plural, one {# лист} other {# листови}}.",
  moreProblems: "… и уште {count, plural, one {# ваков запис} other {# вакви записи}}.",

  // spellings
  moreSpellings: "и уште {count, plural, one {# клиент} other {# клиенти}}",
  joinSpellings: "За да се бројат како еден клиент, наведете ги на лист „{sheet}“: како е запишано и до него клиентот.",

  engineMissing: "{file} не кажува каде е базата на податоци: додајте „engine“ со address, database и sales.",
  engineReady: "Сите табели може да се прочитаат. Додајте име на работна книга за да се запишат извештаите.",
  "engine.wrongPassword": "Базата не го прифаќа името или лозинката. Лозинката се чита од CLIENTELE_ENGINE_PASSWORD.",
  "engine.clientOnTwoShards":
    "{clients, plural, one {# клиент има} other {# клиенти имаат}} редови на повеќе шардови. Распределете ги продажбите по клиент или ставете „spread“: „any“.",
  "engine.settingLeftOut": "Поставката {setting} не може да се користи со база на податоци. Отстранете ја.",
};
