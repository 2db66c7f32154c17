// The two checklists as data. Ids never change, so that old fills stay readable; texts are in locales/.

export const formIds = ["express", "process"] as const;
export type FormId = (typeof formIds)[number];

/** Parts and points in the order in which they are asked. */
export const forms = {
  /** 18 points: how the active, the potential and the lost clients are worked with. */
  express: {
    activeBase: ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"],
    potentialBase: ["P1", "P2", "P3", "P4", "P5", "P6"],
    lostBase: ["L1", "L2", "L3", "L4"],
  },
  /** 31 points: how far the work with clients is a managed process. */
  process: {
    mainTraits: ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13", "T14"],
    marketing: ["M1", "M2", "M3", "M4", "M5"],
    supporting: ["S1", "S2", "S3", "S4"],
    figures: ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8"],
  },
} as const;

type Forms = typeof forms;
type PartsOf<Form extends FormId> = Forms[Form];
export type PartId = { [Form in FormId]: keyof PartsOf<Form> }[FormId];
type PointsOf<Form extends FormId> = PartsOf<Form>[keyof PartsOf<Form>] extends readonly (infer Id)[] ? Id : never;
export type PointId = { [Form in FormId]: PointsOf<Form> }[FormId];

export interface FormPart {
  readonly id: PartId;
  readonly points: readonly PointId[];
}

/**
 * The parts of a form with their points. Source: spec 3.16.
 *
 * @example partsOf("express").map(({ points }) => points.length) // [8, 6, 4]
 */
export function partsOf(form: FormId): readonly FormPart[] {
  return (Object.entries(forms[form]) as [PartId, readonly PointId[]][]).map(([id, points]) => ({ id, points }));
}

/**
 * All points of a form in their order. Source: spec 3.16.
 *
 * @example pointsOf("process").length // 31
 */
export function pointsOf(form: FormId): readonly PointId[] {
  return partsOf(form).flatMap(({ points }) => points);
}
