import { clientStatuses, ladderRungs, saleStages } from "../../src/analysis/types";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import { functionText, rungWord, stageWord, statusWords } from "../../src/functions/functionTexts";
import { languages, translator } from "../../src/locales";

afterEach(() => setFunctionLanguage("en"));

test.each(languages)("CLIENTSTATUS says a status as the reports do (%s)", (language) => {
  setFunctionLanguage(language);
  for (const status of clientStatuses) {
    expect(statusWords()[status]).toBe(translator(language)(`reports.status${status}`));
  }
});

test.each(languages)("CLIENTLADDER says a rung and CLIENTSEGMENT no segment as the reports do (%s)", (language) => {
  setFunctionLanguage(language);
  const text = translator(language);
  expect(ladderRungs.map(rungWord)).toEqual([
    text("reports.ladderBuyer"),
    text("reports.ladderCustomer"),
    text("reports.ladderRegularClient"),
    text("reports.ladderAdherent"),
    text("reports.ladderAdvocate"),
  ]);
  expect(functionText("noSegment")).toBe(text("reports.noGroup"));
});

test("SALESTAGE says each stage in its own words in every language", () => {
  const words = new Set<string>();
  for (const language of languages) {
    setFunctionLanguage(language);
    for (const stage of saleStages) words.add(stageWord(stage));
  }
  expect(words.size).toBe(languages.length * saleStages.length);
});
