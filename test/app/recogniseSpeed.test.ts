import { lookAtTables } from "../../src/app/lookAtTables";
import { recogniseTables } from "../../src/app/recogniseTables";
import type { CellValue } from "../../src/analysis/types";
import type { FoundTable } from "../../src/app/workbookPort";
import { noiseHeaders } from "../sheets/messy/words";
import { found } from "./tables";

// The work is counted, not timed: how often a cell of the samples is asked for, however busy the machine is.

const TABLES = 50;
const COLUMNS = 100;
const ROWS = 60;

/** Tables whose cells are counted when they are asked for. */
function countedTables(name: (place: number) => string) {
  const asked = { cells: 0 };
  const counting: ProxyHandler<CellValue[]> = {
    get: (row, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) asked.cells++;
      return Reflect.get(row, key) as unknown;
    },
  };
  const headers = Array.from(
    { length: COLUMNS },
    (_header, place) => `${Object.values(noiseHeaders.ru)[place % 12]} ${place}`,
  );
  const tables = Array.from({ length: TABLES }, (_table, place): FoundTable => {
    const rows = Array.from({ length: ROWS }, (_row, r) => {
      const cells = headers.map((_header, c) => (c % 3 === 0 ? `text ${r % 7}` : r * c + place + 0.5));
      return new Proxy<CellValue[]>(cells, counting);
    });
    return found(name(place), headers, rows, { sample: rows });
  });
  return { tables, asked };
}

const cells = TABLES * COLUMNS * ROWS;

it("asks for each cell of fifty tables of a hundred columns a few times", () => {
  const { tables, asked } = countedTables((place) => `Sheet ${place}`);
  recogniseTables(tables);
  expect(asked.cells).toBeGreaterThan(cells / 2);
  // Rows that are compared with those of every other table were asked for a hundred times as often.
  expect(asked.cells).toBeLessThan(2 * cells);
  asked.cells = 0;
  recogniseTables(tables);
  expect(asked.cells).toBeLessThan(cells / 50);
});

it("gives way between the tables, and then finds nearly everything known", async () => {
  const { tables, asked } = countedTables((place) => `Part ${place}`);
  const atOnce: number[] = [];
  let before = 0;
  await lookAtTables(tables, {
    giveWay: () => {
      atOnce.push(asked.cells - before);
      before = asked.cells;
      return Promise.resolve();
    },
  });
  expect(atOnce).toHaveLength(TABLES);
  expect(Math.max(...atOnce)).toBeLessThan((2 * cells) / TABLES);
  asked.cells = 0;
  recogniseTables(tables);
  expect(asked.cells).toBeLessThan(2 * cells);
});
