import {
  dayText,
  languageOf,
  languages,
  loadWorkbenchTranslator,
  numberText,
  percentText,
  translator,
} from "../../src/locales";

test("a display language gives its language, an unknown one English", () => {
  expect(languageOf("ru-RU")).toBe("ru");
  expect(languageOf("mk")).toBe("mk");
  expect(languageOf("ro_MD")).toBe("ro");
  expect(languageOf("TR-tr")).toBe("tr");
  expect(languageOf("de-DE")).toBe("en");
  expect(languageOf("")).toBe("en");
});

test("a text is found by its area and key", () => {
  expect(translator("en")("reports.clientsName")).toBe("Clients");
  expect(translator("tr")("tables.title.sales")).toBe("Satışlar");
});

test("plurals follow the language", () => {
  const russian = translator("ru");
  const clients = (count: number): string =>
    russian("reports.noteClients", { clients: count, from: "", to: "", asOf: "" }).split(";")[0];
  expect([1, 2, 5, 21, 111].map(clients)).toEqual(["1 клиент", "2 клиента", "5 клиентов", "21 клиент", "111 клиентов"]);
  const romanian = translator("ro");
  expect(romanian("reports.footerDuplicates", { rows: 1 })).toContain("1 rând repetă");
  expect(romanian("reports.footerDuplicates", { rows: 7 })).toContain("7 rânduri repetă");
  expect(romanian("reports.footerDuplicates", { rows: 25 })).toContain("25 de rânduri repetă");
});

test("what the user typed stands in a text as it is", () => {
  const value = "{x, plural} '<b>' # =1+1";
  expect(translator("en")("problems.amountUnreadable", { value })).toContain(`“${value}”`);
});

test("a sentence that ends with a name that ends with a full stop has one", async () => {
  for (const language of languages) {
    const left = { unused: 1, total: 2, reasons: "Wheels Inc." };
    expect(translator(language)("reports.footerRowsLeftOut", left)).toMatch(/: Wheels Inc\.$/);
  }
  expect(
    (await loadWorkbenchTranslator("ru"))("command.period", {
      from: "1 янв. 2024 г.",
      to: "2",
      asOf: "31 дек. 2024 г.",
    }),
  ).toMatch(/1 янв\. 2024 г\. .* 31 дек\. 2024 г\.$/);
  expect(translator("en")("problems.amountUnreadable", { value: "1..2" })).toContain("“1..2”");
});

test("a key that does not exist is a mistake of ours and throws", () => {
  expect(() => translator("en")("reports.noSuchText" as never)).toThrow("unknown text: reports.noSuchText");
  expect(() => translator("en")("nowhere" as never)).toThrow("unknown text: nowhere");
});

test("a missing argument is a mistake of ours and throws", () => {
  expect(() => translator("en")("problems.amountUnreadable")).toThrow();
});

test("days and figures are written as in the language", () => {
  expect(dayText(45657, "en")).toBe("Dec 31, 2024");
  expect(dayText(45657, "ru")).toBe("31.12.2024");
  expect(dayText(45657, "tr")).toBe("31.12.2024");
  expect(dayText(45657, "mk")).toBe("31.12.2024");
  expect(dayText(60, "en")).toBe("Feb 28, 1900");
  expect(numberText(1265793.046, "en")).toBe("1,265,793.05");
  expect(numberText(1265793.046, "ro")).toBe("1.265.793,05");
  expect(percentText(0.125, "en")).toBe("12.5%");
  expect(percentText(0.125, "tr")).toBe("%12,5");
});
