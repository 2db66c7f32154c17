// Jest compiles every module again for each test file. Here a process compiles it once, and runs it for each file anew.
const vm = require("node:vm");
const runtime = require("jest-runtime");

const { compileFunction } = vm;
/** By file: the last source and its script. */
const compiled = new Map();

vm.compileFunction = (source, parameters, options) => {
  if (options?.parsingContext === undefined) return compileFunction(source, parameters, options);
  const { filename, parsingContext } = options;
  let known = compiled.get(filename);
  if (known?.source !== source) {
    const opening = `(function (${parameters.join(", ")}) {`;
    const script = new vm.Script(`${opening}${source}\n})`, { filename, columnOffset: -opening.length });
    known = { source, script };
    compiled.set(filename, known);
  }
  return known.script.runInContext(parsingContext);
};

module.exports = runtime;
