import fc from "fast-check";
import { readBirthday } from "../../src/analysis/cells/birthdayCell";
import { analyze } from "../../src/analysis/analyze";
import { nextBirthday, type ControlPoint } from "../../src/analysis/process/controlPoint";
import { controlPoints } from "../../src/analysis/process/controlPoints";
import { funnel } from "../../src/analysis/process/funnel";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { readActivities } from "../../src/analysis/tables/activitiesReader";
import { readClients } from "../../src/analysis/tables/clientsReader";
import type { ClientRole } from "../../src/analysis/tables/clientRoles";
import type { OfferRole } from "../../src/analysis/tables/offers";
import { readOffers } from "../../src/analysis/tables/offersReader";
import type { CellValue, ColumnMap } from "../../src/analysis/types";
import { recogniseTables } from "../../src/app/recogniseTables";
import { found, headersOf } from "../app/tables";
import { isoDay } from "../setup/csvTables";
import { isoFormat, readSales } from "./caseInput";

// Control points (spec 3.15): what is overdue, due within seven days or later.

type Rows = readonly (readonly CellValue[])[];
const offerColumns: ColumnMap<OfferRole> = {
  date: 0,
  client: 1,
  stage: 2,
  result: 3,
  nextStep: 4,
  validUntil: 5,
  invoiceUntil: 6,
  offerNumber: 7,
  amount: 8,
};
const place = { sheet: "Offers", row: 0, column: 0 };
const readDeals = (rows: Rows) => readOffers({ place, headers: [], rows, columns: offerColumns, format: isoFormat });
const readDone = (rows: Rows) =>
  readActivities({
    place: { sheet: "Activities", row: 0, column: 0 },
    headers: [],
    rows,
    columns: { date: 0, client: 1, activity: 2, dueDate: 3, doneDate: 4, manager: 5 },
    format: isoFormat,
  });

function pointsOn(day: string, offers: Rows, activities: Rows = []): readonly ControlPoint[] {
  const table = readDeals(offers);
  const judged = { day: isoDay(day), isGiven: true };
  const deals = funnel({
    offers: table,
    period: [1, 2],
    judged,
    stuckDays: 30,
    funnelStages: "",
    idOfClient: () => undefined,
    sourceOfClient: () => null,
  }).deals;
  return controlPoints({
    day: judged.day,
    deals,
    offers: table,
    activities: activities.length === 0 ? null : readDone(activities),
    clients: [],
    managerOfClient: () => null,
    managerOfId: () => null,
  }).points;
}
const told = (points: readonly ControlPoint[]) => points.map(({ kind, state }) => `${kind} ${state}`);

test("a next step is overdue before the day, due up to seven days from it, and later then", () => {
  const offer = [["2024-05-01", "Anna", "Offer", "", "2024-05-10"]];
  expect(told(pointsOn("2024-05-11", offer))).toEqual(["nextStep overdue"]);
  expect(told(pointsOn("2024-05-10", offer))).toEqual(["nextStep due"]);
  expect(told(pointsOn("2024-05-03", offer))).toEqual(["nextStep due"]);
  expect(told(pointsOn("2024-05-02", offer))).toEqual(["nextStep later"]);
});

test("a later event without a next step leaves an open deal without one, and a refused deal asks for nothing", () => {
  const open = [
    ["2024-05-01", "Anna", "Offer", "", "2024-05-10"],
    ["2024-05-05", "Anna", "Contract"],
  ];
  expect(told(pointsOn("2024-05-11", open))).toEqual(["noNextStep noNextStep"]);
  expect(told(pointsOn("2024-05-11", [...open, ["2024-05-06", "Anna", "", "Refused", "2024-05-10"]]))).toEqual([]);
});

test("a next step that lies before its event, or on its day, is none", () => {
  const step = (day: string) => told(pointsOn("2024-05-11", [["2024-05-05", "Anna", "Offer", "", day]]));
  expect([step("2024-05-01"), step("2024-05-05"), step("2024-05-06")]).toEqual([
    ["noNextStep noNextStep"],
    ["noNextStep noNextStep"],
    ["nextStep overdue"],
  ]);
});

test("an activity of the client on or after the due day has done it, and one before has not", () => {
  const offer = [["2024-05-01", "Anna", "Offer", "", "2024-05-10"]];
  const call = (day: string, client = "Anna") => told(pointsOn("2024-05-20", offer, [[day, client, "Call"]]));
  expect(call("2024-05-10")).toEqual(["noNextStep noNextStep"]);
  expect(call("2024-05-09")).toEqual(["nextStep overdue"]);
  expect(call("2024-05-10", "Boris")).toEqual(["nextStep overdue"]);
  // Done after the day: on the day it was not.
  expect(call("2024-05-21")).toEqual(["nextStep overdue"]);
});

