import { daySerial } from "../../src/analysis/time/calendar";
import { Spans } from "../../src/analysis/time/spans";

const january = [daySerial(2024, 1, 1), daySerial(2024, 1, 31)] as const;
const february = [daySerial(2024, 2, 1), daySerial(2024, 2, 29)] as const;
const aDay = [daySerial(2024, 3, 1), daySerial(2024, 3, 1)] as const;

test("every day has the place of its period, the first and the last day too", () => {
  const spans = new Spans([january, february, aDay]);
  expect([spans.from, spans.to]).toEqual([january[0], aDay[1]]);
  const days = [january[0], january[1], february[0], february[1], aDay[0]];
  expect(days.map((day) => spans.placeOf(day))).toEqual([0, 0, 1, 1, 2]);
});
