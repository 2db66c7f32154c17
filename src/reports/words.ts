import type { ClientStatus, LadderRung } from "../analysis/types";
import type { ReportText } from "./reportContext";

export const statusText: Readonly<Record<ClientStatus, ReportText>> = {
  Potential: "statusPotential",
  New: "statusNew",
  Regular: "statusRegular",
  Restored: "statusRestored",
  Lost: "statusLost",
};

export const ladderText: Readonly<Record<LadderRung, ReportText>> = {
  Buyer: "ladderBuyer",
  Customer: "ladderCustomer",
  "Regular client": "ladderRegularClient",
  Adherent: "ladderAdherent",
  Advocate: "ladderAdvocate",
};
