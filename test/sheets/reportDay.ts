/** "2024-04-20" for the number of a day in a report. */
export function cellDay(value: unknown): string | null {
  if (typeof value !== "number") return null;
  return new Date(Math.round((value - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}
