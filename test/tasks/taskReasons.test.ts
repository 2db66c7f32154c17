import fc from "fast-check";
import { readActivities } from "../../src/analysis/tables/activitiesReader";
import { readComplaints } from "../../src/analysis/tables/complaintsReader";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { dueDay, withinLimit } from "../../src/tasks/newTasks";
import { firstMeasures, measureKey, measureOfClient } from "../../src/tasks/measures";
import { taskKey } from "../../src/tasks/taskKey";
import { reasonsOf, type ReasonInput, type TaskReason } from "../../src/tasks/taskReasons";
import { taskRules } from "../../src/tasks/taskRules";
import { isoFormat } from "../analysis/caseInput";
import { complaintRow, type SlowComplaint } from "../analysis/reference/feedbackRules";
import { slowReasons, slowTaken, type SlowActivity, type SlowReason } from "../analysis/reference/taskRules";
import { analysisOf, worlds, type World } from "../analysis/reference/world";
import { isoDay } from "../setup/csvTables";

// Spec 3.22: what is to be done, against a second, slow reading, for any tables that there may be.

const LAST_DAY = isoDay("2024-12-31");
// "Nobody" is in no other table.
const people = fc.constantFrom("Anna", "Boris", "Vera", "Gleb", "Prospect", "Nobody");
const shift = fc.integer({ min: -120, max: 20 }).map((days) => LAST_DAY + days);

const complaints: fc.Arbitrary<readonly SlowComplaint[]> = fc.array(
  fc.record({
    day: shift,
    client: fc.oneof({ weight: 5, arbitrary: people }, fc.constant("")),
    product: fc.constantFrom("", "Paper", "Ink"),
    cause: fc.constantFrom("", "late"),
    repaired: fc.constantFrom("yes" as const, "no" as const, "" as const),
    mended: fc.constantFrom("yes" as const, "" as const),
    closedAfter: fc.option(fc.integer({ min: 0, max: 60 })),
  }),
  { maxLength: 8 },
);

const activities: fc.Arbitrary<readonly SlowActivity[]> = fc.array(
  fc.record({
    client: people,
    manager: fc.constantFrom("", "Ivanov", "Petrov"),
    kind: fc.constantFrom("Call", "Visit"),
    due: fc.oneof(shift, fc.integer({ min: LAST_DAY - 3, max: LAST_DAY + 9 })),
    done: fc.option(shift, { freq: 2 }),
  }),
  { maxLength: 8 },
);

const contacts: fc.Arbitrary<Readonly<Record<string, number>>> = fc.dictionary(people, shift, { maxKeys: 4 });

const sale = { cents: 10_000, marginCents: null, product: "Ink", manager: "Ivanov" };

const blank = { manager: null, potential: null, penetrationBase: null, buysFromCompetitors: null, recommends: null };
const flags = { image: null, innovator: null, expert: null, source: null };
const retailClient = (client: string) => ({ client, segment: "Retail", ...blank, ...flags });

/** With three users of a target product in one segment, one of whom buys every ten days and has not come for twenty. */
function busy(world: World): World {
  const known = world.clients.map((row) => ({ ...row, segment: "Retail" }));
  const others = ["Anna", "Boris", "Vera", "Gleb"].filter((name) => known.every(({ client }) => client !== name));
  const days = Array.from({ length: 10 }, (_, at) => world.asOf - 110 + 10 * at);
  return {
    ...world,
    sales: [
      ...world.sales.filter(({ client }) => client !== "Anna"),
      ...days.map((day, at) => ({ ...sale, client: "Anna", document: 100 + at, day })),
      ...["Boris", "Vera"].map((client) => ({ ...sale, client, document: 100, day: world.asOf })),
    ],
    clients: [...known, ...others.map(retailClient)],
    targets: { ...world.targets, Retail: ["Paper", "Ink"] },
  };
}

const place = (sheet: string) => ({ sheet, row: 0, column: 0 });

function analysisWith(world: World, complained: readonly SlowComplaint[], listed: readonly SlowActivity[]) {
  return analysisOf(world, {
    complaints: readComplaints({
      place: place("Complaints"),
      headers: [],
      rows: complained.map(complaintRow),
      columns: { date: 0, client: 1, product: 2, cause: 3, repaired: 4, processMended: 5, closeDate: 6 },
      format: isoFormat,
    }),
    activities: readActivities({
      place: place("Activities"),
      headers: [],
      rows: listed.map(({ client, manager, kind, due, done }) => [due, client, manager, kind, due, done]),
      columns: { date: 0, client: 1, manager: 2, activity: 3, dueDate: 4, doneDate: 5 },
      format: isoFormat,
    }),
  });
}

const measures = new Map(firstMeasures(["A", "B", "C", "D", "E"]).map((one) => [measureKey(one), one.everyDays]));
const everyDays: ReasonInput["everyDays"] = (client) => measures.get(measureOfClient(client)) ?? null;

