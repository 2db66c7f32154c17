import { daySerial } from "../../../../analysis/time/calendar";
import { daysTo1904 } from "./dateSystems";
import { invalidArgument } from "../request/errors";
import { ClientObject, type Readers, type Surface } from "../request/loadTracking";

/** The result of a worksheet function that was called without a cell. */
class FunctionResult
  extends ClientObject<{ value: number }>
  implements Surface<Excel.FunctionResult<number>, "value" | "error">
{
  readonly _entity = "FunctionResult";

  protected _readers(): Readers<{ value: number }> {
    return { value: ({ value }) => value, error: () => null };
  }

  get value(): number {
    return this._read("value") as number;
  }
  get error(): string {
    return this._read("error") as string;
  }
}

/** workbook.functions: only DATE, which tells the workbook's date system. */
export class Functions extends ClientObject<object> implements Surface<Excel.Functions, "date"> {
  readonly _entity = "Functions";

  protected _readers(): Readers<object> {
    return {};
  }

  /** Takes numbers only; Excel takes cells as well. */
  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const serial = (): number => {
      if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") {
        throw invalidArgument(`date of ${String(year)}, ${String(month)}, ${String(day)}`);
      }
      const { date1904 } = this.context._host.handle.extras;
      return daySerial(year, month, day) - (date1904 ? daysTo1904 : 0);
    };
    return new FunctionResult(this.context, () => ({ value: serial() }))._instantiate("date");
  }
}
