import { withSerialDates } from "../../../../src/workbooks/xlsx/repairs/isoDates";
import { foreignXlsx } from "../../foreignFiles";
import { libraryValue } from "./libraryValue";

const cell = (value: string, formula = "") => `<c r="A1" t="d">${formula}<v>${value}</v></c>`;

describe("days that a file writes as ISO texts", () => {
  it("are the numbers of Excel, whatever the time zone of the computer", () => {
    expect(withSerialDates(cell("2024-01-01T12:00:00"), false)).toBe('<c r="A1"><v>45292.5</v></c>');
    expect(withSerialDates(cell("2024-01-01T06:00:00.000Z"), false)).toBe('<c r="A1"><v>45292.25</v></c>');
    expect(withSerialDates(cell("2024-01-01", "<f>B1</f>"), true)).toBe('<c r="A1"><f>B1</f><v>43830</v></c>');
    expect(withSerialDates(cell("18:00:00"), false)).toBe('<c r="A1"><v>0.75</v></c>');
  });

  it("stay texts where they are no days", () => {
    expect(withSerialDates(cell("2024-02-30"), false)).toBe('<c r="A1" t="str"><v>2024-02-30</v></c>');
    expect(withSerialDates(cell("soon"), false)).toBe('<c r="A1" t="str"><v>soon</v></c>');
  });

  it("come from the library as no day at all where they are none, so it has to be repaired", async () => {
    const file = await foreignXlsx({ rows: `<row r="1">${cell("soon")}</row>` });
    const value = await libraryValue(file, "A1");
    expect(value instanceof Date && value.getTime()).toBeNaN();
  });
});
