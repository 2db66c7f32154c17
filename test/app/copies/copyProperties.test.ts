import fc from "fast-check";
import { clientKey } from "../../../src/analysis/cells/clientKey";
import { daySerial } from "../../../src/analysis/time/calendar";
import { clientsByManager } from "../../../src/app/copies/clientsOfManagers";
import { makeCopy } from "../../../src/app/copies/makeCopy";
import { loadLateTranslator } from "../../../src/locales";
import { pageFiles } from "../../../src/workbooks/pages/pageFiles";
import { openXlsxPackage } from "../../../src/workbooks/xlsx/openXlsxPackage";
import { analysisOfTables } from "../../reports/analysisOfTables";
import { loadCase } from "../../setup/csvTables";

// The slow second reading: the file is taken apart, and every text of it is compared with every word that tells of the
// clients of others.

const managers = ["Anna Petrova", "Анна  Петрова", "Борис Ёлкин", "Борис Елкин", ""] as const;
const words = [
  "Ромашка",
  "Ромашка Плюс",
  "Vertical",
  "=SUM(A1)",
  "ООО Ромашка",
  "Alfa & Co",
  "Вертикаль",
  "'Solo",
  "Ana",
];
const clientName = fc
  .tuple(fc.constantFrom(...words), fc.constantFrom("", " 2", " Север", " LLC"))
  .map(([name, more]) => name + more);

const record = fc.record({
  client: clientName,
  manager: fc.constantFrom(...managers),
  phone: fc.integer({ min: 9_210_000_000, max: 9_210_000_020 }),
  email: fc.integer({ min: 1, max: 20 }),
  tax: fc.integer({ min: 7_700_000_001, max: 7_700_000_020 }),
});
const sale = fc.record({
  client: clientName,
  manager: fc.constantFrom(...managers),
  product: fc.constantFrom("Tea", "Подарок для Ромашка Плюс", "для +7 (921) 000-00-05", "мимо"),
  amount: fc.integer({ min: -5, max: 50 }),
  day: fc.integer({ min: 0, max: 700 }),
});

const firstDay = daySerial(2024, 1, 1);
const tiny = loadCase("tiny");

test("no text of a copy names a client, phone, e-mail or tax number of another manager, and it holds nothing but values", async () => {
  const t = await loadLateTranslator("ru", "copies");
  let made = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(record, { maxLength: 8, selector: ({ client }) => clientKey(client) }),
      fc.array(sale, { minLength: 1, maxLength: 25 }),
      fc.boolean(),
      fc.constantFrom("own" as const, "all" as const),
      async (records, sales, blanks, rows) => {
        const analysis = analysisOfTables({
          sales: {
            headers: ["Date", "Client", "Amount", "Product", "Manager"],
            rows: sales.map(({ day, client, amount, product, manager }) => [
              firstDay + day,
              client,
              amount,
              product,
              manager,
            ]),
          },
          salesColumns: { date: 0, client: 1, amount: 2, product: 3, manager: 4 },
          clients: {
            headers: ["Client", "Manager", "Phone", "E-mail", "INN"],
            rows: records.map(({ client, manager, phone, email, tax }) => [
              client,
              manager,
              `8${phone}`,
              `box${email}@mail.ru`,
              String(tax),
            ]),
          },
          clientColumns: { client: 0, manager: 1, phone: 2, email: 3, taxNumber: 4 },
          rules: tiny.rules,
          targets: tiny.targets,
          settings: { ...tiny.settings, asOf: firstDay + 500, period: null, kpiPeriod: null },
        });
        const { names, records: known } = analysis.evidence.register;
        for (const of of clientsByManager(analysis).managers) {
          if (of.clients.length === 0) continue;
          const order = {
            number: 1,
            day: firstDay,
            rows,
            tasks: [],
            dossiers: [],
            blanks,
            translate: t,
            language: "ru" as const,
          };
          const copy = await makeCopy({ analysis, of, ...order }, pageFiles);
          if (copy.kind === "stopped") {
            expect(blanks).toBe(false);
            continue;
          }
          made++;
          const isOwn = new Set(of.clients);
          const ownKeys = new Set(of.clients.map((id) => clientKey(names[id])));
          const file = await openXlsxPackage(copy.book.bytes);
          const paths = file.paths();
          expect(paths.filter((path) => /comment|external|custom|vml|drawing|chart|pivot|query/i.test(path))).toEqual(
            [],
          );
          const workbook = file.text("xl/workbook.xml") ?? "";
          expect(workbook).not.toMatch(/state="(?:hidden|veryHidden)"/);
          expect(workbook.match(/<definedName name="(?!_xlnm\.Print_)/g)).toBeNull();
          const strings = (file.text("xl/sharedStrings.xml") ?? "").match(/(?<=<t[^>]*>)[^<]*/g) ?? [];
          for (const path of paths) if (/worksheets\/sheet/.test(path)) expect(file.text(path)).not.toContain("<f");
          const told = strings.map((text) => clientKey(text.replaceAll("&amp;", "&").replaceAll("&apos;", "'")));
          const digits = strings.map((text) => text.replace(/\D/g, ""));
          for (const key of ownKeys) expect(told).toContain(key);
          const own = of.clients.map((id) => known[id]);
          names.forEach((name, id) => {
            if (isOwn.has(id)) return;
            // The titles are ours; a name of five letters or less may be a part of another word.
            if (!ownKeys.has(clientKey(name))) expect(told).not.toContain(clientKey(name));
            const other = known[id];
            if (other === null) return;
            if (!own.some((each) => each?.email === other.email))
              expect(`${strings.join(" ")} `).not.toContain(`${other.email} `);
            if (!own.some((each) => each?.phone === other.phone)) {
              expect(digits.some((text) => text.includes((other.phone ?? "").slice(1)))).toBe(false);
            }
            if (!own.some((each) => each?.taxNumber === other.taxNumber)) expect(digits).not.toContain(other.taxNumber);
          });
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(made).toBeGreaterThan(20);
});
