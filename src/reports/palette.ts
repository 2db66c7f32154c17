import type { AbcClass, ClientStatus } from "../analysis/types";

// Soft fills with dark letters: readable in print and for colour-blind readers, because the words stay in the cells.

export interface Paint {
  readonly fill: string;
  readonly font: string;
}

export const statusPaint: Readonly<Record<ClientStatus, Paint>> = {
  Potential: { fill: "#EDEDED", font: "#525252" },
  New: { fill: "#DDEBF7", font: "#1F4E79" },
  Regular: { fill: "#E2EFDA", font: "#375623" },
  Restored: { fill: "#FFF2CC", font: "#7F6000" },
  Lost: { fill: "#FCE4D6", font: "#843C0C" },
};

export const abcPaint: Readonly<Record<AbcClass, Paint>> = {
  A: { fill: "#C6E0B4", font: "#274E13" },
  B: { fill: "#E2EFDA", font: "#375623" },
  C: { fill: "#FFF2CC", font: "#7F6000" },
  D: { fill: "#FCE4D6", font: "#843C0C" },
  E: { fill: "#F8CBAD", font: "#843C0C" },
  F: { fill: "#F4B183", font: "#652B09" },
};

/** What a client already buys, and what is still to be offered. */
export const usesPaint: Paint = { fill: "#E2EFDA", font: "#375623" };
export const notOfferedPaint: Paint = { fill: "#FFF2CC", font: "#7F6000" };

/** What is overdue or lost. */
export const lossPaint: Paint = { fill: "#F8CBAD", font: "#843C0C" };

export const heatLow = "#FFFFFF";
export const heatHigh = "#8FBC8F";
export const lossHigh = "#F4B183";
export const barColor = "#9DC3E6";
