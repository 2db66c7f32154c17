/** @jest-environment jsdom */
import { noteTexts } from "../../../../src/workbench/page/grid/noteTexts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const threaded = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

const comments = (list: string) =>
  `<comments xmlns="${main}"><authors><author>Мария</author></authors><commentList>${list}</commentList></comments>`;
const none = { frames: "<xml/>", threads: null, people: null };

test("a note is its text in all its pieces, at the cell that it is about", () => {
  const list =
    '<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Check the </t></r><r><t>sum</t></r></text></comment>' +
    '<comment ref="C12" authorId="0"><text><t>net &amp; paid</t><rPh sb="0" eb="1"><t>reading</t></rPh></text></comment>' +
    '<comment ref="D1" authorId="0"><text/></comment>';
  expect(noteTexts({ ...none, comments: comments(list) })).toEqual(
    new Map([
      ["0:0", "Check the sum"],
      ["11:2", "net & paid"],
    ]),
  );
});

test("a conversation stands in the place of the note that speaks of it, each sentence with who said it", () => {
  const part = (person: string, text: string) =>
    `<threadedComment ref="A1" personId="${person}" id="{${text}}"><text>${text}</text></threadedComment>`;
  const notes = {
    comments: comments(
      '<comment ref="A1" authorId="0"><text><t>[Threaded comment] Your version …</t></text></comment>',
    ),
    frames: "<xml/>",
    threads: `<ThreadedComments xmlns="${threaded}">${part("{P1}", "Is it net?")}${part("{P2}", "Yes.")}</ThreadedComments>`,
    people: `<personList xmlns="${threaded}"><person displayName="Мария" id="{P1}"/></personList>`,
  };
  expect(noteTexts(notes)).toEqual(new Map([["0:0", "Мария: Is it net?\nYes."]]));
});

test("notes of a damaged part are none", () => {
  expect(noteTexts({ ...none, comments: "<comments><comment" })).toEqual(new Map());
});
