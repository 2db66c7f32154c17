import fc from "fast-check";
import { addressesIn } from "../../src/tasks/campaigns/addresses";
import {
  campaignList,
  exclusions,
  type CampaignRule,
  type Candidate,
  type Exclusion,
} from "../../src/tasks/campaigns/campaignList";
import { candidatesOf, sourcesOf } from "../../src/tasks/campaigns/campaignSources";
import { phoneForm } from "../../src/tasks/campaigns/phoneForm";
import { clientTable, run } from "../analysis/analysisOfRows";
import { isoDay } from "../setup/csvTables";

// Spec 3.22: who is written to, and who is left out for what reason.

const DAY = isoDay("2024-12-31");

const candidate = (client: string, given: Partial<Candidate> = {}): Candidate => ({
  client,
  manager: null,
  product: null,
  lastPurchase: null,
  amount: null,
  email: `${client.toLowerCase()}@x.ru`,
  phone: null,
  post: null,
  contactPerson: null,
  doNotContact: false,
  lastContact: null,
  hasOpenComplaint: false,
  ...given,
});

const rule: CampaignRule = {
  channel: "email",
  country: "ru",
  day: DAY,
  quietDays: 30,
  unsubscribed: new Set(),
  allowed: new Set(),
};

const reasonsOf = (candidates: readonly Candidate[], given: Partial<CampaignRule> = {}) =>
  campaignList(candidates, { ...rule, ...given }).leftOut.map(({ client, reason, detail }) => [client, reason, detail]);

describe("addresses", () => {
  test("several in one cell are known, in lower case and each once", () => {
    expect(addressesIn("A@X.ru; b@x.ru, a@x.ru", "email", "none").usable).toEqual(["a@x.ru", "b@x.ru"]);
    expect(addressesIn("8 (921) 123-45-67; +389 (0)70 123 456", "phone", "ru").usable).toEqual([
      "+79211234567",
      "+38970123456",
    ]);
  });

  test("with a Cyrillic letter that looks like a Latin one are no address", () => {
    expect(addressesIn("аnna@x.ru", "email", "none")).toEqual({ usable: [], strange: ["аnna@x.ru"] });
  });

  test.each([
    ["8 (921) 123-45-67", "ru", "+79211234567"],
    ["+7 921 123 45 67", "ru", "+79211234567"],
    ["921 123-45-67", "ru", "+79211234567"],
    ["070 123 456", "mk", "+38970123456"],
    ["0040 721 123 456", "mk", "+40721123456"],
    ["0721 123 456", "ro", "+40721123456"],
    ["0532 123 45 67", "tr", "+905321234567"],
    ["90 532 123 45 67", "tr", "+905321234567"],
    ["070 123 456", "none", "070123456"],
  ] as const)("%s is dialled in %s as %s", (text, country, form) => {
    expect(phoneForm(text, country)).toBe(form);
  });
});

