// What the browser tests of a run share: the production build, served, and one browser. Prints both addresses as JSON;
// ends with the run that started it.
import { serve } from "../../src/workbench/server/serve.mjs";
import { startChromium } from "./startChromium.mjs";

const { address } = await serve({ port: 0 });
const browser = await startChromium();
console.log(JSON.stringify({ site: address, browser: browser.endpoint }));
process.stdin.resume().on("end", async () => {
  await browser.close();
  process.exit(0);
});
