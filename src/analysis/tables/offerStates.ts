import { cellText } from "../cells/cells";
import { hasName } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import type { ColumnMap, Rows } from "../types";
import { columnOfWins, dealOutcome, isFalse, saysOpen, type DealOutcome } from "./dealWords";
import type { OfferRole } from "./offers";

/** What a row says of the state of its deal. */
export interface OfferState {
  /** As it is written; null also where the text says only how the deal ended. */
  readonly stage: string | null;
  readonly outcome: DealOutcome | null;
  /** The result says neither how the deal ended nor that it is open. */
  readonly isUnreadable: boolean;
}

const CLOSED = /^(?:true|yes|да|da|evet|y|1)$/i;

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
  read(
    stage: string | null,
    written: string | null,
    reason: string | null,
    isClosed: string | null = null,
  ): OfferState {
    const result = written !== null && isFalse(written) ? this.notWon(stage, written, isClosed) : written;
    // The only column of states names the stages too.
    const isAlone = this.columns.stage === undefined;
    const told = isAlone ? result : stage;
    const ofStage = told === null ? null : this.outcomeOf(told);
    const ofResult = result === null ? null : this.outcomeOf(result);
    const isStage = told !== null && ofStage === null && !this.isOpen(told) && !isFalse(told);
    let outcome = ofResult ?? ofStage;
    if (outcome === null && reason !== null && this.reasonsRefuse) {
      outcome = "refused";
      this.refusedByReason++;
    }
    const isFlag = result !== null && isFalse(result);
    const isUnreadable =
      result !== null && (!isAlone || isFlag) && this.resultsTell && ofResult === null && !this.isOpen(result);
    return { stage: isStage ? told : null, outcome, isUnreadable };
  }

  /** What "won: FALSE" means: null = not ended; what stays FALSE says neither. */
  private notWon(stage: string | null, written: string, isClosed: string | null): string | null {
    if (isClosed !== null) return CLOSED.test(isClosed) ? "lost" : null;
    // A stage of its own says that the deal goes on, or how it ended.
    return stage !== null && (this.isOpen(stage) || this.outcomeOf(stage) !== null) ? null : written;
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
