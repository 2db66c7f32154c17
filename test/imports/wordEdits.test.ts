import fc from "fast-check";
import { editOfText, withEdits, wordKinds, wordsInForce } from "../../src/imports/wordEdits";
import { loadImportWords } from "../../src/locales/loadImportWords";

// The lists of words are the user's to edit. Source: spec 6 (kinds).

test("a list that is left as it is has no changes", async () => {
  const words = await loadImportWords();
  for (const kind of wordKinds) {
    const text = wordsInForce(words, {}, kind).join("; ");
    expect([kind, editOfText(words, kind, text)]).toEqual([kind, { added: [], removed: [] }]);
  }
});

test("words that are added count first, and words that are deleted no more", async () => {
  const words = await loadImportWords();
  const [first, ...others] = words.kinds.return;
  const edit = editOfText(words, "return", ` Vratka ;\n${others.join("; ")}; ;vratka`);
  expect(edit).toEqual({ added: ["vratka"], removed: [first] });
  const edited = withEdits(words, { return: edit });
  expect(edited.kinds.return).toEqual(["vratka", ...others]);
  expect(edited.kinds.loan).toEqual(words.kinds.loan);
});

test("an edited list is read again as it was edited", async () => {
  const words = await loadImportWords();
  const anyWord = fc.constantFrom("Vratka", "возврат", "Pos terminal", "iade", "x;y", "", "  ");
  fc.assert(
    fc.property(fc.array(anyWord), fc.integer({ min: 0, max: 20 }), (more, gone) => {
      const kept = words.kinds.return.filter((_word, place) => place !== gone);
      const edit = editOfText(words, "return", [...more, ...kept].join("\n"));
      const text = wordsInForce(words, { return: edit }, "return").join("; ");
      expect(editOfText(words, "return", text)).toEqual(edit);
    }),
  );
});
