// How charts of a workbook look beyond their kind; what is absent is left to Excel.

export interface ChartFont {
  /** "#RRGGBB" */
  readonly color?: string;
  /** In points. */
  readonly size?: number;
  readonly name?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export const labelPositions = [
  "bestFit",
  "center",
  "insideEnd",
  "insideBase",
  "outsideEnd",
  "left",
  "right",
  "top",
  "bottom",
] as const;
export type LabelPosition = (typeof labelPositions)[number];

/** What stands at every point of a series. */
export interface ChartLabels {
  readonly value?: boolean;
  /** Of a pie or a ring. */
  readonly percent?: boolean;
  readonly seriesName?: boolean;
  readonly categoryName?: boolean;
  readonly position?: LabelPosition;
  /** Between the parts of a label. */
  readonly separator?: string;
  readonly numberFormat?: string;
  readonly font?: ChartFont;
}

/** One series on the other; of a hundred percent each. */
export type Stacking = "stacked" | "percent";

export interface SeriesLook {
  stacking?: Stacking | undefined;
  labels?: ChartLabels | undefined;
  /** The colours of single points, counted from 0. */
  points?: Readonly<Record<number, string>> | undefined;
}

export const displayUnits = {
  hundreds: 1e2,
  thousands: 1e3,
  tenThousands: 1e4,
  hundredThousands: 1e5,
  millions: 1e6,
  tenMillions: 1e7,
  hundredMillions: 1e8,
  billions: 1e9,
  trillions: 1e12,
} as const;
export type DisplayUnit = keyof typeof displayUnits;

export interface AxisLook {
  displayUnit?: DisplayUnit | undefined;
  /** The unit is not named beside the axis. */
  unitHidden?: true | undefined;
  /** Lines across the chart; absent = on the first axis of values. */
  gridlines?: boolean | undefined;
  minorGridlines?: true | undefined;
  font?: ChartFont | undefined;
}

export interface ChartLook {
  titleFont?: ChartFont | undefined;
  legendFont?: ChartFont | undefined;
  legendFill?: string | undefined;
  /** Of a ring, in percent. */
  holeSize?: number | undefined;
}

const pickerOf =
  <Look extends object>(...names: (keyof Look)[]) =>
  (from: Look): Look => {
    const picked: Partial<Look> = {};
    for (const name of names) if (from[name] !== undefined) picked[name] = from[name];
    return picked as Look;
  };

/** Without what is absent. */
export const seriesLook = pickerOf<SeriesLook>("stacking", "labels", "points");
export const axisLook = pickerOf<AxisLook>("displayUnit", "unitHidden", "gridlines", "minorGridlines", "font");
export const chartLook = pickerOf<ChartLook>("titleFont", "legendFont", "legendFill", "holeSize");
