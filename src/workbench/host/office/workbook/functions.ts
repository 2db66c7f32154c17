import { daySerial } from "../../../../analysis/time/calendar";
import { daysTo1904 } from "./dateSystems";
import { invalidArgument } from "../request/errors";
import { excelObject } from "../request/properties";

/** The result of a worksheet function that was called without a cell. */
export const FunctionResult = excelObject<{ value: number }>()("FunctionResult", {
  value: { read: ({ value }) => value },
  error: { read: () => null },
});

/** workbook.functions: only DATE, which tells the workbook's date system. */
export class Functions extends excelObject<object>()("Functions", {}) {
  /** Takes numbers only; Excel takes cells as well. */
  date(year: unknown, month: unknown, day: unknown) {
    const serial = (): number => {
      if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") {
        throw invalidArgument(`date of ${String(year)}, ${String(month)}, ${String(day)}`);
      }
      const { date1904 } = this._host.handle.extras;
      return daySerial(year, month, day) - (date1904 ? daysTo1904 : 0);
    };
    return new FunctionResult(this.context, () => ({ value: serial() }))._instantiate("date");
  }
}
