import { languageOf, translator } from "../../src/locales";

test("a display language gives its language, an unknown one English", () => {
  expect(languageOf("ru-RU")).toBe("ru");
  expect(languageOf("mk")).toBe("mk");
  expect(languageOf("ro_MD")).toBe("ro");
  expect(languageOf("TR-tr")).toBe("tr");
  expect(languageOf("de-DE")).toBe("en");
  expect(languageOf("")).toBe("en");
});

test("a key that does not exist is a mistake of ours and throws", () => {
  expect(() => translator("en")("reports.noSuchText" as never)).toThrow("unknown text: reports.noSuchText");
});
