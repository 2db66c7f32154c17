import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Gives back what is not needed any more. Reading a large file leaves several times its size behind, which Node would keep
 * beside all that the next steps need.
 */
export function freeMemory(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
}
