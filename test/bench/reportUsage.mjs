import { writeFileSync } from "node:fs";

// Loaded before a command: writes what the process has used into the file that CLIENTELE_USAGE names.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMb: maxRSS / 1024 };
  writeFileSync(process.env.CLIENTELE_USAGE, JSON.stringify(usage));
});
