// fast-check for all tests. With CLIENTELE_SEED a run repeats another one, as a continuous integration has to; without it
// every run tries other values.
const fc = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const seed = process.env.CLIENTELE_SEED;
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

module.exports = fc;
