import type { ImportTexts } from "../texts";

export const importTexts: ImportTexts = {
  imports: {
    sheetName: "Банковские платежи",
    logName: "Журнал загрузок",
    cardsClient: "(оплаты картами)",
    unknownParty: "(не назван)",

    "column.date": "Дата",
    "column.client": "Клиент",
    "column.amount": "Сумма",
    "column.currency": "Валюта",
    "column.kind": "Вид",
    "column.reason": "Чем определён",
    "column.purpose": "Назначение",
    "column.payer": "Плательщик или получатель",
    "column.taxNumber": "ИНН",
    "column.account": "Счёт контрагента",
    "column.reference": "Номер документа",
    "column.ownAccount": "Свой счёт",
    "column.file": "Файл",
    "column.key": "Ключ",

    "kind.sale": "Продажа",
    "kind.cards": "Выручка по картам",
    "kind.ownTransfer": "Перевод между своими счетами",
    "kind.bank": "Операция самого банка",
    "kind.loan": "Заём или депозит",
    "kind.return": "Возврат нам",
    "kind.tax": "Налоговая или казначейство",
    "kind.outgoing": "Исходящий платёж",
    "by.direction": "списание",
    "by.account": "счёт {word}",
    "by.taxNumber": "свой ИНН {word}",
    "by.opposite": "та же сумма списана с другого своего счёта",
    "by.sign": "отметка банка {word}",
    "by.word": "слово «{word}»",
    "by.user": "ваш выбор",
    "by.rest": "других признаков нет",

    "log.format": "Формат",
    "log.encoding": "Кодировка",
    "log.from": "С",
    "log.to": "По",
    "log.documents": "Платежей",
    "log.added": "Добавлено",
    "log.known": "Уже было",
    "log.in": "Поступило",
    "log.out": "Списано",
    "log.balance": "Остатки",
    "log.problems": "Замечаний",
    "format.1c": "1С",
    "format.mt940": "MT940",
    "format.camt": "CAMT",
    "format.csv": "CSV",
    "format.sheet": "Лист",
    "balance.agrees": "сходятся",
    "balance.none": "в файле нет остатков",
    "balance.differs":
      "не сходятся по счёту {account}: у банка {written}, по платежам {computed}{more, plural, =0 {} one {; ещё # расхождение} few {; ещё # расхождения} many {; ещё # расхождений} other {; ещё # расхождения}}",

    "refused.empty": "{file}: файл пуст. Выгрузите выписку ещё раз.",
    "refused.webPage": "{file}: это страница сайта, а не выписка. Войдите в интернет-банк и выгрузите выписку ещё раз.",
    "refused.pdf": "{file}: это PDF. Выгрузите выписку в формате 1С, MT940, CAMT.053 или CSV.",
    "refused.notStatement": "{file}: это не банковская выписка. Читаются файлы 1С, MT940, CAMT.053, CSV и Excel.",
    "refused.workbookFile": "{file}: это файл Excel. Скопируйте его лист в эту книгу и выберите его ниже.",
    "refused.lettersLost":
      "{file}: файл сохранён в неверной кодировке, буквы потеряны. Выгрузите его ещё раз и не открывайте до загрузки.",
    "refused.notification":
      "{file}: это уведомление CAMT.054, его операции есть и в выписке. Запросите в банке CAMT.053.",
    "refused.noHeader":
      "{file}: не найдена строка заголовков с датой и суммой. В файле стоит: {headers}. Назовите столбцы, например: Дата, Плательщик, Сумма, Назначение.",

    "problem.lettersLost": "{file}: часть букв потеряна. Если названия неверны, выгрузите файл ещё раз.",
    "problem.documentUnfinished": "{file}, строка {line}: документ {value} не закончен и не взят.",
    "problem.amountUnreadable": "{file}, строка {line}: сумма не читается, платёж не взят: {value}",
    "problem.dateUnreadable": "{file}, строка {line}: дата не читается, платёж не взят: {value}",
    "problem.directionUnknown":
      "{file}, строка {line}: в платеже {value} ни один счёт не ваш, он не взят. Укажите свой счёт.",
    "problem.lineUnreadable": "{file}, строка {line}: платёж не читается и не взят: {value}",
    "problem.dayMoved": "{file}, строка {line}: такого дня нет ({value}), взят последний день месяца.",
    "problem.notBooked": "{file}, строка {line}: операция ещё не проведена ({value}) и не взята.",
    "problem.fileCutOff": "{file}: файл обрывается на строке {line}. Всё до неё прочитано.",
    "problem.directionAssumed":
      "{file}: не видно, что поступило, а что списано, поэтому всё принято за поступления. Проверьте суммы.",
    moreProblems:
      "… и ещё {count, plural, one {# такая запись} few {# такие записи} many {# таких записей} other {# такой записи}}.",

    fileSummary:
      "{file} ({format}): {documents, plural, one {# платёж} few {# платежа} many {# платежей} other {# платежа}}, поступило {in}, списано {out}.",
    fileNew:
      "{added, plural, one {# новый платёж} few {# новых платежа} many {# новых платежей} other {# нового платежа}}, уже было: {known, number}.",
    fileNothing: "{file}: проведённых платежей нет.",
    fileBalance: "{file}: остатки {balance}.",
    kindLine: "{kind}: {documents, plural, one {# платёж} few {# платежа} many {# платежей} other {# платежа}}, {sum}",
    alike:
      "{count, plural, one {# платёж похож} few {# платежа похожи} many {# платежей похожи} other {# платежа похожи}} на загруженные из файла другого формата и не взяты: тот же счёт, сумма и плательщик, не дальше трёх дней.",
    cardsNote:
      "Выручка по картам — это много покупателей в одном платеже. Она стоит как «{client}»: это выручка компании, но ни одного клиента.",
    unnamed:
      "{count, plural, one {В # поступлении} few {В # поступлениях} many {В # поступлениях} other {В # поступления}} не назван плательщик, они учтены как клиент «{client}». Впишите клиента на листе.",

    "command.usage":
      "Вызов: npm run import -- ФАЙЛ... --out sales.xlsx [--into workbook.xlsx] [--own СЧЁТ]... [--json log.json] [--add-alike] [--language en|ru|mk|ro|tr]",
    "command.written":
      "Сохранено в {file}: {added, plural, one {добавлен # платёж} few {добавлено # платежа} many {добавлено # платежей} other {добавлено # платежа}}, уже было: {known, number}.",
    "command.nothingRead": "Ни один файл не прочитан, ничего не записано.",
    "command.proposal": "Возможно, один клиент: «{written}» и «{client}».",
    "command.proposals":
      "Чтобы считать их одним, перечислите их на листе «{sheet}»: название, как оно написано, и рядом клиент.",
    "command.alikeAnswer": "Чтобы всё же добавить их, укажите --add-alike.",

    heading: "Банковские выписки",
    about:
      "Файлы 1С, MT940, CAMT.053 и CSV любого банка становятся таблицей продаж. Повторная загрузка добавляет только новое.",
    choose: "Загрузить выписку",
    fromSheet: "Лист этой книги",
    chooseSheet: "Выберите лист",
    reading: "Чтение файлов…",
    writing: "Запись платежей…",
    kinds: "Что это за платежи",
    kindsAbout: "В выручку входят продажи и выручка по картам. Раскройте вид, чтобы перенести платёж в другой.",
    moveTo: "Вид платежа",
    showMore: "Показать ещё",
    showsOf: "Показано {shown, number} из {all, number}",
    noName: "без имени",
    payers: "Возможно, один клиент",
    payersAbout: "При объединении оба названия попадут в таблицу названий клиентов.",
    newName: "Новое название",
    knownClient: "Известный клиент",
    join: "Объединить",
    apart: "Это разные",
    addAlike: "Всё же добавить",
    words: "Слова, решающие о виде",
    wordsAbout:
      "Платёж относится к виду, если в его назначении или плательщике есть одно из этих слов в начале слова. Слова разделены точкой с запятой; изменения хранятся в книге.",
    ownAccounts: "Свои счета",
    ownAccountsAbout:
      "Переводы между ними — не продажи. Счета из файлов известны; остальные перечислите через запятую.",
    add: "{count, plural, =0 {Записать в журнал} one {Добавить # платёж} few {Добавить # платежа} many {Добавить # платежей} other {Добавить # платежа}}",
    cancel: "Отмена",
    done: "{added, plural, =0 {Ничего нового нет} one {Добавлен # платёж} few {Добавлено # платежа} many {Добавлено # платежей} other {Добавлено # платежа}}, уже было: {known, number}.",
  },
};
