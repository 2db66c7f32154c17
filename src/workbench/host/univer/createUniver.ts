import {
  LocaleType,
  LogLevel,
  Univer,
  type ILocales,
  type IUniverConfig,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { recalculateFreedCells } from "./formulas/freedSpills";
import { showMissingSheets } from "./formulas/missingSheets";
import { followNames } from "./formulas/names";
import { passOverPlainSheets } from "./formulas/plainSheets";
import { understandShortReferences } from "./formulas/shortReferences";
import { growTablesByTyping } from "./sheets/growTable";
import { forgetKnownCellsOnly } from "./sheets/validationCache";
import { growWrappedRows } from "./sheets/wrappedRows";
import { UniverHandle } from "./univerHandle";

/** As the presets of Univer list them: a plugin, or a plugin with its settings. */
export type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

export interface UniverOptions {
  readonly locale?: LocaleType;
  readonly locales?: ILocales;
  readonly theme?: IUniverConfig["theme"];
}

/** What Excel does and Univer by itself does not; the first of them hears of a command before the others. */
const features: readonly ((handle: UniverHandle) => void)[] = [
  passOverPlainSheets,
  showMissingSheets,
  understandShortReferences,
  followNames,
  recalculateFreedCells,
  growTablesByTyping,
  growWrappedRows,
];

/** Headless and in the browser alike; the plugins make the difference. */
export function createUniver(plugins: readonly PluginEntry[], options: UniverOptions = {}): UniverHandle {
  forgetKnownCellsOnly();
  const locale = options.locale ?? LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: options.locales ?? { [locale]: {} },
    logLevel: LogLevel.ERROR,
    theme: options.theme,
  });
  const registered = new Set<PluginCtor<Plugin>>();
  for (const entry of plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    // Presets share plugins, and Univer takes each of them once.
    if (registered.has(plugin)) continue;
    registered.add(plugin);
    univer.registerPlugin(plugin, config);
  }
  const handle = new UniverHandle(univer);
  for (const addTo of features) addTo(handle);
  return handle;
}
