// Bundled for the tests of this folder: Univer cannot be imported by Jest.
export { IFunctionService } from "@univerjs/engine-formula";
export { createCustomFunctionsRuntime } from "../../../src/workbench/host/customFunctions/customFunctionsRuntime";
export { CalculationWatch } from "../../../src/workbench/host/univer/calculation";
export { SheetReader } from "../../../src/workbench/host/univer/cellReading";
export { writeCells } from "../../../src/workbench/host/univer/cellWriting";
export { createHeadlessUniver } from "../../../src/workbench/host/univer/headlessUniver";
export { openWorkbook } from "../../../src/workbench/host/univer/openWorkbook";
