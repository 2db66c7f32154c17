import { analyze } from "../../src/analysis/analyze";
import { funnel, type Funnel } from "../../src/analysis/process/funnel";
import { judgedDay } from "../../src/analysis/process/judgedDay";
import { stageList } from "../../src/analysis/process/stageList";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { readOffers } from "../../src/analysis/tables/offersReader";
import { nameIn } from "../../src/analysis/tables/offerColumns";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { isoFormat, readSales } from "./caseInput";
import { columns, funnelOf, inputOf, place, read, year } from "./funnelBase";

// Edge cases of deals and of the funnel (spec 3.15).

const reached = ({ stages }: Funnel): readonly number[] => stages.map((stage) => stage.reached);

test("a deal that jumps from the presentation to the payment has passed what lies between", () => {
  const jumped = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Presentation"],
    ["2024-02-10", "Anna", "Paper", "Payment"],
  ]);
  expect(reached(jumped)).toEqual([1, 1, 1, 1, 0, 0]);
  expect(jumped.stages[0].medianDays).toBe(31);
  expect(jumped.stages.map(({ open }) => open)).toEqual([0, 0, 0, 1, 0, 0]);
});

test("a deal that moved back and was won has passed all stages, and one that moved back and is open keeps its highest", () => {
  const back: CellValue[][] = [
    ["2024-01-10", "Anna", "Paper", "Contract"],
    ["2024-01-20", "Anna", "Paper", "Offer"],
  ];
  const open = funnelOf(back);
  expect(reached(open)).toEqual([1, 1, 1, 0, 0, 0]);
  expect(open.stages.map(({ entered }) => entered)).toEqual([1, 1, 0, 0, 0, 0]);
  expect(open.movesBack).toBe(1);
  const won = funnelOf([...back, ["2024-02-01", "Anna", "Paper", "Offer", 100, "Won"]]);
  expect(reached(won)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(won.all).toMatchObject({ won: 1, amountWon: 100, open: 0 });
});

test("two refusals of one product are two deals where no number joins them", () => {
  const twice: CellValue[][] = [
    ["2024-01-10", "Anna", "Paper", "Offer", 100, "Refused"],
    ["2024-09-10", "Anna", "Paper", "Offer", 200, "Refused"],
  ];
  expect(funnelOf(twice).all).toMatchObject({ refused: 2, amountRefused: 300 });
  const joined = twice.map((row) => [...row, "17"]);
  expect(funnelOf(joined).all).toMatchObject({ refused: 1, amountRefused: 200 });
});

test("a refusal without stage and reason counts at the first stage", () => {
  const { stages, refusals } = funnelOf([["2024-01-10", "Anna", "Paper", "", "", "Refused"]]);
  expect(stages[0].refused).toBe(1);
  expect(refusals.map(({ all }) => [all.name, all.refused])).toEqual([[null, 1]]);
});

test("a refusal stands at the stage before it, also where the stage itself says refused", () => {
  const { stages } = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Contract"],
    ["2024-01-20", "Anna", "Paper", "Refused"],
  ]);
  expect(stages.map(({ refused }) => refused)).toEqual([0, 0, 1, 0, 0, 0]);
});

test("the last of the usual stages means won, and so does a result at an early one", () => {
  const { all } = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Closing"],
    ["2024-01-10", "Boris", "Paper", "Offer", "", "Won"],
  ]);
  expect(all).toMatchObject({ won: 2, open: 0 });
});

test("what follows a victory leaves it won; what follows a refusal under its number opens the deal again", () => {
  const won = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Payment", 10, "Won", "1"],
    ["2024-01-20", "Anna", "Paper", "Delivery", 10, "", "1"],
  ]);
  expect(won.all).toMatchObject({ won: 1, open: 0 });
  const again = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Offer", 10, "Refused", "1"],
    ["2024-01-20", "Anna", "Paper", "Contract", 10, "", "1"],
  ]);
  expect(again.all).toMatchObject({ refused: 0, open: 1 });
  expect(again.refusals).toEqual([]);
});

test("of two events on one day the lower row is the later one", () => {
  const { stages } = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Offer"],
    ["2024-01-10", "Anna", "Paper", "Presentation"],
  ]);
  expect([stages[0].open, stages[1].open, stages[1].reached]).toEqual([1, 0, 1]);
});