describe("a campaign list", () => {
  test("leaves each client out for the first reason that holds, in the given order", () => {
    const all = {
      email: "",
      doNotContact: true,
      lastContact: DAY,
      hasOpenComplaint: true,
    };
    const email = "anna@x.ru";
    expect(reasonsOf([candidate("Anna", all)])).toEqual([["Anna", "noAddress", ""]]);
    expect(reasonsOf([candidate("Anna", { ...all, email: "аnna@x.ru" })])).toEqual([
      ["Anna", "strangeAddress", "аnna@x.ru"],
    ]);
    expect(reasonsOf([candidate("Anna", { ...all, email })])).toEqual([["Anna", "doNotContact", ""]]);
    const unsubscribed = new Set([email]);
    expect(reasonsOf([candidate("Anna", { ...all, email, doNotContact: false })], { unsubscribed })).toEqual([
      ["Anna", "unsubscribed", email],
    ]);
    expect(reasonsOf([candidate("Anna", { ...all, email, doNotContact: false })])).toEqual([
      ["Anna", "contacted", DAY],
    ]);
    expect(reasonsOf([candidate("Anna", { hasOpenComplaint: true })])).toEqual([["Anna", "complaint", ""]]);
    expect(exclusions).toHaveLength(7);
  });

  test("counts a contact for so many days, the day itself with them", () => {
    const contacted = (ago: number) => reasonsOf([candidate("Anna", { lastContact: DAY - ago })]).length;
    expect([0, 29, 30].map(contacted)).toEqual([1, 1, 0]);
    // The sales may end before the day of the last message.
    expect(contacted(-5)).toBe(1);
    expect(reasonsOf([candidate("Anna", { lastContact: DAY })], { quietDays: 0 })).toEqual([]);
  });

  test("has one line per address: the first client keeps it and names the others", () => {
    const { lines, leftOut } = campaignList(
      [
        candidate("Anna", { email: "office@x.ru" }),
        candidate("Boris", { email: "OFFICE@x.ru; boris@x.ru" }),
        candidate("Vera", { email: "office@x.ru" }),
        candidate("Anna", { product: "Ink" }),
      ],
      rule,
    );
    expect(lines.map(({ client, address, others }) => [client, address, others])).toEqual([
      ["Anna", "office@x.ru", ["Vera"]],
      ["Boris", "boris@x.ru", []],
    ]);
    expect(leftOut.map(({ client, reason, detail }) => [client, reason, detail])).toEqual([
      ["Vera", "sameAddress", "Anna"],
    ]);
  });

  test("knows a postal address by its words, and a client who wants no letters by name", () => {
    const post = { channel: "post" as const };
    const homes = [
      candidate("Anna", { post: "Main  St. 1, Skopje" }),
      candidate("Boris", { post: "main st 1 skopje" }),
      candidate("Vera", { post: "Main St. 1, Štip" }),
      candidate("Gleb", { post: "12" }),
    ];
    expect(campaignList(homes, { ...rule, ...post }).lines.map(({ client, address }) => [client, address])).toEqual([
      ["Anna", "Main St. 1, Skopje"],
      ["Vera", "Main St. 1, Štip"],
    ]);
    expect(reasonsOf(homes, post)).toEqual([
      ["Boris", "sameAddress", "Anna"],
      ["Gleb", "noAddress", ""],
    ]);
    const unsubscribed = new Set(["vera", "main st 1 skopje"]);
    expect(campaignList(homes, { ...rule, ...post, unsubscribed }).lines).toEqual([]);
  });

  test("takes the address that is not unsubscribed", () => {
    const { lines } = campaignList([candidate("Anna", { email: "a@x.ru; b@x.ru" })], {
      ...rule,
      unsubscribed: new Set(["a@x.ru"]),
    });
    expect(lines.map(({ address }) => address)).toEqual(["b@x.ru"]);
  });

  test("loses nobody: each client is on it or left out, once, and no address stands there twice", () => {
    const someone = fc.record({
      client: fc.constantFrom("Anna", "Boris", "Vera", "Gleb", "Dora"),
      email: fc.constantFrom(null, "", "a@x.ru", "b@x.ru; a@x.ru", "c@x.ru", "аnna@x.ru"),
      doNotContact: fc.boolean(),
      lastContact: fc.option(fc.integer({ min: DAY - 60, max: DAY + 5 })),
      hasOpenComplaint: fc.boolean(),
    });
    const some: Exclusion[] = exclusions.filter((reason) => reason !== "sameAddress");
    const allowed = fc.subarray(some).map((list) => new Set(list));
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), allowed, fc.boolean(), (people, allows, isOff) => {
        const unsubscribed = new Set(isOff ? ["a@x.ru"] : []);
        const candidates = people.map((person) => candidate(person.client, person));
        const { lines, leftOut } = campaignList(candidates, { ...rule, allowed: allows, unsubscribed });
        const names = [...lines, ...leftOut].map(({ client }) => client);
        expect([...names].sort()).toEqual([...new Set(people.map(({ client }) => client))].sort());
        expect(new Set(lines.map(({ address }) => address)).size).toBe(lines.length);
        for (const { address } of lines) {
          expect(address).toMatch(/^[!-~]+@x\.ru$/);
          if (!allows.has("unsubscribed")) expect(unsubscribed.has(address)).toBe(false);
        }
        for (const { reason } of leftOut) {
          expect(reason === "noAddress" || reason === "strangeAddress" || !allows.has(reason)).toBe(true);
        }
      }),
    );
  });
});

describe("the clients of a source", () => {
  const rows = [
    [isoDay("2024-12-01"), "Anna", 900],
    [isoDay("2024-12-05"), "Boris", 100],
    [isoDay("2024-01-05"), "Vera", 500],
  ];
  const clients = clientTable(
    ["client", "segment", "email", "birthday", "doNotContact"],
    [
      ["Anna", "Shops", "a@x.ru", "29.02.1980", ""],
      ["Boris", "Cafés", "b@x.ru", "10.01.1990", "yes"],
      ["Nobody", "Cafés", "n@x.ru", "", ""],
    ],
  );
  const analysis = run(rows, { asOf: DAY }, { clients });
  const input = { day: DAY, everyDays: () => null, lastContact: new Map([["anna", DAY - 3]]) };
  const names = (source: Parameters<typeof candidatesOf>[1], day = DAY) =>
    candidatesOf(analysis, source, { ...input, day }, []).map(({ client }) => client);

  test("are those of the reports, a class, a segment, or have a birthday soon", () => {
    expect(names({ list: "winBack" })).toEqual(["Vera"]);
    expect(names({ group: "segment", name: "Cafés" })).toEqual(["Boris", "Nobody"]);
    expect(names({ group: "status", name: "Lost" })).toEqual(["Vera"]);
    expect(names({ list: "birthday" })).toEqual(["Boris"]);
    // 2025 has no 29 February.
    expect(names({ list: "birthday" }, isoDay("2025-02-01"))).toEqual(["Anna"]);
    expect(names({ list: "birthday" }, isoDay("2025-03-01"))).toEqual([]);
    expect(sourcesOf(analysis)).toContainEqual({ group: "segment", name: "Shops" });
  });

  test("bring what the exclusions look at", () => {
    const [anna, boris] = candidatesOf(analysis, { list: "all" }, input, []).filter(({ client }) => client !== "Vera");
    expect(anna).toMatchObject({ email: "a@x.ru", lastContact: DAY - 3, doNotContact: false, amount: 900 });
    expect(boris).toMatchObject({ doNotContact: true, lastContact: null });
  });
});