test("an activity that is due and not done is a control point of its own", () => {
  const points = pointsOn(
    "2024-05-20",
    [],
    [
      ["2024-05-01", "Anna", "Call", "2024-05-10", "", "Petrov"],
      ["2024-05-01", "Boris", "Call", "2024-05-10", "2024-05-11", "Petrov"],
      ["2024-05-01", "Clara", "Letter", "", "", "Petrov"],
    ],
  );
  expect(points).toMatchObject([
    { kind: "activity", state: "overdue", client: "Anna", manager: "Petrov", text: "Call" },
  ]);
});

test("the end of an offer holds while the deal is open, that of an invoice also when it is won", () => {
  const won = [["2024-05-01", "Anna", "Payment", "Won", "", "2024-05-15", "2024-05-12"]];
  expect(told(pointsOn("2024-05-14", won))).toEqual(["invoiceUntil overdue"]);
  const open = [
    ["2024-05-01", "Anna", "Offer", "", "", "2024-05-15"],
    ["2024-05-02", "Anna", "Offer", "", "2024-05-30"],
  ];
  expect(told(pointsOn("2024-05-14", open))).toEqual(["validUntil due", "nextStep later"]);
});

test("an open deal is silent 30 days after its last event or the last activity of its client", () => {
  const offer = [["2024-05-01", "Anna", "Offer", "", "2024-12-01"]];
  expect(told(pointsOn("2024-05-23", offer))).toEqual(["nextStep later"]);
  expect(told(pointsOn("2024-05-31", offer))).toEqual(["silence due", "nextStep later"]);
  expect(told(pointsOn("2024-06-01", offer))).toEqual(["silence overdue", "nextStep later"]);
  expect(told(pointsOn("2024-06-01", offer, [["2024-05-20", "Anna", "Call"]]))).toEqual(["nextStep later"]);
});

test("a birthday comes back each year: over New Year, without a year, on 29 February", () => {
  const day = (text: CellValue) => readBirthday(text, { decimal: ",", dateOrder: "dmy", date1904: false });
  expect(day("29.02.")).toEqual({ month: 2, day: 29 });
  expect(day("31.12")).toEqual({ month: 12, day: 31 });
  expect(day("02.01.1980")).toEqual({ month: 1, day: 2 });
  expect(day(isoDay("1980-02-29"))).toEqual({ month: 2, day: 29 });
  expect(day("31.02")).toBe("unreadable");
  expect(day("")).toBe("missing");
  expect(nextBirthday({ month: 1, day: 2 }, isoDay("2024-12-28"))).toBe(isoDay("2025-01-02"));
  expect(nextBirthday({ month: 12, day: 31 }, isoDay("2024-12-28"))).toBe(isoDay("2024-12-31"));
  expect(nextBirthday({ month: 2, day: 29 }, isoDay("2025-02-01"))).toBe(isoDay("2025-02-28"));
  expect(nextBirthday({ month: 2, day: 29 }, isoDay("2024-02-29"))).toBe(isoDay("2024-02-29"));
});

test("birthdays and contracts of the Clients table stand among the control points of their manager", () => {
  const clients = readClients({
    place: { sheet: "Clients", row: 0, column: 0 },
    headers: ["client", "manager", "birthday", "contract end"],
    rows: [
      ["Anna", "Petrov", "03.01.", "2024-12-20"],
      ["Boris", "Ivanov", "soon", ""],
    ],
    columns: { client: 0, manager: 1, birthday: 2, contractEnd: 3 },
    format: isoFormat,
  });
  expect(clients.problems.items).toMatchObject([
    { code: "valueUnreadable", params: { role: "birthday", value: "soon" } },
  ]);
  const sales = readSales([[isoDay("2024-12-28"), "Anna", 100]]);
  const input = { sales, clients, activities: readDone([["2024-12-01", "Anna", "Call"]]) };
  const analysis = analyze(input, defaultSettings);
  expect(analysis.controlPoints?.points).toMatchObject([
    { kind: "contractEnd", state: "overdue", manager: "Petrov", where: { sheet: "Clients", row: 1 } },
    { kind: "birthday", state: "due", due: isoDay("2025-01-03") },
  ]);
});

test("days of the Clients table are control points where there is no table of the sales process", () => {
  const sales = readSales([[isoDay("2024-12-28"), "Anna", 100]]);
  const clients = (headers: string[], rows: CellValue[][], columns: ColumnMap<ClientRole>) =>
    readClients({ place: { sheet: "Clients", row: 0, column: 0 }, headers, rows, columns, format: isoFormat });
  const withDays = clients(
    ["client", "next contact", "invoice valid until", "event date", "birthday"],
    [
      ["Anna", "2024-12-20", "2024-12-30", "2025-03-01", ""],
      ["Boris", "", "", "", "03.01."],
    ],
    { client: 0, nextStep: 1, invoiceUntil: 2, eventDate: 3, birthday: 4 },
  );
  const { controlPoints: found } = analyze({ sales, clients: withDays }, defaultSettings);
  expect(found?.points.map(({ kind, state, client }) => `${client}: ${kind} ${state}`)).toEqual([
    "Anna: nextStep overdue",
    "Anna: invoiceUntil due",
    "Boris: birthday due",
    "Anna: eventDay later",
  ]);
  const withoutDays = clients(["client"], [["Anna"]], { client: 0 });
  expect(analyze({ sales, clients: withoutDays }, defaultSettings).controlPoints).toBeNull();
});