test("the last amount given counts, and that of each product of one offer", () => {
  const one = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Offer", 100],
    ["2024-01-20", "Anna", "Paper", "Contract", ""],
  ]);
  expect(one.all.amountOpen).toBe(100);
  const lines = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Offer", 100, "", "7"],
    ["2024-01-10", "Anna", "Ink", "Offer", 50, "", "7"],
    ["2024-01-20", "Anna", "Ink", "Offer", 40, "", "7"],
  ]);
  expect(lines.all).toMatchObject({ open: 1, amountOpen: 140 });
  expect(lines.byProduct).toMatchObject([{ name: null, hasSeveralProducts: true, open: 1 }]);
});

test("a row with an opening and a closing day is two events, and an expected closing day is none", () => {
  const { all, daysToWin } = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Offer", 100, "Won", "1", "2024-02-09"],
    ["2024-01-10", "Boris", "Paper", "Offer", 100, "", "2", "2024-02-09"],
  ]);
  expect(all).toMatchObject({ won: 1, open: 1 });
  expect(daysToWin).toBe(30);
  expect(all.deals.map(({ last }) => last)).toEqual([isoDay("2024-02-09"), isoDay("2024-01-10")]);
});

test("a closing day before the opening day is reported, and the two are taken in their order", () => {
  const offers = read([["2024-02-10", "Anna", "Paper", "Offer", 100, "Won", "1", "2024-01-10"]]);
  expect(offers.problems.items).toMatchObject([
    { code: "closedBeforeOpened", where: { sheet: "Offers", row: 1, column: 7 } },
  ]);
  expect(funnel(inputOf(offers)).all.deals[0]).toMatchObject({ first: isoDay("2024-01-10"), daysToClose: 31 });
});

test("an event after the given day is reported and does not count", () => {
  const rows: CellValue[][] = [
    ["2024-03-10", "Anna", "Paper", "Offer"],
    ["2024-06-10", "Anna", "Paper", "Offer", 100, "Won"],
  ];
  const then = funnelOf(rows, { judged: { day: isoDay("2024-05-01"), isGiven: true } });
  expect(then.all).toMatchObject({ open: 1, won: 0 });
  expect(then.problems.counts).toEqual({ offerAfterDay: 1 });
  expect(then.stuck.length).toBe(1);
  expect(funnelOf(rows).all).toMatchObject({ open: 0, won: 1 });
});

test("without a given day the last event counts even after the last sale", () => {
  const rows = [["2025-02-10", "Anna", "Paper", "Offer", "", "", "", "2025-03-10"]];
  const judged = judgedDay({ controlDate: null, asOf: year[1], isAsOfGiven: false }, { offers: read(rows) });
  const found = funnelOf(rows, { judged, period: [year[0], isoDay("2025-02-28")] });
  expect([found.day, found.all.open, found.problems.counts]).toEqual([isoDay("2025-02-10"), 1, {}]);
});

test("a task or campaign of 2099 is no event by which the others are judged, a row of Activities is one", () => {
  const onDay = (row: number, day: string) => {
    const entry = { row, client: "Anna", manager: null, kind: "winBack", note: null, due: null, done: isoDay(day) };
    const activities = { place, columns: {}, entries: [entry], problems: read([]).problems, notices: [] };
    return judgedDay({ controlDate: null, asOf: year[1], isAsOfGiven: false }, { activities }).day;
  };
  expect(onDay(-1, "2099-12-31")).toBe(year[1]);
  expect(onDay(0, "2025-01-20")).toBe(isoDay("2025-01-20"));
});

test("a deal is stuck after the days of the setting, or after twice the usual days of its stage", () => {
  const quiet = (day: string): number =>
    funnelOf(
      [
        ["2024-01-01", "Anna", "Paper", "Offer"],
        ["2024-02-10", "Anna", "Paper", "Offer", "", "Refused"],
        ["2024-06-01", "Boris", "Paper", "Offer"],
      ],
      { judged: { day: isoDay(day), isGiven: true } },
    ).stuck.length;
  // 40 days at the stage: twice that is more than 30.
  expect(quiet("2024-08-20")).toBe(0);
  expect(quiet("2024-08-21")).toBe(1);
});

