import { LocaleType, mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingRussian from "@univerjs/preset-sheets-conditional-formatting/locales/ru-RU";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreRussian from "@univerjs/preset-sheets-core/locales/ru-RU";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationRussian from "@univerjs/preset-sheets-data-validation/locales/ru-RU";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnglish from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingRussian from "@univerjs/preset-sheets-drawing/locales/ru-RU";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import linkEnglish from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import linkRussian from "@univerjs/preset-sheets-hyper-link/locales/ru-RU";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableRussian from "@univerjs/preset-sheets-table/locales/ru-RU";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import type { Language } from "../../../locales";
import { createUniver, type PluginEntry } from "../../host/univer/createUniver";
import type { UniverHandle } from "../../host/univer/univerHandle";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** Univer itself speaks two of our languages. */
export function gridLocale(language: Language): LocaleType {
  return language === "ru" ? LocaleType.RU_RU : LocaleType.EN_US;
}

/** A spreadsheet without a workbook, filling the element. */
export function createGrid(place: HTMLElement, language: Language): UniverHandle {
  const presets = [
    UniverSheetsCorePreset({
      container: place,
      toolbar: false,
      footer: { menus: false },
      // Text that looks like a number ("007") is meant so.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // The field of search in an open list would take what is typed into the cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsDrawingPreset(),
    UniverSheetsHyperLinkPreset(),
  ];
  // As in Excel, a table carries no flag with its name.
  const tables: PluginEntry[] = [
    UniverSheetsTablePlugin,
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
    // The menu in a table's header sorts by it.
    UniverSheetsSortPlugin,
  ];
  return createUniver([...presets.flatMap((preset) => preset.plugins), ...tables], {
    locale: gridLocale(language),
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        formattingEnglish,
        validationEnglish,
        drawingEnglish,
        linkEnglish,
        tableEnglish,
      ),
      [LocaleType.RU_RU]: mergeLocales(
        coreRussian,
        formattingRussian,
        validationRussian,
        drawingRussian,
        linkRussian,
        tableRussian,
      ),
    },
  });
}

/** Univer puts its canvases before everything else in the tab order. */
export function calmTabOrder(place: HTMLElement): void {
  for (const canvas of place.querySelectorAll("canvas")) canvas.tabIndex = -1;
}
