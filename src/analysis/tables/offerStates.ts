import { cellText } from "../cells/cells";
import { hasName } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import type { ColumnMap, Rows } from "../types";
import { columnOfWins, dealOutcome, saysOpen, type DealOutcome } from "./dealWords";
import type { OfferRole } from "./offers";

/** What a row says of the state of its deal. */
export interface OfferState {
  /** As it is written; null also where the text says only how the deal ended. */
  readonly stage: string | null;
  readonly outcome: DealOutcome | null;
  /** The result says neither how the deal ended nor that it is open. */
  readonly isUnreadable: boolean;
}

/** The stages and results of an Offers table, its columns understood as a whole. */
export class OfferStates {
  /** Rows that count as refused by their reason alone. */
  refusedByReason = 0;
  private readonly outcomeOf = remembered(dealOutcome);
  private readonly isOpen = remembered(saysOpen);
  private readonly resultsTell: boolean;
  private readonly reasonsRefuse: boolean;

  constructor(
    private readonly rows: Rows,
    private readonly columns: ColumnMap<OfferRole>,
  ) {
    this.resultsTell = columnOfWins(this.textsOf("result"), this.textsOf("stage")) === "result";
    this.reasonsRefuse = this.onlyReasonsRefuse();
  }

  /** Of a row with these texts; null = blank. */
  read(stage: string | null, result: string | null, reason: string | null): OfferState {
    // The only column of states names the stages too.
    const isAlone = this.columns.stage === undefined;
    const written = isAlone ? result : stage;
    const ofStage = written === null ? null : this.outcomeOf(written);
    const ofResult = result === null ? null : this.outcomeOf(result);
    const isStage = written !== null && ofStage === null && !this.isOpen(written);
    let outcome = ofResult ?? ofStage;
    if (outcome === null && reason !== null && this.reasonsRefuse) {
      outcome = "refused";
      this.refusedByReason++;
    }
    const isUnreadable = result !== null && !isAlone && this.resultsTell && ofResult === null && !this.isOpen(result);
    return { stage: isStage ? written : null, outcome, isUnreadable };
  }

  /** Stages say what was won and nothing says what was refused, but some reasons do: Odoo leaves a lost deal at its stage. */
  private onlyReasonsRefuse(): boolean {
    const { refusalReason, stage, result } = this.columns;
    if (refusalReason === undefined || stage === undefined || result !== undefined) return false;
    const outcomes = new Set([...this.textsOf("stage")].map(this.outcomeOf));
    if (!outcomes.has("won") || outcomes.has("refused")) return false;
    return this.rows.some((row) => !hasName(cellText(row[refusalReason])));
  }

  /** The different texts of a column. */
  private textsOf(role: OfferRole): ReadonlySet<string> {
    const column = this.columns[role];
    return new Set(column === undefined ? [] : this.rows.map((row) => cellText(row[column])));
  }
}
