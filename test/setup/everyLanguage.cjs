const {
  languages,
  loadFigureTranslator,
  loadLateTranslator,
  loadWords,
  loadWorkbenchTranslator,
} = require("../../src/locales");

// Tests speak every language; a page loads its texts before it shows them.
module.exports = () =>
  Promise.all([
    loadWords(),
    ...languages.flatMap((language) => [
      loadWorkbenchTranslator(language),
      loadFigureTranslator(language),
      loadLateTranslator(language, "checklists"),
      loadLateTranslator(language, "tasks"),
    ]),
  ]);
