/**
 * The letters of a column, counted from 0, as a sheet shows them. Source: spec 1.
 *
 * @example columnLetter(27) // "AB"
 */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
