import type { ImportTexts } from "../texts";

export const importTexts: ImportTexts = {
  imports: {
    sheetName: "Банкарски плаќања",
    logName: "Дневник на увози",
    cardsClient: "(наплати со картички)",
    unknownParty: "(не е именуван)",

    "column.date": "Датум",
    "column.client": "Клиент",
    "column.amount": "Износ",
    "column.currency": "Валута",
    "column.kind": "Вид",
    "column.reason": "Одлучено според",
    "column.purpose": "Цел на дознака",
    "column.payer": "Налогодавач или примач",
    "column.taxNumber": "ЕДБ",
    "column.account": "Сметка на партнерот",
    "column.reference": "Референца",
    "column.ownAccount": "Наша сметка",
    "column.file": "Датотека",
    "column.key": "Клуч",

    "kind.sale": "Продажба",
    "kind.cards": "Наплата со картички",
    "kind.ownTransfer": "Пренос меѓу наши сметки",
    "kind.bank": "Операција на банката",
    "kind.loan": "Заем или депозит",
    "kind.return": "Вратено нам",
    "kind.tax": "Даночна управа или трезор",
    "kind.outgoing": "Исходно плаќање",
    "by.direction": "одлив",
    "by.account": "сметка {word}",
    "by.taxNumber": "наш ЕДБ {word}",
    "by.opposite": "истиот износ излегол од друга наша сметка",
    "by.sign": "ознака на банката {word}",
    "by.word": "зборот „{word}“",
    "by.user": "ваш избор",
    "by.rest": "ништо не зборува против продажба",

    "log.format": "Формат",
    "log.encoding": "Кодирање",
    "log.from": "Од",
    "log.to": "До",
    "log.documents": "Плаќања",
    "log.added": "Додадени",
    "log.known": "Познати",
    "log.in": "Прилив",
    "log.out": "Одлив",
    "log.balance": "Салдо",
    "log.problems": "Забелешки",
    "format.1c": "1C",
    "format.mt940": "MT940",
    "format.camt": "CAMT",
    "format.csv": "CSV",
    "format.sheet": "Лист",
    "balance.agrees": "се совпаѓа",
    "balance.none": "датотеката нема салда",
    "balance.differs":
      "не се совпаѓа на сметка {account}: банката пишува {written}, плаќањата даваат {computed}{more, plural, =0 {} one {; уште # разлика} other {; уште # разлики}}",

    "refused.empty": "{file} е празна. Преземете го изводот повторно.",
    "refused.webPage": "{file} е веб-страница, а не извод. Најавете се во банката и преземете го изводот повторно.",
    "refused.pdf": "{file} е PDF. Побарајте го изводот како MT940, CAMT.053 или CSV.",
    "refused.notStatement":
      "{file} не е банкарски извод што може да се прочита. Се читаат 1C, MT940, CAMT.053, CSV и Excel датотеки.",
    "refused.workbookFile":
      "{file} е Excel-датотека. Копирајте го нејзиниот лист во оваа работна книга и изберете го подолу.",
    "refused.lettersLost":
      "{file} е зачувана со погрешно кодирање и буквите се изгубени. Преземете ја повторно и не отворајте ја пред увозот.",
    "refused.notification":
      "{file} е известување CAMT.054, чии ставки ги има и во изводот. Побарајте CAMT.053 од банката.",
    "refused.noHeader":
      "{file}: не е најден ред со наслови за датум и износ. Таму стои: {headers}. Именувајте ги колоните, на пример: Датум, Налогодавач, Износ, Цел на дознака.",

    "problem.lettersLost":
      "{file}: некои букви се изгубени. Ако имињата се погрешни, преземете ја датотеката повторно.",
    "problem.documentUnfinished": "{file}, ред {line}: документот {value} не е завршен и е изоставен.",
    "problem.amountUnreadable": "{file}, ред {line}: износот не може да се прочита, плаќањето е изоставено: {value}",
    "problem.dateUnreadable": "{file}, ред {line}: датумот не може да се прочита, плаќањето е изоставено: {value}",
    "problem.directionUnknown":
      "{file}, ред {line}: ниедна сметка на плаќањето {value} не е ваша, па е изоставено. Наведете ја вашата сметка.",
    "problem.lineUnreadable": "{file}, ред {line}: плаќањето не може да се прочита и е изоставено: {value}",
    "problem.dayMoved": "{file}, ред {line}: нема таков ден ({value}); земен е последниот ден од месецот.",
    "problem.notBooked": "{file}, ред {line}: сѐ уште не е книжено ({value}), па е изоставено.",
    "problem.fileCutOff": "{file} завршува прерано, во ред {line}. Сѐ пред тоа е прочитано.",
    "problem.directionAssumed":
      "{file}: не се гледа што е прилив, а што одлив, па сѐ е земено како прилив. Проверете ги износите.",
    moreProblems: "… и уште {count, plural, one {# ваков запис} other {# вакви записи}}.",

    fileSummary: "{file} ({format}): {documents, plural, one {# плаќање} other {# плаќања}}, прилив {in}, одлив {out}.",
    fileNew: "{added, plural, one {# ново плаќање} other {# нови плаќања}}, веќе има {known, number}.",
    fileNothing: "{file} нема книжени плаќања.",
    fileBalance: "{file}: салдото {balance}.",
    kindLine: "{kind}: {documents, plural, one {# плаќање} other {# плаќања}}, {sum}",
    alike:
      "{count, plural, one {# плаќање личи} other {# плаќања личат}} на познати од датотека во друг формат и се изоставени: иста сметка, износ и налогодавач, најмногу три дена разлика.",
    cardsNote:
      "Наплатата со картички е многу купувачи во едно плаќање. Стои како „{client}“: промет на компанијата, а на ниеден клиент.",
    unnamed:
      "{count, plural, one {# прилив не именува} other {# приливи не именуваат}} налогодавач и се бројат како клиентот „{client}“. Внесете го клиентот во листот.",

    "command.usage":
      "Употреба: npm run import -- ДАТОТЕКА... --out sales.xlsx [--into workbook.xlsx] [--own СМЕТКА]... [--json log.json] [--add-alike] [--language en|ru|mk|ro|tr]",
    "command.written":
      "Зачувано како {file}: {added, plural, one {додадено # плаќање} other {додадени # плаќања}}, познати {known, number}.",
    "command.nothingRead": "Ниедна датотека не можеше да се прочита, па ништо не е запишано.",
    "command.proposal": "Можеби еден клиент: „{written}“ и „{client}“.",
    "command.proposals":
      "За да се бројат како еден, наведете ги на лист „{sheet}“: името како што е напишано, а до него клиентот.",
    "command.alikeAnswer": "Додајте --add-alike за сепак да се додадат.",

    heading: "Банкарски изводи",
    about:
      "Датотеки 1C, MT940, CAMT.053 и CSV од секоја банка стануваат табела на продажби. Повторен увоз додава само ново.",
    choose: "Увези извод",
    fromSheet: "Лист од оваа работна книга",
    chooseSheet: "Изберете лист",
    reading: "Се читаат датотеките…",
    writing: "Се запишуваат плаќањата…",
    kinds: "Што се плаќањата",
    kindsAbout:
      "Продажбите и наплатата со картички влегуваат во прометот. Отворете вид за да преместите плаќање во друг.",
    moveTo: "Вид на плаќањето",
    showMore: "Прикажи повеќе",
    showsOf: "Прикажани {shown, number} од {all, number}",
    noName: "без име",
    payers: "Можеби еден клиент",
    payersAbout: "При спојување двата назива влегуваат во табелата со називи на клиенти.",
    newName: "Нов назив",
    knownClient: "Познат клиент",
    join: "Спој",
    apart: "Не се исти",
    addAlike: "Сепак додај",
    words: "Зборови што го решаваат видот",
    wordsAbout:
      "Плаќањето е од вид ако во неговата цел или кај платачот стои еден од овие зборови, на почеток од збор. Зборовите се одделени со точка-запирка; измените се чуваат во книгата.",
    ownAccounts: "Наши сметки",
    ownAccountsAbout:
      "Преносите меѓу нив не се продажби. Сметките од датотеките се познати; другите наведете ги со запирка.",
    add: "{count, plural, =0 {Запиши во дневникот} one {Додај # плаќање} other {Додај # плаќања}}",
    cancel: "Откажи",
    done: "{added, plural, =0 {Нема ништо ново} one {Додадено # плаќање} other {Додадени # плаќања}}, познати {known, number}.",
  },
};
