import {
  createCustomFunctionsRuntime,
  type CustomFunctionsRuntime,
} from "./host/customFunctions/customFunctionsRuntime";
import { createExcelHost, type ExcelHost, type HostOptions } from "./host/excelHost";
import { createHeadlessUniver } from "./host/univer/headlessUniver";
import { openingSteps, openWorkbook } from "./host/univer/workbook/openWorkbook";
import { saveWorkbook, savingSteps, type SheetFilter } from "./host/univer/workbook/saveWorkbook";
import type { UniverHandle } from "./host/univer/univerHandle";
import type { WorkbookData } from "../workbooks/workbookData";

// The workbench without a screen, bundled for Node: Univer cannot be loaded there file by file.

export interface HeadlessHost extends ExcelHost {
  readonly handle: UniverHandle;
  /** Knows no function until it is given metadata and a script. */
  readonly functions: CustomFunctionsRuntime;
  /** The workbook as it is now; without the cells of the sheets that are passed over. */
  save(passesOver?: SheetFilter): WorkbookData;
}

export function createHeadlessHost(data: WorkbookData, options: HostOptions = {}): HeadlessHost {
  const handle = createHeadlessUniver();
  const host = createExcelHost(handle, options);
  const functions = createCustomFunctionsRuntime(handle, host.faults);
  openWorkbook(handle, data);
  return Object.defineProperties(
    {
      ...host,
      handle,
      functions,
      save: (passesOver?: SheetFilter) => saveWorkbook(handle, passesOver),
      dispose(): void {
        host.dispose();
        handle.dispose();
      },
    },
    { charts: { get: () => handle.extras.charts } },
  ) as HeadlessHost;
}

export { createHeadlessUniver, openingSteps, openWorkbook, saveWorkbook, savingSteps };
