import type { FeedbackTexts } from "../en/feedback";

// Surveys and complaints; a part of the areas tables, problems, pane and settings.
export const feedbackTexts: FeedbackTexts = {
  tables: {
    "title.surveys": "Анкети",
    "name.surveys": "Анкети за задоволство",
    "without.surveys":
      "Еден ред за секој прашан клиент, барем со клиент, датум и оцена од 1 до 5 (празно = не одговорил). Без неа не се знае кој е незадоволен.",
    "about.surveys.client": "Кој бил прашан; името како во табелата со продажби.",
    "about.surveys.date": "Денот кога клиентот бил прашан.",
    "about.surveys.score": "Од 1 (лошо) до 5 (одлично); празно = прашан, нема одговор.",
    "about.surveys.product": "За што била анкетата; како во табелата со продажби. Празно = за фирмата воопшто.",
    "about.surveys.question":
      "Редовите со ист клиент, ден и производ се еден одговор. Без него нема показатели по прашање.",
    "about.surveys.note": "Што рекол клиентот; се прикажува кај лошите оцени.",
    "title.complaints": "Поплаки",
    "name.complaints": "Поплаки од клиенти",
    "without.complaints":
      "Еден ред за секоја поплака, барем со клиент и датум. Без неа не се гледа што е поправено, а што се повторува.",
    "about.complaints.client": "Кој се пожалил; името како во табелата со продажби. Се брои и ред без клиент.",
    "about.complaints.date": "Денот на поплаката.",
    "about.complaints.product": "За што е поплаката; како во табелата со продажби.",
    "about.complaints.complaint": "Што се случило, накратко.",
    "about.complaints.cause": "Зошто се случило. Исти зборови се иста причина; празно = уште не е најдена.",
    "about.complaints.repaired": "Да, не или денот кога му е поправено на клиентот.",
    "about.complaints.processMended": "Да, не или денот од кој тоа повеќе не може да се случи.",
    "about.complaints.closeDate": "Денот кога поплаката е затворена; празно = отворена е.",
  },
  problems: {
    scoreAboveFive:
      "Оцената {value} е над 5, па редот не е земен. Ако скалата ви е до 10, изберете ја во поставките, инаку исправете ја ќелијата.",
    surveyAfterDay:
      "Анкетата од {day} е по денот на оценување и не е сметана. За да се смета, изберете подоцнежен ден во поставките.",
    complaintAfterDay:
      "Поплаката од {day} е по денот на оценување и не е сметана. За да се смета, изберете подоцнежен ден во поставките.",
    complaintClosedBefore:
      "Затворена е на {day}, пред самата поплака ({opened}). Се смета за затворена, но без рок на затворање: исправете еден од деновите.",
    surveyScaleAsked:
      "Анкети: {above, number} од {scores, number} оцени се над 5. Дали скалата е до 10? Изберете „Најдобра оцена“ во поставките; дотогаш оцените не се сметаат.",
    complaintsWithoutClient:
      "Поплаки: без клиент {rows, plural, one {# ред} other {# реда}}. Се бројат како поплаки, но не како клиенти ниту во прометот.",
    feedbackClientsUnknown:
      "Анкети и поплаки: {clients, plural, one {# клиент го нема} other {# клиенти ги нема}} ни во продажбите ни во табелата со клиенти ({value}). Можеби таму името е напишано поинаку: додајте го во табелата „Имиња на клиенти“.",
    "role.score": "Оцена",
    "role.question": "Прашање",
    "role.complaint": "Поплака",
    "role.cause": "Причина",
    "role.repaired": "Поправено",
    "role.processMended": "Процесот поправен",
  },
  pane: {
    "problem.scoreAboveFive": "Оцена над 5",
    "problem.surveyAfterDay": "Анкета по денот на оценување",
    "problem.complaintAfterDay": "Поплака по денот на оценување",
    "problem.complaintClosedBefore": "Поплака затворена пред да биде поднесена",
  },
  settings: {
    "field.surveyScale": "Најдобра оцена во анкета",
    "about.surveyScale":
      "Оцените од скала до 10 се делат на половина. Само по себе се зема 5; ако една петтина од оцените е над 5, ништо не се смета додека не изберете.",
    "surveyScale.auto": "Според оцените",
    "surveyScale.five": "5",
    "surveyScale.ten": "10",
    "field.complaintDays": "Поплаката доцни по, денови",
    "about.complaintDays": "Отворена поплака постара од ова на денот на оценување е задоцнета. Празно: {usual}.",
    "error.complaintDaysInvalid": "Деновите по кои поплаката доцни мора да бидат цел број од 1 до 365.",
    "summary.complaintDays": "поплаката доцни по {value, plural, one {# ден} other {# дена}}",
  },
};
