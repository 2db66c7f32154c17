import { functions } from "./functions";
import { words } from "./words";

/** What the worksheet functions need of the language. */
export const tr = { functions, words };
