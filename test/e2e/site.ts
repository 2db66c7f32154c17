import { spawn } from "node:child_process";
import path from "node:path";

export interface Site {
  readonly address: string;
  close(): void;
}

/** The production bundle, served as `npm start` serves it. */
export async function startSite(): Promise<Site> {
  const server = spawn(process.execPath, [path.join(__dirname, "serveSite.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (printed: Buffer) => resolve(printed.toString().trim()));
    server.once("exit", (code) => reject(new Error(`server ended: ${code}`)));
  });
  return { address, close: () => server.stdin.end() };
}
