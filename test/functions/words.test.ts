import { clientStatuses } from "../../src/analysis/types";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import { statusWord } from "../../src/functions/functionTexts";
import { languages, translator } from "../../src/locales";

afterEach(() => setFunctionLanguage("en"));

test.each(languages)("CLIENTSTATUS says a status as the reports do (%s)", (language) => {
  setFunctionLanguage(language);
  for (const status of clientStatuses) {
    expect(statusWord(status)).toBe(translator(language)(`reports.status${status}`));
  }
});
