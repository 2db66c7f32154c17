import { percentOf, percentRow } from "../../src/reports/percentRow";
import { decimalOf, decimalsOf } from "../../src/taskpane/parts/decimalText";

describe("a typed number", () => {
  it.each([
    ["12", 12],
    ["12.5", 12.5],
    ["12,5", 12.5],
    [" 7 ", 7],
    ["20%", 20],
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    [".5", 0.5],
    ["-3", -3],
  ])("%j is read with a comma or a dot as decimal sign", (text, number) => {
    expect(decimalOf(text)).toBe(number);
  });

  it.each(["", "abc", "1.2.3", "1,2,3", "12x", "-", "1e3", "Infinity"])("%j is no number", (text) => {
    expect(decimalOf(text)).toBeNull();
  });
});

describe("numbers typed in a row", () => {
  it.each([
    ["50 / 80", [50, 80]],
    ["50/80", [50, 80]],
    ["50; 80", [50, 80]],
    ["50, 80", [50, 80]],
    ["50 80", [50, 80]],
    ["50 % / 80 %", [50, 80]],
    ["12,5 / 33,3", [12.5, 33.3]],
    ["", []],
  ])("%j is understood", (text, numbers) => {
    expect(decimalsOf(text)).toEqual(numbers);
  });

  it("is refused as a whole where one part is no number", () => {
    expect(decimalsOf("50 / much")).toBeNull();
  });

  it("is written from ratios without the traces of binary fractions", () => {
    expect(percentOf(0.07)).toBe(7);
    expect(percentRow([0.29, 0.575])).toBe("29 / 57.5");
  });
});
