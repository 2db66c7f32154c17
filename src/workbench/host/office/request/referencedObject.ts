import { ClientObject } from "./clientObject";

/** An object that Excel finds again by a reference only, which can be kept beyond its batch and given up before its end. */
export abstract class ReferencedObject<Target extends object> extends ClientObject<Target> {
  override get _needsReference(): boolean {
    return true;
  }

  track(): this {
    this.context.trackedObjects.add(this);
    return this;
  }
  untrack(): this {
    this.context.trackedObjects.remove(this);
    return this;
  }
}
