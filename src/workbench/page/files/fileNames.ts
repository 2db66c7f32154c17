export const isCsv = (name: string): boolean => /\.(csv|txt)$/i.test(name);
export const withoutEnding = (name: string): string => name.replace(/\.(xlsx|csv|txt)$/i, "");
export const downloadName = (bookName: string): string => `${withoutEnding(bookName)}.xlsx`;
