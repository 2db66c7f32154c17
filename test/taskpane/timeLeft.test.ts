import type { Progress } from "../../src/app/workbookPort";
import { timeLeft } from "../../src/taskpane/parts/timeLeft";

const told = (at: number, done: number, total = 100_000) => ({
  at,
  progress: { step: "reading", done, total } satisfies Progress,
});

describe("the time left", () => {
  it("goes by the rate since the step began", () => {
    // 20,000 rows in 2 s: the other 80,000 take 8 s.
    expect(timeLeft(told(1000, 0), told(3000, 20_000))).toEqual({ unit: "seconds", count: 8 });
    // From row 50,000 on: 10,000 rows in 4 s, 40,000 left.
    expect(timeLeft(told(0, 50_000), told(4000, 60_000))).toEqual({ unit: "seconds", count: 16 });
  });

  it("is told in minutes where it is long", () => {
    // 1,000 rows in 3 s: 99,000 rows take 297 s.
    expect(timeLeft(told(0, 0), told(3000, 1000))).toEqual({ unit: "minutes", count: 5 });
  });

  it("is at least a second while the step lasts", () => {
    expect(timeLeft(told(0, 0), told(5000, 100_000))).toEqual({ unit: "seconds", count: 1 });
  });

  it("is not told before the rate is known", () => {
    expect(timeLeft(told(0, 0), told(1000, 50_000))).toBeNull();
    expect(timeLeft(told(0, 0), told(9000, 0))).toBeNull();
    expect(timeLeft(told(0, 0, 0), told(9000, 10, 0))).toBeNull();
  });
});
