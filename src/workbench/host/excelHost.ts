import type { AddinRuntime } from "./office/addinRuntime";
import { createWorkbook } from "./office/workbook/createWorkbook";
import { enums, strictEnums, strictNamespace } from "./office/enums";
import { OfficeError } from "./office/request/errors";
import type { Faults } from "./office/request/faults";
import type { HostEvent } from "./office/request/hostEvents";
import { HostState, type HostOptions } from "./office/request/hostState";
import { createOffice } from "./office/office";
import { RequestContext } from "./office/request/requestContext";
import { runOn } from "./office/request/run";
import type { ChartModel } from "./univer/charts/chartModel";
import type { UniverHandle } from "./univer/univerHandle";

export type { HostOptions } from "./office/request/hostState";

/** Our Office.js over the workbook that is open in a Univer. */
export interface ExcelHost {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly faults: Faults;
  readonly addin: AddinRuntime;
  /** Of the workbook that is open now. */
  readonly charts: ChartModel;
  setDisplayLanguage(language: string): void;
  setContentLanguage(language: string): void;
  /** Cells, sheets or the selection have changed, by the user's hand or an add-in's. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** The add-in has made a workbook of its own, an .xlsx. */
  onNewWorkbook(listener: (bytes: Uint8Array) => void): () => void;
  dispose(): void;
}

export function createExcelHost(handle: UniverHandle, options: HostOptions = {}): ExcelHost {
  const host = new HostState(handle, options);
  class Context extends RequestContext {
    constructor() {
      super(host);
    }
  }
  const excel = { ...strictEnums(), RequestContext: Context, run: runOn(host), createWorkbook: createWorkbook(host) };
  const extension = { Error: OfficeError, ErrorCodes: enums.ErrorCodes };
  return {
    // The classes promise their names and types one by one; here they become the whole library.
    Office: createOffice(host) as typeof Office,
    Excel: strictNamespace("Excel", excel) as unknown as typeof Excel,
    OfficeExtension: strictNamespace("OfficeExtension", extension) as unknown as typeof OfficeExtension,
    faults: host.faults,
    addin: host.addin,
    get charts() {
      return handle.extras.charts;
    },
    setDisplayLanguage(language) {
      host.displayLanguage = language;
    },
    setContentLanguage(language) {
      host.contentLanguage = language;
    },
    onEvent: (listener) => host.events.listen(listener),
    onNewWorkbook(listener) {
      host.newWorkbooks.add(listener);
      return () => host.newWorkbooks.delete(listener);
    },
    dispose: () => host.dispose(),
  };
}
