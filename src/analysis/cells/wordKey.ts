import { clientKey } from "./clientKey";

/**
 * What two ways of writing one word of a table have in common: as clientKey, and also without accents, hyphens, brackets
 * and full stops.
 *
 * For words of a known list, not for names: "й" and "и" become one letter. Source: spec 1.
 *
 * @example wordKey("New-direction  sales") // "new direction sales"
 */
export function wordKey(text: string): string {
  return clientKey(
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/ı/g, "i")
      .replace(/[-–,.:()/]/g, " "),
  );
}
