import { spawnSync } from "node:child_process";
import { createServer, type AddressInfo, type Server } from "node:net";
import path from "node:path";

const start = path.resolve(__dirname, "../../../src/workbench/server/start.mjs");

function run(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [start, "--no-open", ...args], { encoding: "utf8" });
  return { status, stderr: stderr.trim() };
}

describe("npm start", () => {
  let taken: Server;
  let port: number;

  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "localhost", resolve));
    port = (taken.address() as AddressInfo).port;
  });
  afterAll(() => taken.close());

  it("says that a port is taken and how to choose another, before it builds anything", () => {
    expect(run("--port", String(port))).toEqual({
      status: 1,
      stderr: `Port ${port} is used by another program. Choose another one: npm start -- --port ${port + 1}`,
    });
  });

  it("refuses a port that is no port", () => {
    const { status, stderr } = run("--port", "eighty");
    expect(status).toBe(1);
    expect(stderr).toContain('The port must be a whole number from 0 to 65535, not "eighty".');
  });

  it("shows its usage for an option that it does not know", () => {
    const { status, stderr } = run("--prot", "8080");
    expect(status).toBe(1);
    expect(stderr).toContain("Usage: npm start -- [--port 3100] [--no-open]");
    expect(stderr).not.toContain("at ");
  });
});
