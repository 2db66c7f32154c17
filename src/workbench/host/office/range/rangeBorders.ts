import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import type { CellBlock } from "../../univer/cells/cellReading";
import type { StylePatch } from "../../univer/cells/cellStyles";
import { patchCellStyles } from "../../univer/cells/cellWriting";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelCollection, excelObject } from "../request/properties";
import { colorOf } from "./colors";
import { blocksOf, type FormattedCells } from "./formattedCells";
import { clipped } from "./rangeWriting";

type Side = "t" | "b" | "l" | "r";

interface Edge {
  /** Of which cells of a block of that size, and on which side of them. */
  readonly sideOf: (row: number, column: number, rows: number, columns: number) => Side | null;
}

const edges: Readonly<Record<string, Edge>> = {
  EdgeTop: { sideOf: (row) => (row === 0 ? "t" : null) },
  EdgeBottom: { sideOf: (row, _column, rows) => (row === rows - 1 ? "b" : null) },
  EdgeLeft: { sideOf: (_row, column) => (column === 0 ? "l" : null) },
  EdgeRight: { sideOf: (_row, column, _rows, columns) => (column === columns - 1 ? "r" : null) },
  InsideHorizontal: { sideOf: (row, _column, rows) => (row < rows - 1 ? "b" : null) },
  InsideVertical: { sideOf: (_row, column, _rows, columns) => (column < columns - 1 ? "r" : null) },
};

const styles: Readonly<Record<string, Readonly<Record<string, BorderStyleTypes>>>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE, Thin: BorderStyleTypes.DOUBLE },
};

interface BorderTarget {
  readonly block: FormattedCells;
  readonly edge: string;
}

function nameOf(type: BorderStyleTypes | undefined): { style: string; weight: string } {
  for (const [style, weights] of Object.entries(styles)) {
    for (const [weight, known] of Object.entries(weights)) if (known === type) return { style, weight };
  }
  return { style: "None", weight: "Thin" };
}

/** Of the first cell that has the edge: one looks at borders to change them, not to compare them. */
function borderOf(host: HostState, { block, edge }: BorderTarget): IBorderStyleData | null {
  const row = edge === "EdgeBottom" ? block.row + block.rows - 1 : block.row;
  const column = edge === "EdgeRight" ? block.column + block.columns - 1 : block.column;
  const cell = host.requireSheet(block.sheetId).getCellMatrix().getValue(row, column);
  const style = host.handle.workbook.getStyles().getStyleByCell(cell);
  const side = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r", InsideHorizontal: "b" }[edge] ?? "r";
  return style?.bd?.[side as Side] ?? null;
}

function draw(
  host: HostState,
  target: BorderTarget,
  change: (old: IBorderStyleData | null) => IBorderStyleData | null,
): void {
  for (const block of blocksOf(target.block)) drawAround(host, block, target.edge, change(borderOf(host, target)));
}

function drawAround(host: HostState, given: CellBlock, edge: string, border: IBorderStyleData | null): void {
  host.requireEditable(given);
  const block = clipped(host, given);
  const patches = new Map<Side, StylePatch>();
  const { sideOf } = edges[edge];
  patchCellStyles(host.handle, block, (row, column) => {
    const side = sideOf(row, column, block.rows, block.columns);
    if (!side) return null;
    let patch = patches.get(side);
    // The patch of a side is one object, so that equal cells are merged once.
    if (!patch) patches.set(side, (patch = { bd: { [side]: border } }));
    return patch;
  });
}

const black = { rgb: "#000000" };

export const RangeBorder = excelObject<BorderTarget>()("RangeBorder", {
  color: {
    read: (target, host) => borderOf(host, target)?.cl?.rgb ?? black.rgb,
    write(target, color, host) {
      const rgb = colorOf(color);
      draw(host, target, (old) => ({ s: old?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
    },
  },
  sideIndex: { read: ({ edge }) => edge },
  style: {
    read: (target, host) => nameOf(borderOf(host, target)?.s).style,
    write(target, style, host) {
      if (style === "None") return draw(host, target, () => null);
      const weights = styles[style];
      if (!weights) throw invalidArgument(`not a border of the workbench: ${style}`);
      draw(host, target, (old) => ({ s: weights[nameOf(old?.s).weight] ?? weights.Thin, cl: old?.cl ?? black }));
    },
  },
  weight: {
    read: (target, host) => nameOf(borderOf(host, target)?.s).weight,
    write: (target, weight, host) =>
      draw(host, target, (old) => {
        const drawn = styles[nameOf(old?.s).style] ?? styles.Continuous;
        const type = drawn[weight];
        if (type === undefined) throw invalidArgument(`not a border of the workbench: ${weight}`);
        return { s: type, cl: old?.cl ?? black };
      }),
  },
});
type RangeBorder = InstanceType<typeof RangeBorder>;

const Collection = excelCollection<FormattedCells, RangeBorder>()("RangeBorderCollection", "RangeBorder", {});

export class RangeBorderCollection extends Collection {
  protected _targets(block: FormattedCells): BorderTarget[] {
    return Object.keys(edges).map((edge) => ({ block, edge }));
  }

  getItem(index: string): RangeBorder {
    return this._find("getItem", (block) => {
      if (!Object.hasOwn(edges, index)) throw invalidArgument(`not an edge of the workbench: ${index}`);
      return { block, edge: index };
    });
  }
  getItemAt(index: number): RangeBorder {
    return this._find("getItemAt", (block) => {
      const target = this._targets(block)[index];
      if (!target) throw invalidArgument(`not an edge of the workbench: ${index}`);
      return target;
    });
  }
}
