import { isDark } from "../../src/taskpane/parts/theme";

describe("the pane's colours", () => {
  it.each([
    ["#FFFFFF", false],
    ["#F3F2F1", false],
    ["#262626", true],
    ["#000000", true],
    ["222222", true],
    ["white", false],
  ])("take Excel's background %s for dark: %s", (color, dark) => {
    expect(isDark(color)).toBe(dark);
  });
});
