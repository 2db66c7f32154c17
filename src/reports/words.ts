import type { LadderStep } from "../analysis/lifecycle/ladderFigures";
import type { DependenceLevel } from "../analysis/dependence/keyClientList";
import type { KeyReason } from "../analysis/dependence/keyClients";
import type { ProductState } from "../analysis/products/clientProduct";
import type { ShareLevel } from "../analysis/dependence/levelShares";
import type { BreadthRisk, ClientStatus, LadderRung, Perspective } from "../analysis/types";
import type { ReportText } from "./reportContext";

export const statusText: Readonly<Record<ClientStatus, ReportText>> = {
  Potential: "statusPotential",
  New: "statusNew",
  Regular: "statusRegular",
  Restored: "statusRestored",
  Lost: "statusLost",
};

export const perspectiveText: Readonly<Record<Perspective, ReportText>> = {
  promising: "perspectivePromising",
  ordinary: "perspectiveOrdinary",
  nonTarget: "perspectiveNonTarget",
};

export const riskText: Readonly<Record<BreadthRisk, ReportText>> = {
  high: "riskHigh",
  medium: "riskMedium",
  low: "riskLow",
};

export const ladderText: Readonly<Record<LadderRung, ReportText>> = {
  Buyer: "ladderBuyer",
  Customer: "ladderCustomer",
  "Regular client": "ladderRegularClient",
  Adherent: "ladderAdherent",
  Advocate: "ladderAdvocate",
};

export const ladderStepText: Readonly<Record<LadderStep, ReportText>> = {
  purchase: "stepPurchase",
  leaveCompetitors: "stepLeaveCompetitors",
  recommend: "stepRecommend",
};

export const levelText: Readonly<Record<ShareLevel, ReportText>> = {
  company: "levelCompany",
  manager: "levelManager",
  product: "levelProduct",
};

export const keyReasonText: Readonly<Record<KeyReason, ReportText>> = {
  breadwinner: "reasonBreadwinner",
  image: "reasonImage",
  innovator: "reasonInnovator",
  expert: "reasonExpert",
  perspective: "reasonPerspective",
};

export const dependenceText: Readonly<Record<DependenceLevel, ReportText>> = {
  none: "dependenceNone",
  notice: "dependenceNotice",
  warning: "dependenceWarning",
  high: "dependenceHigh",
  critical: "dependenceCritical",
  mono: "dependenceMono",
};

/** null = nothing to say: the cell stays blank. */
export const productStateText: Readonly<Record<ProductState, ReportText | null>> = {
  uses: "stateUses",
  notOffered: "stateNotOffered",
  noTarget: null,
};
