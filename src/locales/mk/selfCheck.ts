import type { SelfCheckTexts } from "../en/selfCheck";

export const selfCheck: SelfCheckTexts = {
  heading: "Проверка на Excel",
  about:
    "Во оваа работна книга проверува дали Excel го може она што му треба на Clientele, на скриен лист што потоа се брише. Вашите листови остануваат непроменети.",
  start: "Провери го Excel",
  checking: "Се проверува …",
  copy: "Копирај го извештајот од проверката",
  selected: "Извештајот е означен: притиснете Ctrl+C.",
  allWork: "Сѐ што му треба на Clientele од Excel, овде работи.",
  someFail: "Неуспешни проверки: {count, number}. Копирајте го извештајот и испратете го со прашањето.",
  "outcome.passed": "Работи",
  "outcome.failed": "Не работи",
  "outcome.unsupported": "Овде не е поддржано",
  "host.passed": "Excel {version} ({platform}), јазик {displayLanguage}, датуми и броеви {contentLanguage}.",
  "sets.passed": "Збирки барања: потребните ги има; најнова е {newest}.",
  "sets.failed": "Збирки барања: недостасува {missing}; најнова е {newest}. Ажурирајте го Excel.",
  "sheet.passed": "Може да се додаде скриен лист.",
  "sheet.refused": "Скриен лист: {reason}",
  "culture.passed": "Броеви и датуми: децимален знак „{decimal}“, датум {date}; 1234,5 се прикажува како {shown}.",
  "culture.failed":
    "Броеви и датуми: Excel наведува децимален знак „{decimal}“ и датум {date}, но 1234,5 се прикажува како {shown}.",
  "culture.unsupported":
    "Броеви и датуми: Excel не кажува како ги пишува; Clientele се води по јазикот {language}. 1234,5 се прикажува како {shown}.",
  "culture.refused": "Броеви и датуми: {reason}",
  "dates.passed": "Денови: 1 јануари 2024 е ден {day} (систем на датуми {system}) и се прикажува како {shown}.",
  "dates.failed":
    "Денови: 1 јануари 2024 е ден {day} и се прикажува како {shown}. Датумите во извештаите можеби се погрешни.",
  "dates.refused": "Денови: {reason}",
  "texts.passed": "Текстови како =1+1, 007 и 2024-01-02 остануваат текстови.",
  "texts.failed": "Текстови: наместо „{text}“ е запишано „{value}“.",
  "texts.refused": "Текстови: {reason}",
  "large.passed": "5 MB во ќелии: запишано за {writing, number} сек., прочитано за {reading, number} сек.",
  "large.failed": "5 MB во ќелии: од 50.000 ќелии се променети {wrong, number}.",
  "large.refused": "5 MB во ќелии: {reason}",
  "hidden.passed": "Листовите може да се скријат и повторно да се најдат.",
  "hidden.failed": "Скриени листови: побарано {wanted}, во Excel е {visibility}.",
  "hidden.refused": "Скриени листови: {reason}",
  "events.passed": "Excel јавува за променети ќелии.",
  "events.failed":
    "Excel не јавува за променети ќелии: панелот нема да забележи кога ќе се сменат продажбите. По промени пресметајте повторно.",
  "events.refused": "Променети ќелии: {reason}",
  "functions.passed": "Функции: {formula} дава {shown}.",
  "functions.failed":
    "Функции: {formula} прикажува {shown}. Затворете ја книгата, отворете ја повторно со панелот и проверете уште еднаш.",
  "functions.unsupported":
    "Функции: во турски Excel програма не може да ги внесе. Внесете {formula} во ќелија: мора да даде 80.",
  "functions.refused": "Функции: {reason}",
  "removed.passed": "Скриениот лист е избришан.",
  "removed.failed":
    "Скриениот лист сѐ уште е тука. Прикажете го (десен клик на јазиче на лист, „Прикажи“) и избришете го: името почнува со „Clientele check“.",
  "removed.refused":
    "Скриениот лист не е избришан: {reason} Потоа прикажете го (десен клик на јазиче на лист, „Прикажи“) и избришете го: името почнува со „Clientele check“.",
};
