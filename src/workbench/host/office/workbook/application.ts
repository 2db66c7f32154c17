import { recalculate } from "../../univer/formulas/calculation";
import { CultureInfo } from "./cultureInfo";
import { invalidArgument } from "../request/errors";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";

type ApplicationSurface =
  | "calculate"
  | "calculationMode"
  | "cultureInfo"
  | "suspendApiCalculationUntilNextSync"
  | "suspendScreenUpdatingUntilNextSync";

export class Application extends ClientObject<object> implements Surface<Excel.Application, ApplicationSurface> {
  readonly _entity = "Application";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<object> {
    return { calculationMode: () => "Automatic" };
  }

  protected override _children() {
    return { cultureInfo: () => this.cultureInfo };
  }

  get cultureInfo(): CultureInfo {
    return this._made.of("cultureInfo", () => new CultureInfo(this.context, () => this._use()));
  }
  get calculationMode(): Excel.Application["calculationMode"] {
    return this._read("calculationMode") as Excel.Application["calculationMode"];
  }

  calculate(calculationType: string): void {
    this._act("calculate", () => {
      if (!["Recalculate", "Full", "FullRebuild"].includes(calculationType)) {
        throw invalidArgument(`calculationType: ${calculationType}`);
      }
      recalculate(this.context._host.handle);
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
