import type { CommandTexts } from "../en/command";

export const command: CommandTexts = {
  usage:
    'Запуск: npm run analyze -- вход.xlsx результат.xlsx [--settings settings.json] [--send reports.xlsx] [--language en|ru|mk|ro|tr]\nили: npm run analyze -- --sales 2022.csv --sales "branch-*.parquet" [книга.xlsx] результат.xlsx: продажи из файлов (.csv, .csv.gz, .txt, .parquet), остальные таблицы из книги.\nНа входе может быть и файл .csv с продажами или банковская выписка (1С, MT940, CAMT).\nЕсли продажи в базе данных: npm run analyze -- [input.xlsx] output.xlsx --engine settings.json; без файла проверяется соединение.',
  copiesUsage:
    "Запуск: npm run copies -- input.xlsx output.xlsx --to папка [--manager ИМЯ]... [--rows own|all] [--blank] [--settings settings.json] [--language en|ru|mk|ro|tr]\nделает копию для каждого менеджера или для названных; output.xlsx — исходная книга с журналом.\nВозвращённые результаты: npm run copies -- input.xlsx output.xlsx --back copy.xlsx...",
  tasksUsage:
    "Запуск: npm run tasks -- input.xlsx output.xlsx [--rule winBack|callOverdue|nextRung|targetGap|controlPoint|surveyDue|complaint|contact]... [--dossiers] [--settings settings.json] [--language en|ru|mk|ro|tr]\nобновляет задачи, мероприятия, страницу по менеджерам и досье; --rule называет списки для новых задач, без него — все; --dossiers создаёт досье ключевых клиентов.",
  campaignUsage:
    "Запуск: npm run campaign -- input.xlsx output.xlsx --list winBack|callOverdue|nextRung|targetGap|keyClients|birthday|all|abc:A|segment:НАЗВАНИЕ|status:Lost|manager:ИМЯ [--channel email|phone|post] [--country none|ru|mk|ro|tr] [--quiet ДНИ] [--unsubscribed ТАБЛИЦА] [--name НАЗВАНИЕ] [--sent ГГГГ-ММ-ДД] [--settings settings.json] [--language en|ru|mk|ro|tr]\nделает список рассылки на листе и говорит, кто и почему исключён; --sent записывает рассылку отправленной в этот день.",
  unknownList: "Списка {value} нет. Известны: {known}.",
  unknownTable: "Таблицы {value} нет. Известны: {known}.",
  unknownRule: "Правила {value} нет. Известны: {known}.",
  unknownManager: "Менеджера {value} нет. Известны: {known}.",
  unknownLanguage: "Неизвестный язык: {value}. Выберите один из: {known}.",

  fileMissing: "Файла {file} нет.",
  fileUnreadable: "Файл {file} не открывается. Проверьте, файл ли это и есть ли у вас право его читать.",
  fileUnwritable:
    "Файл {file} не записывается. Закройте его, если он открыт в Excel, и проверьте право записи в папку.",
  folderMissing: "Файл {file} не записать: папки {folder} нет.",
  outputIsFolder: "{file} — папка. Укажите имя файла с окончанием .xlsx.",
  outputIsInput: "{file} — входной файл этого запуска, он был бы затёрт. Дайте результату другое имя.",
  outputNotXlsx: "Результат — книга Excel: дайте ей имя с окончанием .xlsx вместо {file}.",

  settingsNotJson: "{file} — не JSON: {reason}",
  settingsTooDeep: "{file}: вложенность глубже, чем у любой настройки. Запишите его так, как показано в README.md.",
  unforeseen:
    "Произошла непредвиденная ошибка ({reason}). Ничего не записано. Попробуйте с копией книги, в которой только таблицы.",
  settingsUnknownKey: "{file}: настройки {path} нет. Исправьте написание или удалите её.",
  settingsMissingKey: "{file}: не указано {path}. Добавьте.",
  settingsWrongValue: "{file}: значение {path} — {value}, а нужно: {expected}.",
  "expected.address": 'адрес, например "http://127.0.0.1:8123"',
  "expected.object": "объект в фигурных скобках",
  "expected.text": "текст в кавычках",
  "expected.number": "число",
  "expected.wholeNumber": "целое число",
  "expected.day": 'дата вида "2024-12-31"',
  "expected.period": 'две даты вида ["2024-01-01", "2024-12-31"] или имя вида "lastMonth"',
  "expected.numbers": "список чисел вида [0.5, 0.8]",
  "expected.twoNumbers": "два числа вида [0.1, 0.25]",

  salesMissing:
    "Ни на одном листе нет строки заголовков со строками под ней, поэтому продажи взять неоткуда. Введите строку заголовков (дата, клиент, сумма), а под ней по строке на продажу.",
  "expected.choice": "{others} или {last}",
  "expected.gradeTable": 'три строки оценок вида [["A", "B", "B"], ["B", "B", "B"], ["C", "C", "D"]]',
  "expected.tiers": "пороги со ставками, например [[50000, 0.03], [100000, 0.05]]",
  "expected.yesNo": "true или false",
  "expected.otherMark": "знак, отличный от десятичного",
  "expected.sheets": 'список листов вида ["Январь", "Февраль"]',
  "expected.reports": 'список листов вида ["summary", "clients", "abcXyz"]',
  together: "Прочитаны вместе: {tables}.",
  apart:
    "Не прочитаны, хотя столбцы те же: {tables}. Чтобы прочитать несколько листов вместе, укажите их в настройках: {settings}",
  perhapsStatement:
    "{sheet} похож на банковскую выписку (столбцы {headers}). Если это она, сначала загрузите её, чтобы свои переводы, займы и расходы не считались продажами: npm run import -- statement.csv --out sales.xlsx",
  farDays: "Дни, далёкие от всех остальных, не учтены: {days}. Чтобы учесть их: {settings}",
  columnsOfFile: "{table} – файл {file}: {columns}.",
  columns: "{table} – лист {sheet}: {columns}.",
  notColumns: "не {columns}",
  columnUnsure: "{sheet}: неясно, в каком столбце «{role}», поэтому ничего не записано. Подходят:",
  columnAnswer: "Укажите нужный столбец в настройках: {settings}",
  noSales:
    "Ни один лист не удалось прочитать как таблицу продаж. Нужны строка заголовков и столбцы с датой, клиентом и суммой, одна строка на продажу.",
  sheetEmpty: "{sheet}: лист пуст.",
  sheetBare:
    "{sheet}: {rows, plural, one {заполнена # строка, но она не является} few {заполнены # строки, но ни одна из них не является} many {заполнено # строк, но ни одна из них не является} other {заполнено # строки, но ни одна из них не является}} строкой заголовков.",
  sheetWithoutHeaders:
    "{sheet}: в строке {row} вместо заголовков стоят значения. Вставьте над ней строку с заголовком каждого столбца, например: Дата, Клиент, Сумма.",
  sheetNothing: "{sheet}: нет столбца для: {missing}. Столбцы листа: {headers}.",
  sheetPartly: "{sheet}: найдено {found}; нет столбца для: {missing}. Столбцы листа: {headers}.",
  sheetSeems: "Похоже на таблицу «{table}».",
  noSalesAnswer: "Укажите лист и столбцы в настройках: {settings}",
  sheetMissing: "На листе {sheet} нет таблицы. Листы с таблицами: {sheets}.",
  columnMissing: "На листе {sheet} нет столбца {header}. Столбцы листа: {headers}.",
  roleMissing: "На листе {sheet} нет столбца «{role}». Укажите его в настройках: {path}.",
  nothingUsed: "Ни одна строка продаж не подошла, поэтому ничего не записано.",

  tables: "Прочитано: {tables}.",
  rows: "Учтено строк продаж: {used, number} из {total, number}.",
  period: "Период анализа: {from} – {to}, отчётная дата {asOf}.",
  clients: "Клиенты: {clients, number} ({statuses}).",
  turnover: "Выручка: {turnover}.",
  abc: "ABC: {classes}.",
  sheets: "Записаны листы: {sheets}.",
  written: "Сохранено в файл {file}.",
  leftOut: "В копию не вошло: {items}. Во входном файле всё осталось.",
  "leftOut.pictures": "рисунки",
  "leftOut.comments": "примечания",
  "leftOut.pivotTables": "сводные таблицы",
  "leftOut.macros": "макросы",
  problems: "Обратите внимание:",
  moreSheets: "… и ещё {count, plural, one {# лист} few {# листа} many {# листов} other {# листа}}.",
  moreProblems:
    "… и ещё {count, plural, one {# такая запись} few {# такие записи} many {# таких записей} other {# такой записи}}.",

  // spellings
  moreSpellings: "и ещё {count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}",
  joinSpellings: "Чтобы считать их одним клиентом, перечислите их на листе «{sheet}»: написание и рядом клиент.",

  engineMissing: "В {file} не сказано, где база данных: добавьте «engine» с address, database и sales.",
  engineReady: "Всё читается. Добавьте имя книги, чтобы записать отчёты.",
  "engine.wrongPassword": "База данных не принимает имя или пароль. Пароль берётся из CLIENTELE_ENGINE_PASSWORD.",
  "engine.clientOnTwoShards":
    "{clients, plural, one {У # клиента} few {У # клиентов} many {У # клиентов} other {У # клиента}} строки лежат на нескольких шардах. Распределите продажи по клиентам или задайте «spread»: «any».",
  "engine.settingLeftOut": "Настройку {setting} нельзя использовать с базой данных. Уберите её.",
};
