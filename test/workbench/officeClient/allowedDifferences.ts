import type { Answers } from "./clientDifferences";

const saysSoAtOnce = "what the workbench has not it names at once, so that nobody relies on a silent nothing";
const forReaders = "the statement is for whoever reads a log; nothing depends on its form";

/** Where the host's client may answer otherwise than Microsoft's, and why. */
export const allowedDifferences: Readonly<Record<string, Answers & { readonly reason: string }>> = {
  "failure: a member that is newer than this Excel": {
    own: '"ApiNotFound"',
    office: "refused: ApiNotFound",
    reason: saysSoAtOnce,
  },
  "failure: where a property failed": {
    own: '["ItemAlreadyExists","Worksheet.name","worksheet.name"]',
    office: '["ItemAlreadyExists","Worksheet.name","worksheet.name = ...;"]',
    reason: forReaders,
  },
  "failure: where it failed": {
    own: '["ItemNotFound","RichApi.Error","Worksheet.getItem","worksheet.getItem"]',
    office: '["ItemNotFound","RichApi.Error","Worksheet.getItem","var worksheet = worksheets.getItem(...);"]',
    reason: forReaders,
  },
  "value: an unknown property": {
    own: "refused: ApiNotFound",
    office: '"taken"',
    reason: saysSoAtOnce,
  },
  "value: a day": {
    own: "refused: InvalidArgument",
    office: '[[["1970-01-01T00:00:00.000Z"]],[["String"]]]',
    reason: "a cell takes no day of JavaScript; what becomes of its text depends on the language of Excel",
  },
  "a setting's day": {
    own: '"[object String]"',
    office: '"[object Date]"',
    reason: "the client marks days in settings by a form of its own; the add-in keeps its settings as text",
  },
};
