import { relativeChange } from "../../src/analysis/periods/relativeChange";

test("a change is a share of what was before only where that is above zero", () => {
  expect([relativeChange(5, 10), relativeChange(-10, 10)]).toEqual([0.5, -1]);
  // Returns only, nothing, and no figure before: no share says anything.
  expect([relativeChange(5, -10), relativeChange(5, 0), relativeChange(NaN, 10)]).toEqual([null, null, null]);
});
