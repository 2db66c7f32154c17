import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isoOfDay } from "../../src/analysis/time/isoDay";
import { importStatements } from "../../src/imports/importStatements";
import { moneyText } from "../../src/imports/money";
import { context } from "./payments";

// Invented payments in the layouts of banks, as their manuals and programs that read them show these; the README beside
// them says whose. Each payment of expected.json was read against its file.

const folder = path.join(__dirname, "layouts");
const files = readdirSync(folder).filter((name) => !/\.(?:md|json)$/.test(name));

interface Expected {
  readonly accounts: readonly string[];
  /** Direction, day, amount, name, account, tax number, reference and purpose of each payment, in their order. */
  readonly payments: readonly string[];
  readonly problems: readonly string[];
}

const expected = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as Record<string, Expected>;

async function imported(name: string): Promise<Expected> {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const { files: reports, added } = importStatements([{ name, bytes }], await context());
  return {
    accounts: reports[0].accounts,
    payments: added.map(({ direction, day, amount, currency, party, reference, purpose }) =>
      [
        `${direction} ${isoOfDay(day)} ${moneyText(amount)} ${currency}`.trim(),
        party.name,
        party.account,
        party.taxNumber,
        reference,
        purpose,
      ].join(" | "),
    ),
    problems: reports[0].problems.map(({ code, line }) => `${code} ${line}`),
  };
}

test.each(files)("%s is read with its parties", async (name) => {
  expect(await imported(name)).toEqual(expected[name]);
});
