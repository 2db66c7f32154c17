import type { Compiler } from "webpack";

export declare class FunctionMetadataPlugin {
  apply(compiler: Compiler): void;
}
