import { ClassPreview } from "../analysis/classes/classPreview";
import type { SalesLedger } from "../analysis/ledger/ledger";
import { saleDays } from "../analysis/ledger/purchaseHistory";
import { buyingRhythm, type BuyingRhythm } from "../analysis/lifecycle/purchaseGaps";
import type { Settings } from "../analysis/settings/settings";
import type { Day } from "../analysis/types";
import { readTables } from "./readWorkbook";
import type { Session } from "./session";
import { neededBy, onlyTables } from "./tableChoices";
import type { Control, WorkbookPort } from "./workbookPort";

/** The sales as they were read once; every question about classes is answered from them, without the workbook. */
export interface SalesPreview {
  /** Rows of the sales that could be read. */
  readonly rows: number;
  /** The last sale's day, from which every date that is not given is counted; null = no row could be read. */
  readonly lastSale: Day | null;
  /** null where nobody bought on two days. */
  readonly rhythm: BuyingRhythm | null;
  /**
   * How the clients would fall into classes. The same preview answers while the dates stay as they are, so that a
   * boundary can be dragged; settings that settingsErrors() refuses throw.
   */
  of(settings: Settings): ClassPreview;
}

/** Reads the sales, and the names that are joined in them; computes no report and writes nothing. */
export async function previewClasses(port: WorkbookPort, session: Session, control: Control): Promise<SalesPreview> {
  const choices = onlyTables(session.choices, ["sales", ...neededBy("sales")]);
  const { input } = await readTables(port, { ...session, choices }, control);
  return salesPreview(input.sales.ledger);
}

/** The same for sales that a run has read. */
export function salesPreview(ledger: SalesLedger): SalesPreview {
  let last: { readonly dates: string; readonly preview: ClassPreview } | null = null;
  return {
    rows: ledger.rows,
    lastSale: ledger.rows === 0 ? null : saleDays(ledger)[1],
    rhythm: buyingRhythm(ledger),
    of(settings) {
      const { asOf, period, windowMonths } = settings;
      const dates = JSON.stringify([asOf, period, windowMonths]);
      if (last?.dates !== dates) last = { dates, preview: new ClassPreview(ledger, settings) };
      return last.preview;
    },
  };
}
