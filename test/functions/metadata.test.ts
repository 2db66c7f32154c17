import { gzipSync } from "node:zlib";
import path from "node:path";
import webpack from "webpack";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { FunctionMetadataPlugin } from "../../src/build/FunctionMetadataPlugin.cjs";
import { functionMetadata, type FunctionMetadata } from "../../src/build/functionMetadata.cjs";
import { languages, type Language } from "../../src/locales/language";
import { excelCalls, functionsScript } from "./excelCalls";
import { usualXyz } from "../../src/analysis/settings/usualValues";

let metadata: Record<Language, FunctionMetadata>;
beforeAll(async () => {
  metadata = await functionMetadata();
});

/** The arguments of all functions under the names of the code, with what Excel shows of them. */
function argumentsIn(language: Language) {
  return metadata[language].functions.flatMap(({ parameters }, place) =>
    parameters.map(({ name, description }, index) => ({
      argument: metadata.en.functions[place].parameters[index].name,
      name,
      description,
    })),
  );
}

describe("the function metadata", () => {
  test("declares the functions of spec 4 with their arguments", () => {
    const signatures = metadata.en.functions.map((one) => {
      const names = one.parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
      return `${one.name}(${names.join(", ")})`;
    });
    expect(signatures).toEqual([
      "ABC(values, [boundaryA], [boundaryB])",
      "XYZ(periods, [boundaryX], [boundaryY], [fromFirstPurchase])",
      "ABCXYZ(periods, [boundaryA], [boundaryB], [boundaryX], [boundaryY])",
      "LTV(averageCheck, purchasesPerMonth, profitability, lifetimeMonths)",
      "CRR(endClients, newClients, startClients)",
      "CLIENTSTATUS(clients, saleClients, saleDates, [asOf], [months], [amounts], [saleDocuments])",
      "CLIENTLADDER(clients, saleClients, saleDates, [amounts], [buysFromCompetitors], [recommends], [saleDocuments])",
      "CLIENTSEGMENT(attributes, rules)",
      "CLIENTGRADE(margins, potentials, [boundaryA], [boundaryB])",
      "CLIENTSHARE(values, [groups])",
      "CLIENTDEVELOPMENT(segments, amounts, targets)",
      "SALESTAGE(saleClients, saleDates, [saleProducts], [amounts], [saleDocuments])",
      "NEXTSTEP(clients, offerClients, offerDates, nextStepDates, [asOf])",
      "FUNNELSTAGE(clients, offerClients, offerDates, offerStages, [products])",
    ]);
  });

  test.each(languages)("names in %s the defaults of the settings, and no others", (language) => {
    const { abc, windowMonths } = defaultSettings;
    const [boundaryA, boundaryB, boundaryX, boundaryY] = [...abc, ...usualXyz].map((ratio) => ratio * 100);
    const defaults = new Map(Object.entries({ boundaryA, boundaryB, boundaryX, boundaryY, months: windowMonths }));
    const named = new Set<string>();
    for (const { argument, description } of argumentsIn(language)) {
      const expected = defaults.get(argument);
      if (expected === undefined) continue;
      // The default stands at the end of the description.
      expect([argument, /\d+/.exec(description.split(/\. /).at(-1) ?? "")?.[0]]).toEqual([argument, String(expected)]);
      named.add(argument);
    }
    expect([...named].sort()).toEqual([...defaults.keys()].sort());
  });

  test("lets error cells through, so that the functions can say where they lie", () => {
    for (const language of languages) expect(metadata[language].allowErrorForDataTypeAny).toBe(true);
  });

  test("uses names that Excel accepts and that are no cell address", () => {
    // learn.microsoft.com, "Custom functions naming guidelines"
    for (const { id, name } of metadata.en.functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
      expect(name).not.toMatch(/^R[0-9]*C[0-9]*$/);
    }
  });

  test.each(languages)("gives every argument one name in %s, and every name to one argument", (language) => {
    const names = new Map<string, Set<string>>();
    for (const { argument, name } of argumentsIn(language))
      names.set(argument, (names.get(argument) ?? new Set()).add(name));
    expect([...names].filter(([, each]) => each.size > 1)).toEqual([]);
    expect(new Set([...names.values()].flatMap((each) => [...each])).size).toBe(names.size);
  });

  test.each(languages.filter((language) => language !== "en"))(
    "names the arguments in %s, in lower case with underscores as Excel's own functions do",
    (language) => {
      const english = new Set(
        argumentsIn("en").flatMap(({ name }) => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase())),
      );
      const letters = language === "ru" || language === "mk" ? /^\p{Script=Cyrillic}+$/u : /^\p{Script=Latin}+$/u;
      for (const { name } of argumentsIn(language)) {
        // The letters of the classes are the same everywhere.
        for (const word of name.replace(/_[ABXY]$|^[ABXY]_/, "").split("_")) {
          expect(word).toMatch(letters);
          expect(word).toMatch(/^\p{Ll}+$/u);
          expect([...english].filter((each) => each.length > 1)).not.toContain(word);
        }
      }
    },
  );

  test("is the same in every language but for the sentences and the names of arguments", () => {
    const bare = ({ functions, ...rest }: FunctionMetadata) => ({
      ...rest,
      functions: functions.map((one) => ({
        ...one,
        description: "",
        parameters: one.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
      })),
    });
    expect(Object.keys(metadata).sort()).toEqual([...languages].sort());
    for (const language of languages) expect(bare(metadata[language])).toEqual(bare(metadata.en));
  });

  test("describes every function and argument in the five languages, in sentences that fit the tooltip", () => {
    const sentences = (language: Language) =>
      metadata[language].functions.flatMap((one) => [
        one.description,
        ...one.parameters.map((each) => each.description),
      ]);
    const english = sentences("en");
    for (const language of languages) {
      sentences(language).forEach((sentence, index) => {
        expect(sentence).toMatch(/\.$|\d.?%$/);
        expect(sentence.length).toBeLessThanOrEqual(200);
        if (language !== "en") expect(sentence).not.toBe(english[index]);
      });
    }
  });
});

