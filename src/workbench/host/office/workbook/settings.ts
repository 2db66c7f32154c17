import { invalidArgument, itemNotFound } from "../request/errors";
import { jsonBytes, settingBytes } from "../request/limits";
import { ClientCollection, ClientObject, type Readers, type Surface } from "../request/loadTracking";

interface SettingTarget {
  readonly key: string;
}

export class Setting extends ClientObject<SettingTarget> implements Surface<Excel.Setting, "delete" | "key" | "value"> {
  readonly _entity = "Setting";

  protected _readers(): Readers<SettingTarget> {
    return { key: ({ key }) => key, value: ({ key }) => JSON.parse(this._text(key)) as unknown };
  }

  private _text(key: string): string {
    const text = this.context._host.handle.extras.settings.get(key);
    if (text === undefined) throw itemNotFound();
    return text;
  }

  get key(): string {
    return this._read("key") as string;
  }
  get value(): unknown {
    return this._read("value");
  }
  set value(value: unknown) {
    this._write("value", value, ({ key }) => {
      this._text(key);
      this.context._host.handle.extras.settings.set(key, settingText(value));
    });
  }

  delete(): void {
    this._act("delete", ({ key }) => {
      this._text(key);
      this.context._host.handle.extras.settings.delete(key);
    });
  }
}

function settingText(value: unknown): string {
  if (value === undefined) throw invalidArgument("a setting without a value");
  if (jsonBytes(value) > settingBytes) throw invalidArgument(`setting too large: ${jsonBytes(value)} bytes`);
  return JSON.stringify(value);
}

export class SettingCollection
  extends ClientCollection<Setting, object>
  implements Surface<Excel.SettingCollection, "add" | "getItem" | "getItemOrNullObject">
{
  readonly _entity = "SettingCollection";

  protected _list(): Setting[] {
    return [...this.context._host.handle.extras.settings.keys()].map(
      (key) => new Setting(this.context, () => ({ key })),
    );
  }

  /** Replaces the value of a key that is there already. */
  add(key: string, value: unknown): Setting {
    const text = settingText(value);
    this._act(
      "add",
      () => {
        if (typeof key !== "string" || key === "") throw invalidArgument(`not a key: ${String(key)}`);
        this.context._host.handle.extras.settings.set(key, text);
      },
      key,
      value,
    );
    return new Setting(this.context, () => ({ key }));
  }

  getItem(key: string): Setting {
    return new Setting(this.context, () => {
      if (!this.context._host.handle.extras.settings.has(key)) throw itemNotFound();
      return { key };
    })._instantiate("getItem");
  }
  getItemOrNullObject(key: string): Setting {
    return new Setting(this.context, () =>
      this.context._host.handle.extras.settings.has(key) ? { key } : null,
    )._instantiate("getItemOrNullObject");
  }
}
