import { dayOfIso } from "../time/isoDay";
import { periodPresets, type Day, type Period, type PeriodPreset } from "../types";
import type { DayKind, PeriodKind, UsualPeriod } from "./settingKind";

const LAST_DAY = 2958465; // 9999-12-31

/**
 * Settings that are a day, or not given: a serial number in a session, a text such as "2024-12-31" in a settings file.
 *
 * Source: spec 2.
 *
 * @example day().fromFile("2024-01-01") // 45292
 */
export function day(): DayKind {
  return {
    name: "day",
    expected: "day",
    isStored: (value): value is Day | null => value === null || typeof value === "number",
    fromFile: (value) => (value === null ? null : dayIn(value)),
    refusal: (value) => (value === null || isDay(value) ? null : { value }),
  };
}

/**
 * Settings that are a period: the name of one that follows the as-of date, two days, or not given, which means `usual`.
 *
 * Source: spec 2.
 *
 * @example period("lastWindow").fromFile(["2024-01-01", "2024-01-31"]) // [45292, 45322]
 */
export function period(usual: UsualPeriod): PeriodKind {
  return {
    name: "period",
    usual,
    expected: "period",
    isStored: (value): value is Period | PeriodPreset | null =>
      value === null || presetIn(value) !== undefined || isTwoNumbers(value),
    fromFile: (value) => (value === null ? null : (presetIn(value) ?? periodIn(value))),
    refusal: (value) => {
      if (value === null || presetIn(value) !== undefined) return null;
      const [from, to] = value;
      return isDay(Number(from)) && isDay(Number(to)) && from <= to ? null : { from, to };
    },
  };
}

function isDay(serial: number): boolean {
  return Number.isInteger(serial) && serial >= 1 && serial <= LAST_DAY;
}

function presetIn(value: unknown): PeriodPreset | undefined {
  return periodPresets.find((preset) => preset === value);
}

function dayIn(value: unknown): Day | undefined {
  return typeof value === "string" ? (dayOfIso(value) ?? undefined) : undefined;
}

function periodIn(value: unknown): Period | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [from, to] = value.map(dayIn);
  return from === undefined || to === undefined ? undefined : [from, to];
}

function isTwoNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number");
}
