import { readAnswer } from "../../src/checklists/answers";
import type { Fill, PointEntry } from "../../src/checklists/fill";
import { pointsOf, type FormId, type PointId } from "../../src/checklists/forms";

/** A fill from one sign for each point in the order of the form: + ± - o (not applicable) and . (blank). */
export function fillOf(form: FormId, signs: string, weights: Partial<Record<PointId, number>> = {}): Fill {
  const given = [...signs.replace(/\s/g, "")];
  const entries: Partial<Record<PointId, PointEntry>> = {};
  pointsOf(form).forEach((point, place) => {
    const sign = given[place] ?? ".";
    const answer = sign === "." ? null : sign === "o" ? "notApplicable" : readAnswer(sign, []);
    if (answer === "unknown") throw new Error(`no such sign: ${sign}`);
    entries[point] = Object.freeze({ answer, note: "", weight: weights[point] ?? 1 });
  });
  return Object.freeze({ form, number: 1, company: "Alfa", date: 45292, by: "Ana", entries: Object.freeze(entries) });
}
