import { configure } from "@testing-library/react";

// A wait ends as soon as what it waits for is there. This is only when to give up, also on a machine that is busy.
configure({ asyncUtilTimeout: 100_000 });
jest.setTimeout(120_000);
