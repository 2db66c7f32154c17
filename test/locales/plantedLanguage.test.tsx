/** @jest-environment jsdom */

// One folder and one line are a language. It is planted before any other module is loaded, as if it stood in the list.
beforeAll(async () => {
  jest.resetModules();
  const { en } = await import("../../src/locales/en/language");
  const { languageFolders } = await import("../../src/locales/languages");
  const german = {
    ...en,
    meta: { name: "Deutsch", tag: "de-DE", formatLocales: ["de-DE"], pointsSign: "PP" },
    texts: async () => {
      const texts = await en.texts();
      return { ...texts, pane: { ...texts.pane, run: "Starten" } };
    },
    recognised: async () => {
      const { headers, headerSenses, tableWords, words } = await en.recognised();
      return {
        headers: { ...headers, date: ["datum"], client: ["kunde"], amount: ["betrag"], salesTable: ["umsätze"] },
        headerSenses,
        tableWords: { ...tableWords, quarterWords: ["quartal"] },
        words: {
          ...words,
          months: words.months.map((month, place) => (place === 4 ? ["mai"] : place === 11 ? ["dez"] : month)),
          yes: ["ja"],
          no: ["nein"],
          totals: { alone: ["summe"], before: ["summe"], behind: ["summe"] },
          currencies: { CHF: ["stutz"] },
          weekdays: ["montag"],
        },
      };
    },
  };
  Object.assign(languageFolders, { de: german });
});

const format = { decimal: ",", dateOrder: "dmy", date1904: false } as const;

test("a planted language is offered, and Excel's own language leads to it", async () => {
  const { languageOf, languages } = await import("../../src/locales");
  expect(languages).toContain("de");
  expect(languageOf("de-AT")).toBe("de");
});

test("a planted language shows its texts, its name and its figures", async () => {
  const { dayText, loadTranslator, numberText } = await import("../../src/locales");
  const { numberFormatCode } = await import("../../src/reports/numberFormats");
  const { LanguageField } = await import("../../src/taskpane/parts/LanguageField");
  const { TextsProvider } = await import("../../src/taskpane/parts/texts");
  const { FluentProvider, webLightTheme } = await import("@fluentui/react-components");
  const { renderToStaticMarkup } = await import("react-dom/server");
  const t = await loadTranslator("de" as never);
  expect(t("pane.run")).toBe("Starten");
  expect(numberText(1234.5, "de" as never)).toBe("1.234,5");
  expect(dayText(45657, "de" as never)).toBe("31.12.2024");
  expect(numberFormatCode("points", "de" as never)).toBe('0.0" PP"');
  const page = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider language={"de" as never}>
        <LanguageField chosen={null} onChoose={() => undefined} />
      </TextsProvider>
    </FluentProvider>,
  );
  expect(page).toContain("Deutsch");
});

test("what stands in cells is recognised in a planted language beside all others", async () => {
  const { loadWords } = await import("../../src/locales");
  await loadWords();
  const { readDay } = await import("../../src/analysis/cells/dateCell");
  const { readAmount } = await import("../../src/analysis/cells/amountCell");
  const { readFlag } = await import("../../src/analysis/cells/flagCell");
  const { readPeriodCell } = await import("../../src/analysis/cells/periodCell");
  const { isTotalWord } = await import("../../src/analysis/tables/totalRows");
  expect(readDay("31. Dez 2024", format)).toBe(45657);
  expect(readDay("31 декабря 2024", format)).toBe(45657);
  expect(readAmount("1.234,50 Stutz", format)).toBe(1234.5);
  expect([readFlag("ja"), readFlag("nein"), readFlag("да")]).toEqual([true, false, true]);
  expect(readPeriodCell("2. Quartal 2024", format)).toEqual([45383, 45473]);
  expect([isTotalWord("Summe:"), isTotalWord("Итого")]).toEqual([true, true]);
});

test("tables are recognised by the headers of a planted language", async () => {
  const { loadWords } = await import("../../src/locales");
  await loadWords();
  const { recogniseTables } = await import("../../src/app/recogniseTables");
  const { found } = await import("../app/tables");
  const { sales } = recogniseTables([found("Umsätze", ["Datum", "Kunde", "Betrag"], [[45657, "Anna", 10]])]);
  expect(sales).toMatchObject({ table: { name: "Umsätze" }, columns: { date: 0, client: 1, amount: 2 } });
});
