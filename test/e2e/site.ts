import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const root = path.resolve(__dirname, "../..");
const built = path.join(root, "dist/web/index.html");
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

const longestBuild = 240_000;

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
