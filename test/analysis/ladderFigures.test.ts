import { isoDay } from "../setup/csvTables";
import { clientTable, run } from "./analysisOfRows";

// Expected figures are worked by hand from the rows beside them. Source of the rules: spec 3.6.

/** So many purchases of 10 on days before the last of 2024. */
function purchases(client: string, count: number, from = isoDay("2024-12-31")) {
  return Array.from({ length: count }, (_, i) => [from - i, client, 10]);
}

const rows = [
  ...purchases("Once", 1),
  ...purchases("Once too", 1, isoDay("2024-03-01")),
  ...purchases("Twice", 2),
  ...purchases("Thrice", 3),
  ...purchases("Elsewhere", 4),
  ...purchases("Partly", 5),
  ...purchases("Loyal", 6),
  ...purchases("Friend", 7),
];
const clients = clientTable(
  ["client", "buysFromCompetitors", "penetrationBase", "recommends", "manager"],
  [
    ["Elsewhere", "yes", "", "", ""],
    ["Partly", "", 1000, "yes", ""],
    ["Loyal", "no", "", "no", "Ivanov"],
    ["Friend", "no", "", "yes", ""],
    ["Prospect", "no", "", "yes", ""],
  ],
);

test("every rung has its clients, share, turnover and conversion from the rung below", () => {
  const { rungs } = run(rows, {}, { clients }).ladder;
  expect(rungs).toEqual([
    { rung: "Buyer", clients: 2, share: 0.25, turnover: 20, conversion: null },
    { rung: "Customer", clients: 1, share: 0.125, turnover: 20, conversion: 6 / 8 },
    { rung: "Regular client", clients: 3, share: 0.375, turnover: 120, conversion: 5 / 6 },
    { rung: "Adherent", clients: 1, share: 0.125, turnover: 60, conversion: 2 / 5 },
    { rung: "Advocate", clients: 1, share: 0.125, turnover: 70, conversion: 1 / 2 },
  ]);
});

test("who is one step from the next rung stands there with the step, the highest rung first", () => {
  const { oneStepAway } = run(rows, {}, { clients }).ladder;
  expect(oneStepAway.map(({ client, rung, next, step }) => [client, rung, next, step])).toEqual([
    ["Loyal", "Adherent", "Advocate", "recommend"],
    ["Partly", "Regular client", "Adherent", "leaveCompetitors"],
    ["Elsewhere", "Regular client", "Adherent", "leaveCompetitors"],
    ["Twice", "Customer", "Regular client", "purchase"],
    ["Once", "Buyer", "Customer", "purchase"],
    ["Once too", "Buyer", "Customer", "purchase"],
  ]);
  expect(oneStepAway[0]).toMatchObject({ manager: "Ivanov", status: "New", turnover: 60 });
  expect(oneStepAway[5]).toMatchObject({ status: "Lost" });
});

test("without purchases the ladder is empty", () => {
  const { rungs, oneStepAway } = run([], {}, { clients }).ladder;
  expect(oneStepAway).toEqual([]);
  expect(rungs.map(({ clients: count, share, conversion }) => [count, share, conversion])).toEqual(
    rungs.map(() => [0, null, null]),
  );
});
