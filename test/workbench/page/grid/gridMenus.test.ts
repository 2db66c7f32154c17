import { execFileSync } from "node:child_process";
import { gridMenuPlaces } from "../../../../src/workbench/page/grid/gridMenuPlaces";

/** The grid's own English texts; Jest cannot load their packages. */
function gridTexts(): unknown {
  const packs = ["core", "hyper-link", "table", "data-validation"].map(
    (name) => `@univerjs/preset-sheets-${name}/locales/en-US`,
  );
  const program = `const packs = ${JSON.stringify(packs)}.map((name) => require(name).default ?? require(name));
    console.log(JSON.stringify(Object.assign({}, ...packs)));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", program], { encoding: "utf8" })) as unknown;
}

test("every text of the menus stands where the grid looks for it", () => {
  const texts = gridTexts();
  const textAt = (place: string): unknown =>
    place.split(".").reduce((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], texts);
  const places = Object.values(gridMenuPlaces).flat();
  expect(places.filter((place) => typeof textAt(place) !== "string")).toEqual([]);
});

test("no two texts of the menus stand in one place", () => {
  const places = Object.values(gridMenuPlaces).flat();
  expect(places).toHaveLength(new Set(places).size);
});
