import { recalculate } from "../../univer/formulas/calculation";
import { invalidArgument } from "../request/errors";
import { excelObject } from "../request/properties";
import { numberPart } from "./cultureInfo";

const Properties = excelObject<object>()("Application", {
  calculationMode: { read: () => "Automatic" },
  cultureInfo: { object: "CultureInfo" },
  decimalSeparator: { read: (_application, host) => numberPart(host.formLocale, "decimal") },
  thousandsSeparator: { read: (_application, host) => numberPart(host.formLocale, "group") },
  useSystemSeparators: { read: () => true },
});

export class Application extends Properties {
  calculate(calculationType: string): void {
    this._act("calculate", () => {
      if (!["Recalculate", "Full", "FullRebuild"].includes(calculationType)) {
        throw invalidArgument(`calculationType: ${calculationType}`);
      }
      recalculate(this._host.handle);
    });
  }

  /** The grid draws and calculates after the batch anyway. */
  suspendApiCalculationUntilNextSync(): void {
    this._act("suspendApiCalculationUntilNextSync", () => undefined);
  }
  suspendScreenUpdatingUntilNextSync(): void {
    this._act("suspendScreenUpdatingUntilNextSync", () => undefined);
  }
}
