import { configure } from "@testing-library/react";
import { testLimit } from "../setup/testLimit.cjs";

// A wait ends as soon as what it waits for is there. This is only when to give up, also on a machine that is busy.
configure({ asyncUtilTimeout: testLimit });
