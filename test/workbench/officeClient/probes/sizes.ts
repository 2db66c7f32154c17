import { onRange, type Probe, type Probes } from "./probe";

const limit = 20_000;

const within =
  (probe: Probe): Probe =>
  async (host) => {
    host.faults.payloadLimit = limit;
    return probe(host);
  };

/** How much a request and its answer may carry, at a limit of 20,000 bytes. */
export const sizes: Probes = {
  "a text of half the limit": within(
    onRange("A1", async (range, context) => {
      range.values = [["x".repeat(limit / 2)]];
      await context.sync();
      return "taken";
    }),
  ),
  "a text above the limit": within(
    onRange("A1", async (range, context) => {
      range.values = [["x".repeat(limit + 1)]];
      await context.sync();
      return "taken";
    }),
  ),
  "letters of three bytes": within(
    onRange("A1", async (range, context) => {
      range.values = [["…".repeat(7000)]];
      await context.sync();
      return "taken";
    }),
  ),
  "a text that has to be escaped": within(
    onRange("A1", async (range, context) => {
      range.values = [['"'.repeat(12_000)]];
      await context.sync();
      return "taken";
    }),
  ),
  "an answer above the limit": within(
    onRange("A1:A3000", async (range, context) => {
      range.load("numberFormat");
      await context.sync();
      return "given";
    }),
  ),
  "an answer below the limit": within(
    onRange("A1:A1000", async (range, context) => {
      range.load("numberFormat");
      await context.sync();
      return "given";
    }),
  ),
  "many short writes": within(
    onRange("A1", async (range, context) => {
      for (let row = 0; row < 60; row += 1) range.getOffsetRange(row, 0).values = [[row]];
      await context.sync();
      return "taken";
    }),
  ),
  "many short reads": within(
    onRange("A1", async (range, context) => {
      const cells = Array.from({ length: 60 }, (_cell, row) => range.getOffsetRange(row, 0).load("values"));
      await context.sync();
      return cells.length;
    }),
  ),
};
