import { abcClassAt } from "../../src/analysis/classes/abc";
import { forAllClients, valueOrNull } from "../../src/analysis/clients/figureColumns";
import { clientRoles } from "../../src/analysis/tables/clientRoles";
import { steadyClients } from "../../src/analysis/classes/clientVariation";
import { reasonBit } from "../../src/analysis/dependence/keyClients";
import { folded } from "../../src/analysis/duplicates/nameSkeleton";
import { lazy } from "../../src/analysis/lazy";
import { saleDays } from "../../src/analysis/ledger/purchaseHistory";
import { salesRoles } from "../../src/analysis/tables/salesRoles";
import { presentRoles } from "../../src/analysis/tables/tableDefinition";
import { resolveSettings } from "../../src/analysis/settings/resolveSettings";
import { historyPeriod } from "../../src/analysis/periods/statusHistory";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { isoDay } from "../setup/csvTables";
import { readSales } from "./caseInput";

// Examples of the comments that no other test repeats.

test("roles stand in the order of the vocabulary", () => {
  expect(presentRoles(clientRoles, { segment: 2, client: 0 })).toEqual(["client", "segment"]);
  expect(presentRoles(salesRoles, { amount: 2, date: 0 })).toEqual(["date", "amount"]);
});

test("clients that only the Clients table knows get the value for missing ones", () => {
  expect(forAllClients(Float64Array.of(10, 20), 3, NaN)).toEqual(Float64Array.of(10, 20, NaN));
});

test("new clients can have no XYZ class", () => {
  expect(steadyClients(["New", "Regular", "Lost"])).toEqual(Uint8Array.of(0, 1, 1));
});

test("a class is known by its number, and a missing figure by NaN", () => {
  expect([0, 1, 3].map(abcClassAt)).toEqual([null, "A", "C"]);
  expect([NaN, 0, -2].map(valueOrNull)).toEqual([null, 0, -2]);
});

test("a list is made once, when it is first asked for", () => {
  let made = 0;
  const list = lazy(() => [++made]);
  expect(made).toBe(0);
  expect(list()).toBe(list());
  expect(made).toBe(1);
});

test("every reason of a key client is a bit of its own", () => {
  expect(["breadwinner", "image", "innovator"].map((reason) => reasonBit(reason as "image"))).toEqual([1, 2, 4]);
});

test("Cyrillic letters that look like Latin ones are the same", () => {
  expect(folded("ромео")).toBe("pomeo");
});

test("the first and the last sale are found in any order of the rows", () => {
  const { ledger } = readSales([
    [45657, "Anna", 1],
    [45292, "Anna", 1],
  ]);
  expect(saleDays(ledger)).toEqual([45292, 45657]);
});

test("the history of four windows needs nine months before the year", () => {
  const settings = resolveSettings(defaultSettings, isoDay("2024-12-31"));
  expect(historyPeriod(settings)).toEqual([isoDay("2023-04-01"), isoDay("2024-12-31")]);
});
