import type { WorkbenchTexts } from "../en/workbench";

export const workbench: WorkbenchTexts = {
  openFile: "Открыть файл",
  samples: "Примеры",
  sampleNorthwind: "Northwind Traders: продажи оптовой компании",
  sampleEmpty: "Пустая книга",
  download: "Скачать книгу",
  language: "Язык",
  privacy: "Данные остаются на этом компьютере",
  workbook: "Книга",
  pane: "Панель Clientele",
  divider: "Ширина панели",
  dropHere: "Перетащите сюда файл Excel или CSV, чтобы открыть его",
  starting: "Запуск …",
  opening: "Открывается {name} …",
  saving: "Готовится {name} …",
  emptyName: "Книга",
  dismiss: "Закрыть сообщение",
  noServiceWorker:
    "Панель не может запуститься: браузер запрещает здесь service worker. Откройте страницу по адресу localhost в свежей версии Chrome, Edge, Firefox или Safari, не в приватном окне.",
  paneFailed: "Панель не запустилась. Обновите страницу.",
  startFailed: "Страница не запустилась. Обновите её; если это не поможет, соберите проект заново.",
  leftOut: "В сохранённый файл не войдут эти части файла «{name}»: {items}. В открытом вами файле они останутся.",
  saveAnyway: "Сохранить без них",
  cancel: "Отмена",
  downloadFailed: "Не удалось записать книгу в файл. Данные по-прежнему открыты здесь; попробуйте ещё раз.",
  "file.empty": "Файл {name} пуст.",
  "file.notWorkbook": "{name} — не книга Excel (.xlsx) и не файл CSV.",
  "file.oldWorkbook": "{name} сохранён в формате Excel 97-2003. Откройте его в Excel и сохраните как .xlsx.",
  "file.binaryWorkbook": "{name} — двоичная книга (.xlsb). Откройте её в Excel и сохраните как .xlsx.",
  "file.passwordProtected": "Файл {name} защищён паролем. Сохраните копию без пароля и откройте её.",
  "file.tooLarge": "Файл {name} слишком велик, чтобы открыть его здесь.",
  "file.openDocument":
    "{name} — таблица OpenDocument (.ods). Откройте её в Excel или LibreOffice и сохраните как .xlsx.",
  "file.unpacksTooLarge":
    "Файл {name} не открыт: после распаковки он был бы в сотни раз больше. Проверьте, откуда он получен.",
  "file.tooManyRows":
    "В файле {name} больше строк, чем помещается на лист (1 048 576). Разделите его, например по годам.",
  "file.corrupt": "Файл {name} повреждён, прочитать его нельзя.",
  openFailed: "Не удалось открыть файл {name}.",
};
