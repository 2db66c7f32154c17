import type { TableChoices } from "../../app/session";

/** The chosen sales have a column for the product; true as long as none are chosen. */
export function namesProducts({ sales }: TableChoices): boolean {
  return sales === null || sales.columns.product !== undefined;
}
