import type { Day, GradeTable, LoyaltyTier, Period, PeriodPreset } from "../types";

/** What a settings file must hold in place of a wrong value; a word of the sentence about it. */
export type SettingExpectation =
  "day" | "period" | "wholeNumber" | "numbers" | "twoNumbers" | "number" | "choice" | "text" | "gradeTable" | "tiers";

/** Values of one form: how they are known, read from a file and checked. The pane adds how they are typed and shown. */
export interface SettingKind<Name extends string, Value> {
  readonly name: Name;
  readonly expected: SettingExpectation;
  /** A value of this form, as a session is stored; whether the rules can use it is the question of refusal(). */
  isStored(value: unknown): value is Value;
  /** The value that a settings file gives; undefined = it is not of this form. */
  fromFile(value: unknown): Value | undefined;
  /** The params of the error where the rules cannot use the value; null = they can. */
  refusal(value: Value): ErrorParams | null;
}

export type ErrorParams = Readonly<Record<string, string | number>>;

/** null = not given. */
export type DayKind = SettingKind<"day", Day | null>;

/** A period that stands for one that is not given; lastWindow = the last window before the as-of date. */
export type UsualPeriod = PeriodPreset | "lastWindow";

export interface PeriodKind extends SettingKind<"period", Period | PeriodPreset | null> {
  /** What null means. */
  readonly usual: UsualPeriod;
}

export interface WholeNumberKind extends SettingKind<"wholeNumber", number> {
  readonly least: number;
  readonly most: number;
}

/** Rising shares of a whole, each above 0 and below 1. */
export interface SharesKind extends SettingKind<"shares", readonly number[]> {
  readonly fewest: number;
  readonly most: number;
}

/** Two rising ratios above 0; null = the program chooses them. */
export type BoundsKind = SettingKind<"bounds", readonly [number, number] | null>;

/** A part of a whole, 0 to 1; null = not known. */
export type RatioKind = SettingKind<"ratio", number | null>;

/** A part of a whole, 0 to 1. */
export type PartKind = SettingKind<"part", number>;

/** Amounts above 0 that all differ, each with a part of a whole above 0. */
export type TiersKind = SettingKind<"tiers", readonly LoyaltyTier[]>;

export interface ChoiceKind<Choice extends string> extends SettingKind<"choice", Choice> {
  readonly choices: readonly Choice[];
}

export interface TextKind extends SettingKind<"text", string> {
  /** Words of the product, which have a text of their own; all others are the user's. */
  readonly words: readonly string[];
}

export type GradeTableKind = SettingKind<"gradeTable", GradeTable>;

export type AnySettingKind =
  | DayKind
  | PeriodKind
  | WholeNumberKind
  | SharesKind
  | BoundsKind
  | RatioKind
  | PartKind
  | TiersKind
  | ChoiceKind<string>
  | TextKind
  | GradeTableKind;

export type SettingKindName = AnySettingKind["name"];
export type SettingKindOf<Name extends SettingKindName> = Extract<AnySettingKind, { readonly name: Name }>;

/** What settings of a kind hold. */
export type SettingValue<Kind> = Kind extends SettingKind<string, infer Value> ? Value : never;

/** What holds where nothing is set: nothing at all, where that is a value of the kind. */
export type SettingDefault<Kind> =
  Kind extends SettingKind<string, infer Value> ? (null extends Value ? null : Value) : never;
