import { functionMetadata } from "../../src/build/functionMetadata.cjs";
import { clientStatuses, ladderRungs, saleStages } from "../../src/analysis/types";
import { handFunctionLanguage } from "../../src/functions/handFunctionLanguage";
import { functionText, rungWord, stageWord, statusWords } from "../../src/functions/functionTexts";
import { languages, translator } from "../../src/locales";

afterEach(() => handFunctionLanguage("en"));

test.each(languages)("CLIENTSTATUS says a status as the reports do (%s)", (language) => {
  handFunctionLanguage(language);
  for (const status of clientStatuses) {
    expect(statusWords()[status]).toBe(translator(language)(`reports.status${status}`));
  }
});

test.each(languages)("CLIENTLADDER says a rung and CLIENTSEGMENT no segment as the reports do (%s)", (language) => {
  handFunctionLanguage(language);
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
    handFunctionLanguage(language);
    for (const stage of saleStages) words.add(stageWord(stage));
  }
  expect(words.size).toBe(languages.length * saleStages.length);
});

test.each(languages)("describes a function in the words that it gives (%s)", async (language) => {
  handFunctionLanguage(language);
  const { [language]: metadata } = await functionMetadata();
  const given = {
    CLIENTSTATUS: Object.values(statusWords()),
    CLIENTLADDER: ladderRungs.map(rungWord),
    SALESTAGE: saleStages.map(stageWord),
  };
  for (const [id, words] of Object.entries(given)) {
    const description = metadata.functions.find((each) => each.id === id)?.description.toLocaleLowerCase(language);
    for (const word of words) expect(description).toContain(word.toLocaleLowerCase(language));
  }
});
