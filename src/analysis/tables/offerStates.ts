import { isBlank } from "../cells/cells";
import { remembered } from "../cells/remembered";
import { wordKey } from "../cells/wordKey";
import type { ColumnMap, Rows } from "../types";
import { withoutPipeline } from "./withoutPipeline";
import { asFlags, columnOfWins, dealOutcome, isFalse, pipelineOf, saysOpen, type DealOutcome } from "./dealWords";
import type { OfferRole } from "./offers";
import { endBeforeTotals } from "./totalRows";

/** What a row says of the state of its deal. */
export interface OfferState {
  /** The stage, or where there is no column of stages the result, names a stage; else it says at most how the deal ended. */
  readonly isStage: boolean;
  readonly outcome: DealOutcome | null;
  /** The result says neither how the deal ended nor that it is open. */
  readonly isUnreadable: boolean;
  /** A flag says that the deal is not won, and no word of the row whether it has ended. */
  readonly isNotWon: boolean;
  /** It counts as refused by its reason alone. */
  readonly isByReason: boolean;
}

const CLOSED = /^(?:true|yes|да|da|evet|y|1)$/i;

/** Two words of a program's list may be anybody's: "New" and "In progress". */
const LEAST_STAGES = 3;

/** The stages and results of an Offers table, its columns understood as a whole. */
export class OfferStates {
  private readonly outcomeOf = remembered(dealOutcome);
  private readonly isOpen = remembered(saysOpen);
  private readonly asRead: (text: string) => string;
  /** Where blank cells stand beside yes and no, no is no open deal. */
  private readonly blankIsOpen: boolean;
  private readonly resultsTell: boolean;
  /** "In progress" is one of the stages in the list of the CRM program. */
  private readonly openIsStage: boolean;
  /** Stages say what was won, and nothing says what was refused. */
  readonly tellOnlyWon: boolean;
  private readonly reasonsRefuse: boolean;

  /** `stages` and `results` = the different texts of these columns. */
  constructor(
    private readonly rows: Rows,
    private readonly columns: ColumnMap<OfferRole>,
    stages: readonly string[],
    results: readonly string[],
  ) {
    this.asRead = asFlags(results);
    this.blankIsOpen = results.some((text) => isFalse(this.asRead(text))) && this.hasBlank("result");
    this.resultsTell = columnOfWins(results, stages) === "result";
    const told = columns.stage === undefined ? results : stages;
    this.openIsStage = areOfProgram(told.filter((text) => this.outcomeOf(text) === null && !isFalse(text)));
    const outcomes = new Set(stages.map(this.outcomeOf));
    const { stage, result } = columns;
    this.tellOnlyWon = stage !== undefined && result === undefined && outcomes.has("won") && !outcomes.has("refused");
    // Some reasons do: Odoo leaves a lost deal at its stage.
    this.reasonsRefuse = this.tellOnlyWon && this.hasBlank("refusalReason");
  }

  /** Of a row with these texts; null = blank. */
  read(
    stage: string | null,
    written: string | null,
    reason: string | null,
    isClosed: string | null = null,
  ): OfferState {
    const read = written === null ? null : this.asRead(written);
    const result = read !== null && isFalse(read) ? this.notWon(stage, read, reason, isClosed) : read;
    // The only column of states names the stages too.
    const isAlone = this.columns.stage === undefined;
    const told = isAlone ? result : stage;
    const ofStage = told === null ? null : this.outcomeOf(told);
    const ofResult = result === null ? null : this.outcomeOf(result);
    const isStage = told !== null && ofStage === null && (this.openIsStage || !this.isOpen(told)) && !isFalse(told);
    const outcome = ofResult ?? ofStage;
    const isByReason = outcome === null && reason !== null && this.reasonsRefuse;
    const isSilent = result !== null && this.resultsTell && ofResult === null && !this.isOpen(result);
    const isNotWon = isSilent && isFalse(result);
    const isUnreadable = isSilent && !isNotWon && !isAlone;
    return { isStage, outcome: isByReason ? "refused" : outcome, isUnreadable, isNotWon, isByReason };
  }

  /** What "won: FALSE" means: null = not ended; what stays FALSE says neither. */
  private notWon(stage: string | null, written: string, reason: string | null, isClosed: string | null): string | null {
    if (isClosed !== null) return CLOSED.test(isClosed) ? "lost" : null;
    // A stage of its own says that the deal goes on, or how it ended.
    if (stage !== null && (this.isOpen(stage) || this.outcomeOf(stage) !== null)) return null;
    return this.blankIsOpen || reason !== null ? "lost" : written;
  }

  /** Some row above the totals has a blank cell in the column. */
  private hasBlank(role: "result" | "refusalReason"): boolean {
    const column = this.columns[role];
    if (column === undefined) return false;
    const end = endBeforeTotals(this.rows);
    return this.rows.some((row, place) => place < end && !row.every(isBlank) && isBlank(row[column]));
  }
}

function areOfProgram(stages: readonly string[]): boolean {
  const names = new Set(stages.map(withoutPipeline(stages)).map(wordKey));
  return names.size >= LEAST_STAGES && pipelineOf([...names]) !== null;
}
