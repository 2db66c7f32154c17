import { invalidArgument, itemNotFound } from "../request/errors";
import type { HostState } from "../request/hostState";
import { jsonBytes, settingBytes } from "../request/limits";
import { excelCollection, excelObject } from "../request/properties";

interface SettingTarget {
  readonly key: string;
}

function storedText(host: HostState, { key }: SettingTarget): string {
  const text = host.handle.extras.settings.get(key);
  if (text === undefined) throw itemNotFound();
  return text;
}

function textToStore(value: unknown): string {
  if (value === undefined) throw invalidArgument("a setting without a value");
  if (jsonBytes(value) > settingBytes) throw invalidArgument(`setting too large: ${jsonBytes(value)} bytes`);
  return JSON.stringify(value);
}

const Properties = excelObject<SettingTarget>()("Setting", {
  key: { read: ({ key }) => key },
  value: {
    read: (target, host) => JSON.parse(storedText(host, target)) as unknown,
    write(target, value: unknown, host) {
      storedText(host, target);
      host.handle.extras.settings.set(target.key, textToStore(value));
    },
  },
});

export class Setting extends Properties {
  delete(): void {
    this._act("delete", (target) => {
      storedText(this._host, target);
      this._host.handle.extras.settings.delete(target.key);
    });
  }
}

export class SettingCollection extends excelCollection<object, Setting>()("SettingCollection", "Setting", {}) {
  protected _targets(): SettingTarget[] {
    return [...this._host.handle.extras.settings.keys()].map((key) => ({ key }));
  }

  /** Replaces the value of a key that is there already. */
  add(key: string, value: unknown): Setting {
    const text = textToStore(value);
    this._act(
      "add",
      () => {
        if (typeof key !== "string" || key === "") throw invalidArgument(`not a key: ${String(key)}`);
        this._host.handle.extras.settings.set(key, text);
      },
      key,
      value,
    );
    return new Setting(this.context, () => ({ key }));
  }

  getItem(key: string): Setting {
    return this._find("getItem", () => this._withKey(key));
  }
  getItemOrNullObject(key: string): Setting {
    return this._find("getItemOrNullObject", () => this._withKey(key));
  }

  private _withKey(key: string): SettingTarget | null {
    return this._host.handle.extras.settings.has(key) ? { key } : null;
  }
}
