import type { SelfCheckTexts } from "../en/selfCheck";

export const selfCheck: SelfCheckTexts = {
  heading: "Проверка Excel",
  about:
    "Проверяет в этой книге, умеет ли Excel то, что нужно Clientele. Всё делается на скрытом листе, который затем удаляется. Ваши листы не меняются.",
  start: "Проверить Excel",
  checking: "Проверка …",
  copy: "Копировать отчёт о проверке",
  selected: "Отчёт выделен: нажмите Ctrl+C.",
  allWork: "Всё, что Clientele нужно от Excel, здесь работает.",
  someFail: "Не пройдено проверок: {count, number}. Скопируйте отчёт и приложите его к вопросу.",
  "outcome.passed": "Работает",
  "outcome.failed": "Не работает",
  "outcome.unsupported": "Здесь не поддерживается",
  "host.passed": "Excel {version} ({platform}), язык {displayLanguage}, даты и числа {contentLanguage}.",
  "sets.passed": "Наборы обязательных элементов: нужные есть; новейший — {newest}.",
  "sets.failed": "Наборы обязательных элементов: не хватает {missing}; новейший — {newest}. Обновите Excel.",
  "sheet.passed": "Скрытый лист добавляется.",
  "sheet.refused": "Скрытый лист: {reason}",
  "culture.passed": "Числа и даты: десятичный знак «{decimal}», дата {date}; 1234,5 показано как {shown}.",
  "culture.failed":
    "Числа и даты: Excel называет десятичный знак «{decimal}» и дату {date}, но 1234,5 показано как {shown}.",
  "culture.unsupported":
    "Числа и даты: Excel не сообщает, как он их пишет; Clientele исходит из языка {language}. 1234,5 показано как {shown}.",
  "culture.refused": "Числа и даты: {reason}",
  "dates.passed": "Дни: 1 января 2024 года — день {day} (система дат {system}), показан как {shown}.",
  "dates.failed": "Дни: 1 января 2024 года — день {day}, показан как {shown}. Даты в отчётах могут быть неверны.",
  "dates.refused": "Дни: {reason}",
  "texts.passed": "Тексты вроде =1+1, 007 и 2024-01-02 остаются текстами.",
  "texts.failed": "Тексты: вместо «{text}» записано «{value}».",
  "texts.refused": "Тексты: {reason}",
  "large.passed": "5 МБ в ячейках: запись {writing, number} с, чтение {reading, number} с.",
  "large.failed": "5 МБ в ячейках: из 50 000 ячеек изменились {wrong, number}.",
  "large.refused": "5 МБ в ячейках: {reason}",
  "hidden.passed": "Листы скрываются и снова находятся.",
  "hidden.failed": "Скрытые листы: запрошено {wanted}, в Excel {visibility}.",
  "hidden.refused": "Скрытые листы: {reason}",
  "events.passed": "Excel сообщает об изменении ячеек.",
  "events.failed":
    "Excel не сообщает об изменении ячеек: панель не заметит новых продаж. После изменений рассчитайте снова.",
  "events.refused": "Изменение ячеек: {reason}",
  "functions.passed": "Функции: {formula} даёт {shown}.",
  "functions.failed":
    "Функции: {formula} показывает {shown}. Закройте книгу, откройте её и панель снова и повторите проверку.",
  "functions.unsupported":
    "Функции: в турецком Excel программа не может их вписать. Введите {formula} в ячейку сами: должно получиться 80.",
  "functions.refused": "Функции: {reason}",
  "removed.passed": "Скрытый лист удалён.",
  "removed.failed":
    "Скрытый лист остался. Покажите его (правый щелчок по ярлычку листа, «Показать») и удалите: его имя начинается с «Clientele check».",
  "removed.refused":
    "Скрытый лист не удалён: {reason} Затем покажите его (правый щелчок по ярлычку листа, «Показать») и удалите: его имя начинается с «Clientele check».",
};
