import type { FoundTable } from "../workbookPort";

/** The name that says which part of the sales a table is: that of the sheet, also of one in a file. */
export const partName = ({ name, file }: FoundTable): string => file?.book?.sheet ?? name;
