export const withoutEnding = (name: string): string =>
  name.replace(/\.(xlsx|xlsm|xltx|xls|xlsb|ods|fods|csv|txt|tsv|xml|html?)$/i, "");
export const downloadName = (bookName: string): string => `${withoutEnding(bookName)}.xlsx`;
