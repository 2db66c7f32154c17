import { fileURLToPath } from "node:url";
import { AppType, startDebugging } from "office-addin-debugging";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";

// The manifest names this port.
const port = 3000;
const manifest = fileURLToPath(new URL("../../../manifest.xml", import.meta.url));

async function startExcel() {
  if (process.platform !== "win32" && process.platform !== "darwin")
    throw new Error("Desktop Excel exists for Windows and Mac only. Here, use the workbench: npm start");
  const certificate = await getHttpsServerOptions();
  const { address } = await serve({ port, certificate });
  console.log("Building Clientele ...");
  await build();
  console.log(`Clientele is served at ${address}. Excel opens now; stop with Ctrl+C.`);
  await startDebugging(manifest, { appType: AppType.Desktop, enableDebugging: false });
}

startExcel().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