// A median may end in half a cent; a tenth of a cent tells those apart that floating point does not.
const inTenths = (stake: number) => Math.round(stake * 1000);
const plain = ({ client, manager, product, since, due, stake }: TaskReason | SlowReason) =>
  [client, manager, product, since, due, inTenths(stake)].join(" | ");

const inputs = fc.tuple(
  fc.oneof(worlds, worlds.map(busy)),
  complaints,
  activities,
  contacts,
  fc.dictionary(fc.constantFrom("Ivanov", "Petrov", "Sidorov", ""), fc.integer({ min: 26, max: 32 })),
);

test("at stake in an offer is the median of what others spend, half a cent and all", () => {
  const world: World = {
    sales: [
      { client: "Anna", cents: 100_000 },
      { client: "Boris", cents: 35_459 },
      { client: "Vera", cents: 50_750 },
      { client: "Gleb", cents: 1 },
    ].map((row) => ({ ...sale, ...row, document: 1, day: LAST_DAY })),
    clients: ["Anna", "Boris", "Vera", "Gleb", "Prospect"].map(retailClient),
    targets: { Retail: ["Ink"] },
    plan: [],
    spend: [],
    asOf: LAST_DAY,
    settings: { ...defaultSettings, asOf: LAST_DAY },
  };
  const found = reasonsOf(analysisWith(world, [], []), "targetGap", {
    day: LAST_DAY,
    everyDays,
    lastContact: new Map(),
  });
  const nothing = { complaints: [], activities: [], every: () => null, contacts: {} };
  // In floating point (354.59 + 507.5) / 2 is a trifle less than 431.045.
  expect(found.map(plain)).toEqual(["Prospect |  | Ink |  |  | 431045"]);
  expect(slowReasons(world, "targetGap", nothing).map(plain)).toEqual(found.map(plain));
});

test("what is to be done is that of a slow reading, each once under its key, and so much of it becomes tasks", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(inputs, ([world, complained, listed, lastContacts, standing]) => {
      const analysis = analysisWith(world, complained, listed);
      const day = world.asOf;
      const lastContact = new Map(Object.entries(lastContacts).map(([client, on]) => [client.toLowerCase(), on]));
      const every = (client: string): number | null => {
        const line = analysis.clients.find((one) => one.client === client);
        if (line === undefined) return null;
        const { status, abc, xyz } = line;
        const group = abc === null || status === "Lost" ? `status|${status}` : `abcXyz|${abc}${xyz ?? ""}`;
        return measures.get(group) ?? null;
      };
      const slowInput = { complaints: complained, activities: listed, every, contacts: lastContacts };
      const fresh: TaskReason[] = [];
      const slowFresh: SlowReason[] = [];
      for (const rule of taskRules) {
        const found = reasonsOf(analysis, rule, { day, everyDays, lastContact });
        const expected = slowReasons(world, rule, slowInput);
        expect(found.map(plain).sort()).toEqual(expected.map(plain).sort());
        const keys = expected.map(({ client, product, period }) => taskKey({ rule, client, product, period }));
        expect(found.map(({ key }) => key).sort()).toEqual(keys.sort());
        expect(found.every(({ stake }, at) => at === 0 || stake <= found[at - 1].stake)).toBe(true);
        for (const reason of found) {
          const usual = reason.figures === null ? null : everyDays(reason.figures);
          expect(dueDay(reason, usual, day)).toBe(reason.due ?? day + Math.min(every(reason.client) ?? 14, 30));
        }
        fresh.push(...found);
        slowFresh.push(...expected);
        seen.set(rule, (seen.get(rule) ?? 0) + found.length);
      }
      const openOf = (manager: string | null): number => standing[manager ?? ""] ?? 0;
      const onSheet = Object.keys(standing).flatMap((manager) =>
        Array.from({ length: standing[manager] }, (_, at) => ({
          manager: manager === "" ? null : manager,
          state: at % 2 === 0 ? ("open" as const) : ("overdue" as const),
        })),
      );
      const { taken, cutOff } = withinLimit(fresh, [...onSheet, { manager: "Ivanov", state: "done" }]);
      const expected = slowTaken(slowFresh, openOf);
      expect(cutOff).toBe(slowFresh.length - expected.length);
      // Of equal stakes either may wait.
      const stakes = (reasons: readonly (TaskReason | SlowReason)[]) =>
        reasons.map(({ manager, stake }) => `${manager ?? ""} ${inTenths(stake)}`).sort();
      expect(stakes(taken)).toEqual(stakes(expected));
    }),
    { numRuns: 60 },
  );
  // A rule that found nobody was not compared; surveys come due only where there is a table of them.
  for (const rule of taskRules) expect([rule, (seen.get(rule) ?? 0) > 0]).toEqual([rule, rule !== "surveyDue"]);
});
