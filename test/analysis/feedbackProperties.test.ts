import fc from "fast-check";
import { complaints, type ComplaintGroup } from "../../src/analysis/process/complaints";
import { surveys, type SurveyGroup } from "../../src/analysis/process/surveys";
import { readComplaints } from "../../src/analysis/tables/complaintsReader";
import { readSurveys } from "../../src/analysis/tables/surveysReader";
import { addMonths } from "../../src/analysis/time/calendar";
import { isoFormat } from "./caseInput";
import {
  askingRow,
  complaintRow,
  slowAnswers,
  slowComplaintFigures,
  slowRepeats,
  slowSurveyFigures,
  type SlowAsking,
  type SlowComplaint,
} from "./reference/feedbackRules";

// Random lists of surveys and complaints against a slow reading, and the identities of their figures (spec 3.15).

const DAY = 45657;
const PERIOD = [45292, DAY] as const;
const judged = { day: DAY, isGiven: false };
const managerOfClient = (client: string): string | null => (client === "Clara" ? null : `of ${client}`);

const names = fc.constantFrom("Anna", "Boris", "Clara", "Dora");
const askings: fc.Arbitrary<readonly SlowAsking[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 45200, max: DAY }),
    client: names,
    product: fc.constantFrom("", "Paper", "Ink"),
    question: fc.constantFrom("Delivery", "Quality"),
    score: fc.option(fc.constantFrom(1, 2, 2.5, 3, 3.5, 4, 5)),
  }),
  { maxLength: 40 },
);
// Few days, so that rows of one client and product often make one answer.
const crowded = askings.map((list) => list.map((asking) => ({ ...asking, day: 45290 + 7 * (asking.day % 9) })));

function surveysOf(list: readonly SlowAsking[]) {
  const table = readSurveys({
    place: { sheet: "Surveys", row: 0, column: 0 },
    headers: [],
    rows: list.map(askingRow),
    columns: { date: 0, client: 1, product: 2, question: 3, score: 4 },
    format: isoFormat,
  });
  return surveys({
    surveys: table,
    complaints: [],
    period: PERIOD,
    judged,
    scale: "five",
    managerOfId: (id) => managerOfClient(table.rows.client.names[id]),
    idOfClient: (client) => table.rows.client.names.indexOf(client),
  });
}

const inPeriod = <Dated extends { readonly day: number }>(list: readonly Dated[]): readonly Dated[] =>
  list.filter(({ day }) => day >= PERIOD[0] && day <= PERIOD[1]);

const figuresOf = ({ asked, answered, mean, good, open, hidden }: SurveyGroup) => ({
  asked: asked.length,
  answered,
  mean: mean === null ? null : expect.closeTo(mean, 9),
  good,
  open,
  hidden,
});

test("surveys have the figures of a slow reading of 3.15, in all and by product, manager, client and question", () => {
  fc.assert(
    fc.property(fc.oneof(askings, crowded), (list) => {
      const found = surveysOf(list);
      const answers = inPeriod(slowAnswers(list));
      expect(slowSurveyFigures(answers)).toEqual(figuresOf(found.all));
      for (const group of found.byProduct) {
        const own = answers.filter(({ product }) => product === (group.name ?? ""));
        expect(slowSurveyFigures(own)).toEqual(figuresOf(group));
      }
      for (const group of found.byManager) {
        const own = answers.filter(({ client }) => managerOfClient(client) === group.name);
        expect(slowSurveyFigures(own)).toEqual(figuresOf(group));
      }
      for (const group of found.byClient) {
        const own = answers.filter(({ client }) => client === group.name);
        expect(slowSurveyFigures(own)).toEqual(figuresOf(group));
      }
      for (const group of found.byQuestion) {
        const own = inPeriod(slowAnswers(list.filter(({ question }) => question === group.name)));
        expect(slowSurveyFigures(own)).toEqual(figuresOf(group));
      }
    }),
    { numRuns: 400 },
  );
});

