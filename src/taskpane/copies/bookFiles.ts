import type { BookFiles } from "../../app/books/bookFiles";

/** What knows the form of files is as large as the pane: it is loaded when one is made or read. */
export const bookFiles: BookFiles = {
  write: async (sheets) => (await load()).write(sheets),
  look: async (bytes) => (await load()).look(bytes),
  sha256: async (text) => (await load()).sha256(text),
  read: async (bytes, name) => (await load()).read(bytes, name),
};

const load = async (): Promise<BookFiles> =>
  (await import(/* webpackChunkName: "book-files" */ "../../workbooks/pages/pageFiles")).pageFiles;
