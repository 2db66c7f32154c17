import { DealSum } from "../../src/analysis/process/dealSum";

test("deals without an amount add nothing, and alone they have no sum", () => {
  const sumOf = (...amounts: number[]) => {
    const sum = new DealSum();
    amounts.forEach((amount) => sum.add(amount));
    return [sum.deals, sum.amount];
  };
  expect([sumOf(), sumOf(NaN), sumOf(NaN, 5, NaN)]).toEqual([
    [0, 0],
    [1, null],
    [3, 5],
  ]);
});
