import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import { isoDay } from "../setup/csvTables";

// The year on which loyalty programmes are tried.

export const columns = { date: 0, client: 1, document: 2, amount: 3, manager: 4 };
export const FROM = isoDay("2024-01-01");
export const TO = isoDay("2024-12-31");
export const base: Settings = { ...defaultSettings, period: [FROM, TO], asOf: TO, marginShare: 0.25 };
