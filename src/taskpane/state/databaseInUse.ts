import type { DatabaseChoice } from "../../app/database/databaseChoice";
import type { PaneState } from "./paneState";

/** The database that the sales come from; null = they come from a table, or the build knows no database. */
export function databaseInUse({ database }: Pick<PaneState, "database">): DatabaseChoice | null {
  return process.env.CLIENTELE_ENGINE && database?.isUsed ? database : null;
}