test("a deal belongs to the period of its first event; one without any day belongs to every period", () => {
  const { all, before, after, undated } = funnelOf(
    [
      ["2023-12-31", "Anna", "Paper", "Offer"],
      ["2024-01-31", "Anna", "Paper", "Offer", "", "Refused"],
      ["2025-01-01", "Boris", "Paper", "Offer"],
      ["", "Clara", "Paper", "Offer"],
      ["2024-01-01", "Dora", "Paper", "Offer"],
    ],
    { judged: { day: isoDay("2025-01-31"), isGiven: false } },
  );
  expect(all.deals.map(({ client }) => client)).toEqual(["Clara", "Dora"]);
  expect([before, after, undated]).toEqual([1, 1, 1]);
});

test("a row without a client counts by its number, else it is reported; so is a day that cannot be read", () => {
  const offers = read([
    ["2024-01-10", "", "Paper", "Offer", 100, "", "1"],
    ["2024-01-10", "", "Paper", "Offer", 100, "", ""],
    ["someday", "Anna", "Paper", "Offer", 100, "", "2"],
    ["2024-01-10", "Anna", "Paper", "Offer", "much", "perhaps", "3"],
  ]);
  expect([...Array(offers.rows.count).keys()].map((row) => nameIn(offers.rows.offerNumber, row))).toEqual(["1", "3"]);
  expect(offers.problems.counts).toEqual({ clientMissing: 1, dateUnreadable: 1, valueUnreadable: 2 });
  expect(offers.notices).toEqual([{ code: "dealsWithoutClient", params: { rows: 1 } }]);
});

test("a client that was renamed by the alias table has one deal", () => {
  const names = new Map([["anna old", "Anna"]]);
  const aliases = { names, problems: { items: [], counts: {} } };
  const rows = [
    ["2024-01-10", "Anna old", "Paper", "Offer"],
    ["2024-01-20", "Anna", "Paper", "Contract"],
  ];
  const offers = readOffers({ place, headers: [], rows, columns, format: isoFormat }, aliases);
  expect(funnel(inputOf(offers)).all.deals).toMatchObject([{ client: "Anna", highest: 2 }]);
});

test("events without a product are a run of their own, and their deals a group without a name", () => {
  const found = funnelOf([
    ["2024-01-10", "Anna", "", "Presentation", 40],
    ["2024-01-11", "Anna", "Paper", "Offer", 70],
    ["2024-02-10", "Anna", "", "Offer", 50],
  ]);
  expect(found.all).toMatchObject({ open: 2, amountOpen: 120 });
  expect(found.byProduct).toMatchObject([
    { name: "Paper", open: 1, amountOpen: 70 },
    { name: null, open: 1, amountOpen: 50 },
  ]);
});

test("a mistyped stage is reported with its cell, and the deal stays where it was", () => {
  const found = funnelOf([
    ["2024-01-10", "Anna", "Paper", "Offer"],
    ["2024-02-10", "Anna", "Paper", "Contarct", 70],
  ]);
  expect(found.all.deals).toMatchObject([{ stage: 1, highest: 1, amount: 70, last: isoDay("2024-02-10") }]);
  expect(found.problems.items).toMatchObject([
    { code: "stageUnknown", where: { sheet: "Offers", row: 2, column: 3 }, params: { value: "Contarct" } },
  ]);
});

test("a deal of a client that neither sales nor clients know counts, and its next step is nobody's", () => {
  const offers = readOffers({
    place,
    headers: [],
    rows: [["2024-03-01", "Nobody", "Offer", "2024-03-10", 70]],
    columns: { date: 0, client: 1, stage: 2, nextStep: 3, amount: 4 },
    format: isoFormat,
  });
  const sales = readSales([[isoDay("2024-03-05"), "Anna", 100]], { date: 0, client: 1, amount: 2 });
  const {
    funnel: found,
    controlPoints,
    salesOfDeals,
  } = analyze({ sales, offers }, { ...defaultSettings, controlDate: isoDay("2024-03-11") });
  expect(found?.all).toMatchObject({ open: 1, amountOpen: 70 });
  expect(controlPoints?.points).toMatchObject([{ client: "Nobody", manager: null, state: "overdue" }]);
  expect(salesOfDeals).toEqual({ wonWithoutSale: [], openWithSale: [] });
});

