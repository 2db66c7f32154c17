/**
 * Milliseconds that a test may take, and anything that it waits for: long enough for a browser on a busy machine, because
 * no result may depend on the clock.
 */
const testLimit = 300_000;

module.exports = { testLimit };
