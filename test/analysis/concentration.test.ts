import { concentration } from "../../src/analysis/dependence/concentration";

const names = ["Ana", "Bor", "Eva", "Ivo", "Lea", "Max", "Nia", "Oto", "Pia", "Rok"];

test("eight of ten equal clients bring 80 %, whatever is lost in adding tenths", () => {
  // 0.1 added up eight times is a little less than 0.8.
  const { pareto80, paying, gini, hhi } = concentration(names, new Float64Array(10).fill(0.1));
  expect([pareto80, paying]).toEqual([8, 10]);
  expect(gini).toBeCloseTo(0, 12);
  expect(hhi).toBeCloseTo(0.1, 12);
});

test("the five largest are named, those without turnover never", () => {
  const shares = (turnover: number[]) => concentration(names, turnover).top.map(({ client }) => client);
  expect(shares([1, 2, 3, 4, 5, 6])).toEqual(["Max", "Lea", "Ivo", "Eva", "Bor"]);
  expect(shares([5, 0, -1, 5])).toEqual(["Ana", "Ivo"]);
});
