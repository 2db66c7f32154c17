import type { XyzClass } from "../analysis/types";
import type { ReportText } from "./reportContext";

type Rank = "first" | "middle" | "last";

const actions: Readonly<Record<Rank, Readonly<Record<XyzClass | "none", ReportText>>>> = {
  first: { X: "actionFirstX", Y: "actionFirstY", Z: "actionFirstZ", none: "actionFirstNone" },
  middle: { X: "actionMiddleX", Y: "actionMiddleY", Z: "actionMiddleZ", none: "actionMiddleNone" },
  last: { X: "actionLastX", Y: "actionLastY", Z: "actionLastZ", none: "actionLastNone" },
};

/** What to do with the clients of a cell of ABC × XYZ; with more than three classes those between share their action. */
export function recommendedAction(classIndex: number, classes: number, xyz: XyzClass | null): ReportText {
  const rank: Rank = classIndex === 0 ? "first" : classIndex === classes - 1 ? "last" : "middle";
  return actions[rank][xyz ?? "none"];
}
