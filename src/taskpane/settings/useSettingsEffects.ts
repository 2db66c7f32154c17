import { useMemo } from "react";
import { defaultSettings } from "../../analysis/settings/defaultSettings";
import type { SalesPreview } from "../../app/previewClasses";
import type { TableChoices } from "../../app/session";
import { WorkbookError, type Control, type WorkbookPort } from "../../app/workbookPort";

export interface SettingsEffects {
  /** Reads the chosen sales for a preview; null where the workbook refuses or the reading was ended. */
  readonly previewSales: (control: Control) => Promise<SalesPreview | null>;
}

export function useSettingsEffects(port: WorkbookPort, choices: TableChoices): SettingsEffects {
  return useMemo(
    () => ({
      previewSales: async (control) => {
        try {
          const { previewClasses } = await import("../../app/previewClasses");
          const session = { choices, settings: defaultSettings, reports: null, language: null };
          return await previewClasses(port, session, control);
        } catch (error) {
          // Nobody asked for it: the same refusal is said when the user runs.
          if (error instanceof WorkbookError) return null;
          throw error;
        }
      },
    }),
    [port, choices],
  );
}