test("products, managers, clients and months of the surveys each add up to all", () => {
  fc.assert(
    fc.property(fc.oneof(askings, crowded), (list) => {
      const { all, byProduct, byManager, byClient, byMonth, before, after } = surveysOf(list);
      expect(all.asked.length + before + after).toBe(slowAnswers(list).length);
      for (const groups of [byProduct, byManager, byClient, byMonth]) {
        if (groups.length === 0) continue;
        expect(groups.reduce((sum, { asked }) => sum + asked.length, 0)).toBe(all.asked.length);
        for (const key of ["answered", "good", "open", "hidden"] as const) {
          expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(all[key]);
        }
      }
      expect(all.open + all.hidden).toBeLessThanOrEqual(all.answered);
    }),
    { numRuns: 200 },
  );
});

const complaintLists: fc.Arbitrary<readonly SlowComplaint[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 45000, max: DAY }),
    client: fc.oneof(names, fc.constant("")),
    product: fc.constantFrom("", "Paper", "Ink"),
    cause: fc.constantFrom("", "late", "broken"),
    repaired: fc.constantFrom("yes" as const, "no" as const, "" as const),
    mended: fc.constantFrom("yes" as const, "no" as const, "" as const),
    closedAfter: fc.option(fc.integer({ min: 0, max: 60 })),
  }),
  { maxLength: 30 },
);

function complaintsOf(list: readonly SlowComplaint[]) {
  const table = readComplaints({
    place: { sheet: "Complaints", row: 0, column: 0 },
    headers: [],
    rows: list.map(complaintRow),
    columns: { date: 0, client: 1, product: 2, cause: 3, repaired: 4, processMended: 5, closeDate: 6 },
    format: isoFormat,
  });
  return complaints({ complaints: table, period: PERIOD, judged, overdueAfter: 14, managerOfClient });
}

const countsOf = ({ complaints: members, clients, ...group }: ComplaintGroup) => ({
  complaints: members.length,
  clients: clients.length,
  withCause: group.withCause,
  repaired: group.repaired,
  mended: group.mended,
  unmended: group.unmended,
  open: group.open,
  overdue: group.overdue,
  closedEarly: group.closedEarly,
});

test("complaints have the figures of a slow reading of 3.15, in all and by product, cause and manager", () => {
  fc.assert(
    fc.property(complaintLists, (list) => {
      const found = complaintsOf(list);
      const own = inPeriod(list);
      const slow = (members: readonly SlowComplaint[]) => slowComplaintFigures(members, DAY, 14);
      expect(countsOf(found.all)).toEqual(slow(own));
      for (const group of found.byProduct) {
        expect(countsOf(group)).toEqual(slow(own.filter(({ product }) => product === (group.name ?? ""))));
      }
      for (const group of found.byCause) {
        expect(countsOf(group)).toEqual(slow(own.filter(({ cause }) => cause === (group.name ?? ""))));
      }
      for (const group of found.byManager) {
        const managed = own.filter(({ client }) => (client === "" ? null : managerOfClient(client)) === group.name);
        expect(countsOf(group)).toEqual(slow(managed));
      }
      expect(found.everyComplaint.filter(({ isRepeat }) => isRepeat).length).toBe(
        slowRepeats(list, (day) => addMonths(day, -12)),
      );
      const toDo = slow(list);
      expect(found.toDo.length).toBe(toDo.open + toDo.closedEarly);
    }),
    { numRuns: 400 },
  );
});

test("products, causes, managers and months of the complaints each add up to all", () => {
  const keys = ["withCause", "repaired", "mended", "unmended", "open", "overdue", "closedEarly", "repeats"] as const;
  fc.assert(
    fc.property(complaintLists, (list) => {
      const { all, byProduct, byCause, byManager, byMonth, before, after } = complaintsOf(list);
      expect(all.complaints.length + before + after).toBe(list.length);
      expect(all.repaired).toBe(
        all.unmended + all.complaints.filter((each) => each.isRepaired && each.isProcessMended).length,
      );
      for (const groups of [byProduct, byCause, byManager, byMonth]) {
        if (groups.length === 0) continue;
        expect(groups.reduce((sum, group) => sum + group.complaints.length, 0)).toBe(all.complaints.length);
        for (const key of keys) expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(all[key]);
      }
    }),
    { numRuns: 200 },
  );
});
