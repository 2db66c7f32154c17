import { OfficeError } from "./errors";

/** A single value that is there after the next sync. */
export class ClientResult<Value> {
  private _known = false;
  private _value: Value | undefined = undefined;

  get value(): Value {
    if (!this._known) throw new OfficeError("ValueNotLoaded", undefined, "clientResult.value");
    return this._value as Value;
  }

  _set(value: Value): void {
    this._known = true;
    this._value = value;
  }
}
