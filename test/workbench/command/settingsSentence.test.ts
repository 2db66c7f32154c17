import { settingKeys } from "../../../src/analysis/settings/settings";
import { readSettingsFile } from "../../../src/app/settingsFile";
import { languages, loadWorkbenchTranslator, type Language } from "../../../src/locales";
import { settingsSentence } from "../../../src/workbench/command/failures";

async function sentences(given: object, language: Language): Promise<readonly string[]> {
  const translate = await loadWorkbenchTranslator(language);
  const { errors } = readSettingsFile(JSON.stringify(given));
  return errors.map((error) => settingsSentence(error, "settings.json", translate));
}

test("where one of a few words is wanted, all of them are named", async () => {
  const wrong = { measure: "profit", xyzBucket: "day", xyzDeviation: 1, language: "de" };
  expect(await sentences(wrong, "en")).toEqual([
    'settings.json: measure must be "turnover", "margin", "quantity" or "purchases", not "profit".',
    'settings.json: xyzBucket must be "week", "month", "quarter" or "year", not "day".',
    'settings.json: xyzDeviation must be "population" or "sample", not 1.',
    'settings.json: language must be "en", "ru", "mk", "ro" or "tr", not "de".',
  ]);
  const [ofMeasure] = await sentences(wrong, "tr");
  expect(ofMeasure).toContain('"turnover", "margin", "quantity" ya da "purchases"');
});

test.each(languages)("every setting of a wrong form is a whole sentence in %s", async (language) => {
  const wrong = Object.fromEntries(settingKeys.map((key) => [key, {}]));
  const told = await sentences(wrong, language);
  expect(told).toHaveLength(settingKeys.length);
  for (const [place, sentence] of told.entries()) {
    expect(sentence).toContain(settingKeys[place]);
    expect(sentence.replace("{}", "")).not.toMatch(/[{}]|undefined|command\./);
  }
});
