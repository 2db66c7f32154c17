import type { DataNotes } from "../workbookData";
import { insertLate } from "./sheetElements";
import { officeRelationships, xmlHead, type XlsxPackage } from "./xlsxPackage";

// Notes and conversations about cells, carried from file to file as they are: the texts, the frames in which Excel draws
// them (VML), the conversations and the people who talk.

const workbookPath = "xl/workbook.xml";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";
const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const threadsType = "application/vnd.ms-excel.threadedcomments+xml";
const peopleType = "application/vnd.ms-excel.person+xml";
const vmlType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** null for a sheet without notes, or with notes that have no frames, which Excel would not take. */
export function readNotes(file: XlsxPackage, sheetPath: string, taken: Set<string>): DataNotes | null {
  const targets = [...file.relationships(sheetPath).values()];
  const comments = targets.find(({ type }) => type.endsWith("/comments"))?.target;
  const frames = file.relationships(sheetPath).get(framesId(file, sheetPath) ?? "")?.target;
  const text = comments === undefined ? null : file.text(comments);
  const shapes = frames === undefined ? null : noteShapes(file.text(frames) ?? "");
  if (comments === undefined || text === null || shapes === null) return null;
  taken.add(comments);
  const threads = targets.find(({ type }) => type.endsWith("/threadedComment"))?.target;
  const people = [...file.relationships(workbookPath).values()].find(({ type }) => type.endsWith("/person"))?.target;
  if (threads !== undefined) taken.add(threads);
  return {
    comments: text,
    frames: shapes,
    threads: threads === undefined ? null : file.text(threads),
    people: threads === undefined || people === undefined ? null : file.text(people),
  };
}

function framesId(file: XlsxPackage, sheetPath: string): string | undefined {
  return /<legacyDrawing\b[^>]*\br:id="([^"]*)"/.exec(file.text(sheetPath) ?? "")?.[1];
}

/** Buttons and boxes of a form stand in the same part, and would be there without what they do. */
function noteShapes(vml: string): string | null {
  const kept = vml
    .replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => (/ObjectType="Note"/.test(shape) ? shape : ""))
    .replace(/\so:relid="[^"]*"/g, "");
  return kept.includes("<v:shape ") ? kept : null;
}

export function addNotes(file: XlsxPackage, sheetPath: string, notes: DataNotes, number: number): void {
  const comments = `xl/comments${number}.xml`;
  const frames = `xl/drawings/vmlDrawing${number}.vml`;
  file.setText(comments, notes.comments);
  file.addContentType(comments, commentsType);
  file.addRelationship(sheetPath, { target: `/${comments}`, type: `${officeRelationships}/comments`, external: false });
  file.setText(frames, notes.frames);
  file.addDefaultType("vml", vmlType);
  const id = file.addRelationship(sheetPath, {
    target: `/${frames}`,
    type: `${officeRelationships}/vmlDrawing`,
    external: false,
  });
  insertLate(file, sheetPath, `<legacyDrawing r:id="${id}"/>`);
  if (notes.threads === null) return;
  const threads = `xl/threadedComments/threadedComment${number}.xml`;
  file.setText(threads, notes.threads);
  file.addContentType(threads, threadsType);
  file.addRelationship(sheetPath, { target: `/${threads}`, type: `${microsoft}/threadedComment`, external: false });
}

/** The people of all sheets: each sheet carries those of its file. */
export function addPeople(file: XlsxPackage, lists: readonly string[]): void {
  const people = new Map<string, string>();
  for (const list of new Set(lists)) {
    for (const person of list.match(/<(?:\w+:)?person\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?person>)/g) ?? []) {
      people.set(/\bid="([^"]*)"/.exec(person)?.[1] ?? person, person);
    }
  }
  if (people.size === 0) return;
  const path = "xl/persons/person.xml";
  const opening = /<(?:\w+:)?personList\b[^>]*>/.exec(lists[0])?.[0] ?? "";
  const closing = opening.replace(/^<(\S+)[^]*$/, "</$1>");
  file.setText(path, `${xmlHead}${opening}${[...people.values()].join("")}${closing}`);
  file.addContentType(path, peopleType);
  file.addRelationship(workbookPath, { target: `/${path}`, type: `${microsoft}/person`, external: false });
}
