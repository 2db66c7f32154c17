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

/** The production bundle, built where it is missing or older than its sources, served as `npm start` serves it. */
export async function startSite(): Promise<Site> {
  await buildOnce();
  const server = spawn(process.execPath, [path.join(__dirname, "serveSite.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (printed: Buffer) => resolve(printed.toString().trim()));
    server.once("exit", (code) => reject(new Error(`server ended: ${code}`)));
  });
  return { address, close: () => server.stdin.end() };
}

/** Test files may run side by side: one builds, the others wait for it. */
async function buildOnce(): Promise<void> {
  const lock = path.join(root, "dist/web.lock");
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    if (!isStale()) return;
    try {
      mkdirSync(lock);
      break;
    } catch {
      // A build that was broken off leaves its lock behind.
      const lockedAt = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - lockedAt > longestBuild) rmSync(lock, { recursive: true, force: true });
      await wait(500);
    }
  }
  try {
    const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
    execFileSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, stdio: "pipe", encoding: "utf8" });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isStale(): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((source) => newest(path.join(root, source)) > builtAt);
}

function newest(place: string): number {
  const state = statSync(place);
  if (!state.isDirectory()) return state.mtimeMs;
  let latest = state.mtimeMs;
  for (const name of readdirSync(place)) latest = Math.max(latest, newest(path.join(place, name)));
  return latest;
}
