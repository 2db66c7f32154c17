import { formIds, pointsOf, type FormId, type PointId } from "./forms";

/** What a row of the table is about. */
export interface FillKey {
  readonly form: FormId;
  readonly number: number;
  readonly point: PointId;
}

const MARK = "checklist";

/** The key as a cell holds it. */
export const keyText = ({ form, number, point }: FillKey): string => `${MARK}|${form}|${number}|${point}`;

/** What a key says; null = the text is none. */
export function readKey(text: string): FillKey | null {
  const [mark, form, number, point, ...more] = text.split("|");
  if (mark !== MARK || more.length > 0) return null;
  const known = formIds.find((each) => each === form);
  const count = Number(number);
  if (known === undefined || !Number.isInteger(count) || count < 1) return null;
  const id = pointsOf(known).find((each) => each === point);
  return id === undefined ? null : { form: known, number: count, point: id };
}
