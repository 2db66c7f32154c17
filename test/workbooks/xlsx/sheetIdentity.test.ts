import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { sheetIdentities } from "../../../src/workbooks/xlsx/sheetParts";
import { sheetWith, workbookWith } from "../workbooks";

const part = (name: string, sheetId: number) => ({ name, sheetId });

const kept = [
  { id: "ours-1", name: "Clients", sheetId: 2 },
  { id: "ours-2", name: "Managers", sheetId: 3 },
];

describe("the identity of sheets", () => {
  it("returns with the file, together with the settings that refer to it", async () => {
    const data = workbookWith([sheetWith({ id: "one", name: "Sales" }), sheetWith({ id: "two", name: "Clients" })], {
      settings: { "clientele.sheets": { clients: "two" } },
    });
    const read = await readXlsx(await writeXlsx(data));
    expect(read.sheets.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(read.settings).toEqual(data.settings);
  });

  it("is not given to a sheet that was renamed or that has taken the name of ours", () => {
    const ids = sheetIdentities([part("Clients", 7), part("My clients", 2), part("Managers", 3)], kept);
    expect(ids[0]).not.toBe("ours-1");
    expect(ids[1]).not.toBe("ours-1");
    expect(ids[2]).toBe("ours-2");
  });

  it("is never one that the settings of the file already speak of", () => {
    const taken = "{00000000-0001-0000-0000-000000000000}";
    const ids = sheetIdentities([part("New", 9), part("Newer", 10)], [{ id: taken, name: "Gone", sheetId: 1 }]);
    expect(ids).not.toContain(taken);
    expect(new Set(ids).size).toBe(2);
  });
});
