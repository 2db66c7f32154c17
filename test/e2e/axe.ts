import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Fluent UI's own marks at the ends of the tab order, which hold nothing. */
export const fluentMarks = ["[data-tabster-dummy]"];

/** What axe finds, in a form that a failed test can show. */
export async function violations(place: Page | Frame, exclude: string[] = []): Promise<string[]> {
  await place.evaluate(axe);
  const results = await place.evaluate(async (excluded) => {
    const { axe: checker } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // A colour on its way to another one has the contrast of neither.
    const running = document
      .getAnimations()
      .filter((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(running.map((one) => one.finished));
    return checker.run({ include: ["html"], exclude: excluded }, { iframes: false });
  }, exclude);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.html}`).join("; ")}`,
  );
}
