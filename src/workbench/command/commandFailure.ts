import type { TextKey, TextParams } from "../../locales";

/** The command cannot be carried out as it was given; the sentence says what to change. */
export class CommandFailure extends Error {
  constructor(
    readonly key: TextKey,
    readonly params: TextParams = {},
    options?: ErrorOptions,
  ) {
    super(`command refused: ${key}`, options);
    this.name = "CommandFailure";
  }
}
