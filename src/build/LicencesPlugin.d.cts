import type { Compiler } from "webpack";

export declare class LicencesPlugin {
  apply(compiler: Compiler): void;
}

interface BuiltModule {
  identifier(): string;
  /** Of modules that were joined into one. */
  readonly modules?: readonly BuiltModule[];
}

/** The folders of the packages that modules come from, and that of webpack, whose own code joins them. */
export declare function packageFolders(modules: Iterable<BuiltModule>): string[];

/** The licences and notices of packages as one text, with those of the product and its samples. */
export declare function licences(folders: readonly string[]): string;
