// Where the parts of a package lie when Excel writes it. The library knows them by these paths only.

interface PartPlace {
  readonly usual: RegExp;
  path(number: number): string;
}

const single = (path: string): PartPlace => ({
  usual: new RegExp(`^${path.replace(/\./g, "\\.")}$`),
  path: () => path,
});

function numbered(start: string, ending = "xml"): PartPlace {
  return { usual: new RegExp(`^${start}\\d+\\.${ending}$`), path: (number) => `${start}${number}.${ending}` };
}

/** By the last word of the type of the relationship that leads to the part. */
export const partPlaces: ReadonlyMap<string, PartPlace> = new Map([
  ["officeDocument", single("xl/workbook.xml")],
  ["styles", single("xl/styles.xml")],
  ["sharedStrings", single("xl/sharedStrings.xml")],
  ["sheetMetadata", single("xl/metadata.xml")],
  ["vbaProject", single("xl/vbaProject.bin")],
  ["person", single("xl/persons/person.xml")],
  ["custom-properties", single("docProps/custom.xml")],
  ["theme", numbered("xl/theme/theme")],
  ["worksheet", numbered("xl/worksheets/sheet")],
  ["chartsheet", numbered("xl/chartsheets/sheet")],
  ["table", numbered("xl/tables/table")],
  ["drawing", numbered("xl/drawings/drawing")],
  ["vmlDrawing", { ...numbered("xl/drawings/vmlDrawing", "vml"), usual: /^xl\/drawings\/vmlDrawing(?:HF)?\d+\.vml$/ }],
  ["chart", numbered("xl/charts/chart")],
  ["comments", { ...numbered("xl/comments"), usual: /^xl\/comments(?:\d+|\/comment\d+)\.xml$/ }],
  ["threadedComment", numbered("xl/threadedComments/threadedComment")],
  ["pivotTable", numbered("xl/pivotTables/pivotTable")],
  ["pivotCacheDefinition", numbered("xl/pivotCache/pivotCacheDefinition")],
  ["pivotCacheRecords", numbered("xl/pivotCache/pivotCacheRecords")],
  ["externalLink", numbered("xl/externalLinks/externalLink")],
]);

/** "worksheet" of ".../officeDocument/2006/relationships/worksheet". */
export function kindOf(relationshipType: string): string {
  return relationshipType.slice(relationshipType.lastIndexOf("/") + 1);
}
