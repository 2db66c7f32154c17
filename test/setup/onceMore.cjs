/* global jest */
// A browser on a busy machine may come late to a step: the test is tried once more, and its first error is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
