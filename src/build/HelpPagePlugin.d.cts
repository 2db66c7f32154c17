import type { Compiler } from "webpack";

export declare class HelpPagePlugin {
  apply(compiler: Compiler): void;
}

/** The page as the build emits it. */
export declare function builtHelpPage(): Promise<string>;
