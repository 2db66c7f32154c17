import type { WorkbenchTexts } from "../en/workbench";

export const workbench: WorkbenchTexts = {
  openFile: "Отвори датотека",
  samples: "Примери",
  sampleNorthwind: "Northwind Traders: продажби на големопродажна компанија",
  sampleEmpty: "Празна работна книга",
  download: "Преземи работна книга",
  language: "Јазик",
  privacy: "Податоците остануваат на овој компјутер",
  workbook: "Работна книга",
  pane: "Панел Clientele",
  divider: "Ширина на панелот",
  dropHere: "Повлечете овде датотека Excel или CSV за да ја отворите",
  starting: "Се вклучува …",
  opening: "Се отвора {name} …",
  saving: "Се подготвува {name} …",
  emptyName: "Работна книга",
  dismiss: "Затвори ја пораката",
  noServiceWorker:
    "Панелот не може да се вклучи: прелистувачот овде не дозволува service worker. Отворете ја страницата на адреса localhost во нов Chrome, Edge, Firefox или Safari, не во приватен прозорец.",
  paneFailed: "Панелот не се вклучи. Освежете ја страницата.",
  startFailed: "Страницата не се вклучи. Освежете ја; ако тоа не помогне, изградете го проектот повторно.",
  leftOut: "Зачуваната датотека нема да ги содржи овие делови од {name}: {items}. Во отворената датотека остануваат.",
  saveAnyway: "Зачувај без нив",
  cancel: "Откажи",
  downloadFailed:
    "Работната книга не можеше да се запише во датотека. Податоците се уште отворени овде; обидете се повторно.",
  "file.empty": "Датотеката {name} е празна.",
  "file.notWorkbook": "{name} не е ниту работна книга на Excel (.xlsx) ниту датотека CSV.",
  "file.oldWorkbook": "{name} е во формат на Excel 97-2003. Отворете ја во Excel и зачувајте ја како .xlsx.",
  "file.binaryWorkbook": "{name} е бинарна работна книга (.xlsb). Отворете ја во Excel и зачувајте ја како .xlsx.",
  "file.passwordProtected": "{name} е заштитена со лозинка. Зачувајте копија без лозинка и отворете ја неа.",
  "file.tooLarge": "{name} е преголема за да се отвори овде.",
  "file.openDocument":
    "{name} е табела OpenDocument (.ods). Отворете ја во Excel или LibreOffice и зачувајте ја како .xlsx.",
  "file.unpacksTooLarge":
    "{name} не е отворена: распакувана би била стотици пати поголема. Проверете од каде доаѓа датотеката.",
  "file.tooManyRows":
    "{name} има повеќе редови отколку што собира еден лист (1.048.576). Поделете ја, на пример по години.",
  "file.corrupt": "{name} е оштетена и не може да се прочита.",
  openFailed: "{name} не можеше да се отвори.",
};
