import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { settingKeys } from "../../src/analysis/settings/settings";
import type { Session } from "../../src/app/session";
import { fromStored, storedChoiceOf, toStored } from "../../src/app/storedSession";
import { noChoices } from "../../src/app/tableChoices";
import { found } from "./tables";

const sales = found("Sales", ["Date", "Client", "Amount"]);
const session: Session = {
  choices: {
    ...noChoices,
    sales: { table: sales, columns: { date: 0, client: 1, amount: 2 } },
    clients: null,
    rules: null,
    targets: { table: found("Matrix", ["Segment", "P"], [], { kind: "table", sheet: "Data" }), columns: {} },
    aliases: { table: found("Client aliases", ["As written", "Client"]), columns: {} },
    plan: { table: found("Plan", ["Manager", "Period", "Plan"]), columns: { manager: 0, period: 1, planValue: 2 } },
  },
  settings: { ...defaultSettings, asOf: 45292, abc: [0.7, 0.9], period: [44927, 45291] },
  reports: ["clients", "abcXyz"],
  language: "tr",
};
const stored = toStored(session, [sales]);
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the stored session", () => {
  it("comes back from JSON as it was", () => {
    expect(fromStored(throughJson(stored))).toEqual(stored);
    expect(stored).toMatchObject({
      version: 1,
      sales: { kind: "sheet", name: "Sales", headers: ["Date", "Client", "Amount"], columns: { amount: 2 } },
      targets: { kind: "table", name: "Matrix" },
      aliases: { kind: "sheet", name: "Client aliases" },
      plan: { kind: "sheet", name: "Plan" },
      spend: null,
      rates: null,
      offers: null,
      activities: null,
      surveys: null,
      complaints: null,
      known: [{ kind: "sheet", name: "Sales" }],
    });
  });

  it("keeps the answers about columns and the sheets that are read together", () => {
    const more = [found("February", ["Date", "Client", "Amount"])];
    const own = { table: sales, columns: { date: 0, client: 1, amount: 2 }, answered: ["amount"], more };
    const kept = toStored({ ...session, choices: { ...session.choices, sales: own } }, []);
    expect(fromStored(throughJson(kept))).toEqual(kept);
    expect(kept.sales).toMatchObject({ answered: ["amount"], more: [{ kind: "sheet", name: "February" }] });
  });

  it("keeps what was decided about the reading of the sales", () => {
    const reading = {
      formats: { date: { order: "dmy" }, amount: { decimal: ",", thousands: "." } },
      keepsFarDays: true,
      kinds: { draft: "notSale" },
      currency: "EUR",
    } as const;
    const own = { table: sales, columns: { date: 0, client: 1, amount: 2 }, reading };
    const kept = toStored({ ...session, choices: { ...session.choices, sales: own } }, []);
    const back = fromStored(throughJson(kept));
    expect(back).toEqual(kept);
    expect(back === null ? null : storedChoiceOf("sales", back)?.reading).toEqual(reading);
  });

  it("drops of the reading what this version does not understand", () => {
    const reading = {
      formats: { date: { order: "ydm" }, amount: { decimal: ",", thousands: ";" }, client: { order: "dmy" } },
      keepsFarDays: "yes",
      kinds: { Draft: "notSale", odd: "?" },
      currency: 7,
      later: true,
    };
    expect(fromStored({ ...stored, sales: { ...stored.sales, reading } })?.sales).toMatchObject({
      reading: { formats: { amount: { decimal: "," } }, kinds: { draft: "notSale" } },
    });
    expect(fromStored({ ...stored, sales: { ...stored.sales, reading: "none" } })).toEqual(stored);
  });

  it.each([[null], [undefined], ["text"], [7], [[]], [{}], [{ version: 2 }], [{ version: "1" }]])(
    "is ignored where it is %j",
    (value) => {
      expect(fromStored(value)).toBeNull();
    },
  );

  it("keeps what is whole where a part is broken", () => {
    const broken = {
      ...stored,
      sales: { kind: "sheet", name: 7 },
      known: [null, { kind: "x", name: "y" }],
      language: "xx",
    };
    expect(fromStored(broken)).toEqual({ ...stored, sales: null, known: [], language: null });
  });

  it("drops roles and columns that do not exist", () => {
    const columns = { date: 0, client: 17, amount: "2", nonsense: 1 };
    expect(fromStored({ ...stored, sales: { ...stored.sales, columns } })?.sales).toMatchObject({
      columns: { date: 0 },
    });
  });

  it("takes the usual rules where an earlier version stored none", () => {
    const { xyzBucket, xyzDeviation, abcGroup, historyWindows, ...earlier } = { ...stored.settings, xyz: [0.5, 1] };
    expect([xyzBucket, xyzDeviation, abcGroup, historyWindows]).toEqual(["month", "population", "none", 4]);
    expect(fromStored({ ...stored, settings: earlier })?.settings).toEqual({ ...stored.settings, xyz: [0.5, 1] });
  });

  it.each(settingKeys)("takes the default of %s where an earlier version did not store it", (key) => {
    const earlier: Record<string, unknown> = { ...stored.settings };
    delete earlier[key];
    const expected = { ...stored.settings, [key]: defaultSettings[key] };
    expect(fromStored({ ...stored, settings: earlier })?.settings).toEqual(expected);
  });

  it.each([
    [{ ...stored.settings, abc: "50" }],
    [{ ...stored.settings, abc: [0.9, 0.5] }],
    [{ ...stored.settings, measure: "weight" }],
    [{ ...stored.settings, xyzBucket: "day" }],
    [{ ...stored.settings, xyzDeviation: null, xyzBucket: 3 }],
    [{ ...stored.settings, abcGroup: 3 }],
    [{ ...stored.settings, historyWindows: "6" }],
    [{ ...stored.settings, period: [45292] }],
    [{ ...stored.settings, windowMonths: 0 }],
    [{}],
    [null],
  ])("has the default settings where they make no sense: %j", (settings) => {
    expect(fromStored({ ...stored, settings })?.settings).toEqual(defaultSettings);
  });
});
