import { useState, type Dispatch } from "react";
import type { DraftedSegments } from "../../app/segments/draftedSegments";
import type { SegmentDraft } from "../../app/segments/segmentDraft";
import { segmentSheets } from "../../app/segments/segmentSheets";
import { tableChoice } from "../../app/tableChoices";
import { useTexts } from "../parts/texts";
import type { PaneAction } from "../state/paneState";
import type { PaneEffects } from "../state/usePane";

/** Writes what was drafted on new sheets, and takes their tables from then on. */
export function useWriteSegments({ withWorkbook, scan }: PaneEffects, dispatch: Dispatch<PaneAction>) {
  const { t, language } = useTexts();
  const [isWriting, setWriting] = useState(false);
  const write = async (draft: SegmentDraft, drafted: DraftedSegments): Promise<void> => {
    setWriting(true);
    const sheets = segmentSheets(draft, drafted, t, language);
    const written = await withWorkbook("addSheets", async (port) => {
      const names = await port.addSheets(sheets.map(({ sheet }) => sheet));
      const tables = await port.findTables();
      sheets.forEach(({ table: key }, place) => {
        const table = tables.find(({ sheet, kind }) => sheet === names[place] && kind === "table");
        if (table !== undefined) dispatch({ type: "tableChosen", table: key, choice: tableChoice(key, table) });
      });
      return names;
    });
    setWriting(false);
    if (written === null) return;
    dispatch({ type: "segmentsDrafted", draft: null });
    scan();
  };
  return { isWriting, write };
}
