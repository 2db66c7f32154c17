import { configure, getConfig } from "@testing-library/react";
import { testLimit } from "../setup/testLimit.cjs";

const { getElementError } = getConfig();

configure({
  // A wait ends as soon as what it waits for is there. This is only when to give up, also on a machine that is busy.
  asyncUtilTimeout: testLimit,
  // A look within a wait that finds nothing prints no page: only the last one is read, and the wait prints it.
  getElementError: (message, container) => {
    const { _disableExpensiveErrorDiagnostics: within } = getConfig() as {
      _disableExpensiveErrorDiagnostics?: boolean;
    };
    return within ? new Error(message ?? "") : getElementError(message, container);
  },
});