describe("the functions script", () => {
  test("registers exactly the declared functions", async () => {
    const excel = await excelCalls();
    expect([...excel.ids].sort()).toEqual(metadata.en.functions.map((one) => one.id).sort());
  });

  test("is at most 24 kB to download", () => {
    expect(gzipSync(functionsScript()).length).toBeLessThanOrEqual(24_000);
  });

  test("loads without React, without Office and without custom functions", () => {
    const script = functionsScript();
    expect(script).not.toMatch(/react|fluentui|Office\.|Excel\./i);
    expect(() => new Function(script)()).not.toThrow();
    expect(() => new Function("window", "document", "Office", "Excel", script)()).not.toThrow();
  });
});

describe("FunctionMetadataPlugin", () => {
  test("emits the files that the manifest names", async () => {
    const emitted = new Map<string, string>();
    const compiler = webpack({
      mode: "none",
      entry: path.resolve(__dirname, "../../src/build/rewriteManifest.cjs"),
      plugins: [new FunctionMetadataPlugin()],
    });
    const errors = await new Promise<readonly string[]>((resolve, reject) => {
      compiler.hooks.shouldEmit.tap("test", (compilation) => {
        for (const asset of compilation.getAssets()) emitted.set(asset.name, asset.source.source().toString());
        return false;
      });
      compiler.run((error, stats) => {
        if (error) reject(error);
        else resolve(stats!.compilation.errors.map(String));
      });
    });
    expect(errors).toEqual([]);
    for (const language of languages) {
      const file = language === "en" ? "functions.json" : `functions-${language}.json`;
      expect(JSON.parse(emitted.get(file)!)).toEqual(metadata[language]);
    }
  });
});
