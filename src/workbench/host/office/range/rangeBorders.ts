import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import type { CellBlock } from "../../univer/cells/cellReading";
import type { StylePatch } from "../../univer/cells/cellStyles";
import { patchCellStyles } from "../../univer/cells/cellWriting";
import { colorOf } from "./colors";
import { invalidArgument } from "../request/errors";
import { ClientCollection, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { clipped } from "./rangeWriting";
import type { RequestContext } from "../request/requestContext";

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
  readonly block: CellBlock;
  readonly edge: string;
}

export class RangeBorder
  extends ClientObject<BorderTarget>
  implements Surface<Excel.RangeBorder, "color" | "sideIndex" | "style" | "weight">
{
  readonly _entity = "RangeBorder";

  protected _readers(): Readers<BorderTarget> {
    return {
      color: (target) => this._border(target)?.cl?.rgb ?? "#000000",
      sideIndex: (target) => target.edge,
      style: (target) => nameOf(this._border(target)?.s).style,
      weight: (target) => nameOf(this._border(target)?.s).weight,
    };
  }

  get color(): string {
    return this._read("color") as string;
  }
  set color(color: string) {
    this._write("color", color, (target) => {
      const rgb = colorOf(color);
      this._draw(target, (old) => ({ s: old?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
    });
  }

  get sideIndex(): Excel.RangeBorder["sideIndex"] {
    return this._read("sideIndex") as Excel.RangeBorder["sideIndex"];
  }

  get style(): Excel.RangeBorder["style"] {
    return this._read("style") as Excel.RangeBorder["style"];
  }
  set style(style: Excel.RangeBorder["style"]) {
    this._write("style", style, (target) => {
      if (style === "None") return this._draw(target, () => null);
      const weights = styles[style];
      if (!weights) throw invalidArgument(`not a border of the workbench: ${style}`);
      this._draw(target, (old) => ({
        s: weights[nameOf(old?.s).weight] ?? weights.Thin,
        cl: old?.cl ?? { rgb: "#000000" },
      }));
    });
  }

  get weight(): Excel.RangeBorder["weight"] {
    return this._read("weight") as Excel.RangeBorder["weight"];
  }
  set weight(weight: Excel.RangeBorder["weight"]) {
    this._write("weight", weight, (target) => {
      this._draw(target, (old) => {
        const drawn = styles[nameOf(old?.s).style] ?? styles.Continuous;
        const type = drawn[weight];
        if (type === undefined) throw invalidArgument(`not a border of the workbench: ${weight}`);
        return { s: type, cl: old?.cl ?? { rgb: "#000000" } };
      });
    });
  }

  /** Of the first cell that has the edge: one looks at borders to change them, not to compare them. */
  private _border({ block, edge }: BorderTarget): IBorderStyleData | null {
    const sheet = this.context._host.requireSheet(block.sheetId);
    const style = this.context._host.handle.workbook
      .getStyles()
      .getStyleByCell(
        sheet
          .getCellMatrix()
          .getValue(
            edge === "EdgeBottom" ? block.row + block.rows - 1 : block.row,
            edge === "EdgeRight" ? block.column + block.columns - 1 : block.column,
          ),
      );
    const side = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r", InsideHorizontal: "b" }[edge] ?? "r";
    return style?.bd?.[side as Side] ?? null;
  }

  private _draw(target: BorderTarget, change: (old: IBorderStyleData | null) => IBorderStyleData | null): void {
    const host = this.context._host;
    host.requireEditable(target.block);
    const block = clipped(host, target.block);
    const border = change(this._border(target));
    const patches = new Map<Side, StylePatch>();
    const { sideOf } = edges[target.edge];
    patchCellStyles(host.handle, block, (row, column) => {
      const side = sideOf(row, column, block.rows, block.columns);
      if (!side) return null;
      let patch = patches.get(side);
      // The patch of a side is one object, so that equal cells are merged once.
      if (!patch) patches.set(side, (patch = { bd: { [side]: border } }));
      return patch;
    });
  }
}

function nameOf(type: BorderStyleTypes | undefined): { style: string; weight: string } {
  for (const [style, weights] of Object.entries(styles)) {
    for (const [weight, known] of Object.entries(weights)) if (known === type) return { style, weight };
  }
  return { style: "None", weight: "Thin" };
}

export class RangeBorderCollection
  extends ClientCollection<RangeBorder, CellBlock>
  implements Surface<Excel.RangeBorderCollection, "getItem" | "getItemAt">
{
  readonly _entity = "RangeBorderCollection";

  protected _list(): RangeBorder[] {
    return Object.keys(edges).map((edge) => this._border(edge));
  }

  private _border(edge: string): RangeBorder {
    const context: RequestContext = this.context;
    return new RangeBorder(context, () => {
      if (!Object.hasOwn(edges, edge)) throw invalidArgument(`not an edge of the workbench: ${edge}`);
      return { block: this._use(), edge };
    });
  }

  getItem(index: string): RangeBorder {
    return this._border(index)._instantiate("getItem");
  }
  getItemAt(index: number): RangeBorder {
    return this._border(Object.keys(edges)[index] ?? String(index))._instantiate("getItemAt");
  }
}
