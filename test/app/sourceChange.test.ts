import * as fc from "fast-check";
import type { CellValue } from "../../src/analysis/types";
import { createRowChecksum } from "../../src/app/rowChecksum";

const checksumOf = (...chunks: readonly (readonly (readonly CellValue[])[])[]) => {
  const checksum = createRowChecksum();
  for (const rows of chunks) checksum.add(rows);
  return checksum.text();
};
const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(""));
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 });

describe("the checksum of rows", () => {
  it("is the same for any division into chunks", () => {
    fc.assert(
      fc.property(rows, fc.nat(12), (all, cut) => {
        expect(checksumOf(all.slice(0, cut), all.slice(cut))).toBe(checksumOf(all));
      }),
    );
  });

  it("is another one after any change of a cell", () => {
    fc.assert(
      fc.property(rows, fc.nat(), cell, (all, at, value) => {
        const row = at % all.length;
        fc.pre(all[row][0] !== value && !(Object.is(all[row][0], -0) || Object.is(value, -0)));
        const changed = all.map((cells, i) => (i === row ? [value, ...cells.slice(1)] : cells));
        expect(checksumOf(changed)).not.toBe(checksumOf(all));
      }),
    );
  });

  it.each([
    ["a number and the same as text", [[1, 2]], [["1", 2]]],
    ["a text that moves to the next cell", [["ab", "c"]], [["a", "bc"]]],
    ["two rows that change places", [[1], [2]], [[2], [1]]],
    ["an empty row more", [[1], [""]], [[1]]],
  ])("tells apart %s", (_title, one, other) => {
    expect(checksumOf(one)).not.toBe(checksumOf(other));
  });
});
