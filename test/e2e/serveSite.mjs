// Serves the production build on a free port and prints its address; ends with the test that started it.
import { serve } from "../../src/workbench/server/serve.mjs";

const { address } = await serve({ port: 0 });
console.log(address);
process.stdin.resume().on("end", () => process.exit(0));
