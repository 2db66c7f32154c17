import type { CellValue } from "../../src/analysis/types";
import { dealOutcome } from "../../src/analysis/tables/dealWords";
import { recogniseTables } from "../../src/app/recogniseTables";
import { counted } from "./countedDeals";
import { found } from "./tables";

// Exports that say by flags how a deal ended, counted by hand.

const flagged = (isClosed: boolean | null, isWon: CellValue, place: number): readonly CellValue[] => [
  `D${place}`,
  "Anna",
  "Petrov",
  100,
  "2024-01-10",
  "2024-02-10",
  isWon,
  ...(isClosed === null ? [] : [isClosed]),
];

test("flags of winning and closing tell won, refused and open deals apart", () => {
  const headers = ["deal_id", "account", "sales_agent", "amount", "created_date", "close_date", "is_won", "is_closed"];
  const { all, problems } = counted(headers, [
    flagged(true, true, 1),
    flagged(true, false, 2),
    flagged(false, false, 3),
    flagged(true, false, 4),
  ]);
  expect(all).toMatchObject({ open: 1, won: 1, refused: 2, amountWon: 100, amountRefused: 200 });
  expect(problems.items).toEqual([]);
});

const flagsAlone = (
  closeHeader: string,
  rows: readonly (readonly [opened: string, closed: string, won: CellValue])[],
) => {
  const headers = ["deal_id", "account", "sales_agent", "amount", "created_date", closeHeader, "won"];
  const deals = rows.map(([opened, closed, won], place) => [`D${place}`, "Anna", "Petrov", 100, opened, closed, won]);
  const { all, problems, codes } = counted(headers, deals);
  return { counts: [all.won, all.refused, all.open], problems: problems.items, codes };
};
const allClosed = [
  ["2024-01-10", "2024-02-10", 1],
  ["2024-01-12", "2024-02-08", 0],
  ["2024-01-20", "2024-03-01", 0],
] as const;

test.each([
  "close_date",
  "Closed",
  "Date closed",
  "Дата закрытия",
  "Датум на затворање",
  "Data închiderii",
  "Kapanış tarihi",
])("a flag of winning alone: what was not won was refused on the day under “%s”", (header) => {
  const { counts, problems, codes } = flagsAlone(header, allClosed);
  expect([counts, problems]).toEqual([[1, 2, 0], []]);
  expect(codes).toContain("refusedByClosing");
  // Without a closing day it is open.
  expect(flagsAlone(header, [...allClosed, ["2024-03-02", "", 0]]).counts).toEqual([1, 2, 1]);
});

test.each([
  "Expected close date",
  "Предполагаемая дата закрытия",
  "Очекувано затворање",
  "Data estimată a închiderii",
  "Tahmini kapanış tarihi",
])("under “%s” nothing says that what was not won has ended, which is asked once", (header) => {
  const { counts, problems, codes } = flagsAlone(header, allClosed);
  expect([counts, problems]).toEqual([[1, 0, 2], []]);
  expect(codes.filter((code) => code === "notWonIsOpen")).toHaveLength(1);
});

test("closing days after all that is known are expected ones", () => {
  const { counts, problems, codes } = flagsAlone("Close date", [
    ...allClosed,
    ["2024-02-01", "2024-05-01", 0],
    ["2024-02-20", "2024-06-30", 0],
  ]);
  expect([counts, problems]).toEqual([[1, 0, 4], []]);
  expect(codes).toContain("notWonIsOpen");
});

test("what was not won for a reason was refused", () => {
  const headers = ["deal_id", "account", "amount", "created_date", "won", "lost_reason"];
  const rows = [
    ["D1", "Anna", 100, "2024-01-10", 1, ""],
    ["D2", "Anna", 100, "2024-01-11", 0, "Price"],
    ["D3", "Anna", 100, "2024-01-12", 0, ""],
  ];
  const { all, codes } = counted(headers, rows);
  expect(all).toMatchObject({ won: 1, refused: 1, open: 1 });
  expect(codes).toContain("notWonIsOpen");
});

test.each<[string, CellValue, CellValue]>([
  ["won", 1, 0],
  ["Won?", "Yes", "No"],
  ["Выиграна", "Да", "Нет"],
  ["Добиена", "Да", "Не"],
  ["Câștigat", "Da", "Nu"],
  ["Kazanıldı", "Evet", "Hayır"],
])("under “%s”, %s is won, %s is refused, and a blank cell is an open deal", (header, yes, no) => {
  const headers = ["deal_id", "account", "sales_agent", "amount", "created_date", "close_date", header];
  const rows = [flagged(null, yes, 1), flagged(null, no, 2), flagged(null, "", 3), flagged(null, no, 4)];
  expect(counted(headers, rows).all).toMatchObject({ open: 1, won: 1, refused: 2, amountRefused: 200 });
  expect(recogniseTables([found("Export", headers, rows, { sample: rows })]).sales?.reading).toEqual({ onlyWon: true });
});

test.each([
  ["Not sold", "refused"],
  ["Deal lost", "refused"],
  ["Analyze failure", "refused"],
  ["Сделка сорвалась", "refused"],
  ["Закрыто и не реализовано", "refused"],
  ["Не е склучена", "refused"],
  ["Nevândut", "refused"],
  ["Olumsuz", "refused"],
  ["Успешно реализовано", "won"],
  ["Olumlu", "won"],
  ["Failed payment", null],
])("“%s” says of a deal: %s", (word, outcome) => {
  expect(dealOutcome(word)).toBe(outcome);
});

test("amounts in won are no flags", () => {
  const headers = ["Date", "Client", "Won"];
  const rows = [
    ["2024-01-10", "Anna", 120000],
    ["2024-01-11", "Boris", 1],
  ];
  expect(recogniseTables([found("Sales", headers, rows, { sample: rows })]).offers).toBeNull();
});
