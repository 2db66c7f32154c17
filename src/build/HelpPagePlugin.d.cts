import type { Compiler } from "webpack";

export declare class HelpPagePlugin {
  constructor(supportAddress: string);
  apply(compiler: Compiler): void;
}

/** The page as the build emits it. */
export declare function builtHelpPage(): Promise<string>;

/** The pages for support and on privacy, by the names of their files. */
export declare function builtAboutPages(
  supportAddress?: string,
): Promise<Readonly<Record<"support.html" | "privacy.html", string>>>;