test("no rows give a funnel without deals, whose quotients are blank", () => {
  const empty = funnelOf([]);
  expect(empty.all).toMatchObject({ open: 0, won: 0, refused: 0, amountOpen: 0 });
  expect(read([]).problems.counts).toEqual({ tableEmpty: 1 });
});

describe("the stages", () => {
  const named = (setting: string, written: readonly string[]): readonly string[] =>
    stageList(setting, written).names.map((name) => ("usual" in name ? name.usual : name.written));

  test("are those of the setting, each once, and the last one means won", () => {
    const list = stageList(" Call; Visit ;call; Sold ", []);
    expect(list).toMatchObject({ origin: "setting", lastIsWon: true });
    expect(list.names).toEqual([{ written: "Call" }, { written: "Visit" }, { written: "Sold" }]);
    expect([list.placeOf("VISIT"), list.placeOf("Offer")]).toEqual([1, -1]);
  });

  test("of a setting with one name never mean won", () => {
    expect(stageList("Offer", []).lastIsWon).toBe(false);
  });

  test("are the usual ones in any of the five languages, with numbers before them or words behind", () => {
    const usual = ["presentation", "offer", "contract", "payment", "delivery", "closing"];
    expect(named("", ["1. Презентация", "КП отправлено", "Sözleşme", "Factura", "Испорака"])).toEqual(usual);
    expect(named("", [])).toEqual(usual);
    const { placeOf } = stageList("", []);
    expect(["Презентация", "Понуда", "Contract semnat", "Ödeme", "delivery", "Закрытие"].map(placeOf)).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  test("are those of the sheet in the order of its CRM program, or of their numbers", () => {
    expect(named("", ["Engaging", "Prospecting"])).toEqual(["Prospecting", "Engaging"]);
    expect(named("", ["В работе", "Новая", "Счёт на предоплату"])).toEqual(["Новая", "Счёт на предоплату", "В работе"]);
    expect(named("", ["20 Call back", "10 Warm up"])).toEqual(["10 Warm up", "20 Call back"]);
    expect(stageList("", ["20 Call back", "10 Warm up"]).lastIsWon).toBe(false);
  });

  test("are without the pipeline in brackets behind all of them, also of several pipelines", () => {
    const sales = ["Presentation Scheduled (Sales)", "Qualified To Buy (Sales)"];
    expect(named("", sales)).toEqual(["Qualified To Buy", "Presentation Scheduled"]);
    const partners = ["Qualified To Buy (Partners)", "Contract Sent (Partners)"];
    const { names, placeOf } = stageList("", [...sales, ...partners]);
    expect(names).toHaveLength(3);
    expect([...sales, ...partners].map(placeOf)).toEqual([1, 0, 0, 2]);
    expect(stageList("Warm up; Call", ["Call (Sales)", "Warm up (Sales)"]).placeOf("Call (Sales)")).toBe(1);
  });

  test("keep words in brackets that differ, or that a setting names", () => {
    const list = stageList("Call; Visit", ["Call (late)", "Visit"]);
    expect(list.placeOf("Call (late)")).toBe(-1);
    const own = stageList("Call (A); Call (B); Visit (A)", ["Call (A)", "Call (B)", "Visit (A)"]);
    expect(["Call (A)", "Call (B)", "Visit (A)"].map(own.placeOf)).toEqual([0, 1, 2]);
  });

  test("that nothing puts in order are reported with their cell, and the event counts for its day and amount", () => {
    const found = funnelOf([
      ["2024-01-10", "Anna", "Paper", "Offer", 50],
      ["2024-02-10", "Anna", "Paper", "Warm up", 70],
    ]);
    expect(found.problems.items).toMatchObject([
      { code: "stageUnknown", where: { sheet: "Offers", row: 2, column: 3 }, params: { value: "Warm up" } },
    ]);
    expect(found.all).toMatchObject({ open: 1, amountOpen: 70 });
    expect(found.all.deals[0]).toMatchObject({ stage: 1, last: isoDay("2024-02-10") });
  });
});

test("the events of a deal come in the order of their days", () => {
  const offers = read([
    ["2024-02-10", "Anna", "Paper", "Contract"],
    ["2024-01-10", "Anna", "Paper", "Offer"],
  ]);
  expect(funnel(inputOf(offers)).everyDeal[0]).toMatchObject({
    first: isoDay("2024-01-10"),
    stage: 2,
    stays: [{ stage: 1, days: 31 }],
  });
});