test("states and managers add up, and every point is on the side of the day that its state says", () => {
  const day = isoDay("2024-06-30");
  const offer = fc.record({
    day: fc.integer({ min: day - 90, max: day }),
    client: fc.constantFrom("Anna", "Boris", "Clara"),
    stage: fc.constantFrom("Presentation", "Offer", "Payment"),
    result: fc.constantFrom("", "", "", "Won", "Refused"),
    next: fc.option(fc.integer({ min: day - 40, max: day + 40 })),
    valid: fc.option(fc.integer({ min: day - 40, max: day + 40 })),
    number: fc.integer({ min: 1, max: 6 }),
    amount: fc.integer({ min: 1, max: 99 }),
  });
  const activity = fc.tuple(fc.integer({ min: day - 60, max: day + 5 }), fc.constantFrom("Anna", "Boris"));
  fc.assert(
    fc.property(fc.array(offer, { maxLength: 15 }), fc.array(activity, { maxLength: 6 }), (offers, activities) => {
      const table = readDeals(
        offers.map((each) => [
          each.day,
          each.client,
          each.stage,
          each.result,
          each.next ?? "",
          each.valid ?? "",
          "",
          each.number,
          each.amount,
        ]),
      );
      const judged = { day, isGiven: true };
      const found = funnel({
        offers: table,
        period: [1, day],
        judged,
        stuckDays: 30,
        funnelStages: "",
        idOfClient: () => undefined,
        sourceOfClient: () => null,
      });
      const done = activities.map(([when, client]) => [when, client, "Call"]);
      const { points, all, byManager } = controlPoints({
        day,
        deals: found.deals,
        offers: table,
        activities: readDone(done),
        clients: [],
        managerOfClient: (client) => (client === "Anna" ? "Petrov" : null),
        managerOfId: () => null,
      });
      expect(all.overdue + all.due + all.later + all.noNextStep).toBe(points.length);
      for (const key of ["overdue", "due", "later", "noNextStep", "amountOverdue"] as const) {
        expect(byManager.reduce((sum, group) => sum + (group[key] ?? 0), 0)).toBe(all[key] ?? 0);
      }
      const lastSign = (client: string | null, last: number): number =>
        Math.max(last, ...activities.filter(([when, who]) => who === client && when <= day).map(([when]) => when));
      for (const { state, due, deal, kind } of points) {
        expect(deal?.state).not.toBe("refused");
        if (due === null) continue;
        expect(state).toBe(due < day ? "overdue" : due <= day + 7 ? "due" : "later");
        if (kind !== "silence") expect(lastSign(deal!.client, deal!.last!)).toBeLessThan(due);
      }
      // A slow reading of which next steps are not done.
      const steps = found.everyDeal.filter(
        ({ state, nextStep, client, last }) =>
          state === "open" && nextStep !== null && lastSign(client, last!) < nextStep,
      );
      expect(points.filter(({ kind }) => kind === "nextStep").length).toBe(steps.length);
      const open = found.everyDeal.filter(({ state }) => state === "open").length;
      expect(all.noNextStep).toBe(open - steps.length);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["en", ["Date", "Client", "Activity type", "Due date", "Done on"], "Call"],
  ["ru", ["Дата", "Клиент", "Вид активности", "Срок", "Дата выполнения"], "Звонок"],
  ["mk", ["Датум", "Клиент", "Вид на активност", "Рок", "Датум на завршување"], "Јавување"],
  ["ro", ["Data", "Client", "Tipul activității", "Termen", "Data finalizării"], "Apel"],
  ["tr", ["Tarih", "Müşteri", "Faaliyet türü", "Son tarih", "Yapılma tarihi"], "Arama"],
])("a list of activities is recognised in %s by its headers", (_language, headers, kind) => {
  const list = found("Sheet7", headers, [[45292, "Anna", kind, 45293, ""]]);
  const sales = found("Sales", ["Date", "Client", "Amount"], [[45292, "Anna", 100]]);
  const choices = recogniseTables([list, sales]);
  expect(choices.sales?.table.name).toBe("Sales");
  expect(headersOf(list, choices.activities!.columns)).toEqual({
    date: headers[0],
    client: headers[1],
    activity: headers[2],
    dueDate: headers[3],
    doneDate: headers[4],
  });
});
