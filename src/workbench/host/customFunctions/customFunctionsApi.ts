/** The codes that a function may meet in its arguments; Excel's own texts. */
export const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

// Excel takes these from a function, and shows a text of the function's own only for the first two.
const reportable: ReadonlySet<string> = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);
const withReason: ReadonlySet<string> = new Set(["#VALUE!", "#N/A"]);

export class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}

  /** What the cell shows. */
  get shown(): string {
    return reportable.has(this.code) ? this.code : errorCodes.invalidValue;
  }

  /** What Excel shows beside the cell; null where it shows its own sentence. */
  get reason(): string | null {
    return withReason.has(this.shown) && this.message ? this.message : null;
  }
}

/** What Excel tells a function of its call, behind the last argument, whether the function has asked or not. */
export interface Invocation {
  readonly functionName: string;
  /** Of the cell that calls; only where the metadata has `requiresAddress`. */
  readonly address?: string;
}

export type Implementation = (...args: unknown[]) => unknown;

/** `CustomFunctions` as a functions script finds it on the page. */
export interface CustomFunctionsApi {
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof errorCodes;
  associate(id: string, implementation: Implementation): void;
  associate(implementations: Readonly<Record<string, Implementation>>): void;
}

export function customFunctionsApi(onAssociate: (id: string, implementation: Implementation) => void) {
  const associate = (
    idOrAll: string | Readonly<Record<string, Implementation>>,
    implementation?: Implementation,
  ): void => {
    if (typeof idOrAll !== "string") {
      for (const [id, each] of Object.entries(idOrAll)) onAssociate(id, each);
    } else if (implementation !== undefined) onAssociate(idOrAll, implementation);
    else throw new Error(`no function to associate with: ${idOrAll}`);
  };
  const api: CustomFunctionsApi = { Error: CustomFunctionError, ErrorCode: errorCodes, associate };
  return api;
}
