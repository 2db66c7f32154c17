import type { NewSheet } from "./newSheet";

/** The sheets of the Northwind sample; a large file, loaded when it is asked for. */
export async function sampleSheets(): Promise<readonly NewSheet[]> {
  const { default: sample } = await import(/* webpackChunkName: "sample" */ "../../assets/samples/northwind.json");
  return sample as readonly NewSheet[];
}
