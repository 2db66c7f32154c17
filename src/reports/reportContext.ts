import type { Language, TextKey, Translate } from "../locales";
import type { ReportId } from "./reportSheet";

/** Names of the sheets that the tables were read from; those that were not chosen are absent. */
export interface ReportSources {
  readonly sales: string;
  readonly clients?: string | null;
  readonly rules?: string | null;
  readonly targets?: string | null;
  readonly aliases?: string | null;
  readonly plan?: string | null;
  readonly spend?: string | null;
}

export interface ReportContext {
  readonly translate: Translate;
  readonly language: Language;
  readonly sources: ReportSources;
  /** The reports wanted; absent = all. */
  readonly ids?: readonly ReportId[];
}

/** A key of locales/<language>/reports.ts. */
export type ReportText = TextKey extends infer Key ? (Key extends `reports.${infer Name}` ? Name : never) : never;
