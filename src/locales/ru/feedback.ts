import type { FeedbackTexts } from "../en/feedback";

// Surveys and complaints; a part of the areas tables, problems, pane and settings.
export const feedbackTexts: FeedbackTexts = {
  tables: {
    "title.surveys": "Опросы",
    "name.surveys": "Опросы клиентов",
    "without.surveys":
      "Одна строка — один опрошенный клиент: хотя бы клиент, дата и оценка от 1 до 5 (пусто — не ответил). Без неё не видно, кто недоволен.",
    "about.surveys.client": "Кого спросили; название как в таблице продаж.",
    "about.surveys.date": "День, когда клиента спросили.",
    "about.surveys.score": "От 1 (плохо) до 5 (отлично); пусто — спросили, ответа нет.",
    "about.surveys.product": "О чём опрос; как в таблице продаж. Пусто — о компании в целом.",
    "about.surveys.question":
      "Строки одного клиента, дня и продукта — один ответ. Без вопроса нет показателей по вопросам.",
    "about.surveys.note": "Что сказал клиент; показывается рядом с плохими оценками.",
    "title.complaints": "Жалобы",
    "name.complaints": "Жалобы клиентов",
    "without.complaints":
      "Одна строка — одна жалоба: хотя бы клиент и дата. Без неё не видно, что исправлено, а что повторяется.",
    "about.complaints.client": "Кто пожаловался; название как в таблице продаж. Строка без клиента тоже учитывается.",
    "about.complaints.date": "День жалобы.",
    "about.complaints.product": "На что жалоба; как в таблице продаж.",
    "about.complaints.complaint": "Что случилось, в двух словах.",
    "about.complaints.cause": "Почему это случилось. Одинаковые слова — одна причина; пусто — ещё не найдена.",
    "about.complaints.repaired": "Да, нет или день, когда клиенту всё исправили.",
    "about.complaints.processMended": "Да, нет или день, с которого это больше не повторится.",
    "about.complaints.closeDate": "День закрытия жалобы; пусто — жалоба открыта.",
  },
  problems: {
    scoreAboveFive:
      "Оценка {value} больше 5, строка не учтена. Если у вас десятибалльная шкала, выберите её в настройках, иначе исправьте ячейку.",
    surveyAfterDay:
      "Опрос {day} позже дня оценки и не учтён. Чтобы учесть его, выберите в настройках более поздний день.",
    complaintAfterDay:
      "Жалоба {day} позже дня оценки и не учтена. Чтобы учесть её, выберите в настройках более поздний день.",
    complaintClosedBefore:
      "Закрыта {day}, раньше самой жалобы ({opened}). Считается закрытой, но без срока закрытия: исправьте один из дней.",
    surveyScaleAsked:
      "Опросы: {above, number} из {scores, number} оценок больше 5. Шкала до 10? Выберите в настройках «Лучшую оценку»; до этого оценки не учитываются.",
    complaintsWithoutClient:
      "Жалобы: без клиента {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}. Они учтены как жалобы, но не как клиенты и не в выручке.",
    feedbackClientsUnknown:
      "Опросы и жалобы: {clients, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} нет ни в продажах, ни в таблице клиентов ({value}). Возможно, там название написано иначе: добавьте его в таблицу «Соответствия клиентов».",
    "role.score": "Оценка",
    "role.question": "Вопрос",
    "role.complaint": "Жалоба",
    "role.cause": "Причина",
    "role.repaired": "Исправлено",
    "role.processMended": "Процесс исправлен",
  },
  pane: {
    "problem.scoreAboveFive": "Оценка больше 5",
    "problem.surveyAfterDay": "Опрос позже дня оценки",
    "problem.complaintAfterDay": "Жалоба позже дня оценки",
    "problem.complaintClosedBefore": "Жалоба закрыта раньше, чем подана",
  },
  settings: {
    "field.surveyScale": "Лучшая оценка в опросе",
    "about.surveyScale":
      "Оценки по шкале до 10 делятся пополам. Сами по себе берутся 5 баллов; если пятая часть оценок больше 5, оценки не учитываются, пока вы не выберете.",
    "surveyScale.auto": "По оценкам",
    "surveyScale.five": "5",
    "surveyScale.ten": "10",
    "field.complaintDays": "Жалоба просрочена через, дней",
    "about.complaintDays": "Открытая жалоба, которой в день оценки больше дней, просрочена. Пусто: {usual}.",
    "error.complaintDaysInvalid": "Срок жалобы должен быть целым числом от 1 до 365.",
    "summary.complaintDays":
      "жалоба просрочена через {value, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  },
};
