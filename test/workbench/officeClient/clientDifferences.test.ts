import { headless } from "../../setup/headless";
import { allowedDifferences } from "./allowedDifferences";
import { answersOfClients } from "./clientDifferences";

describe("the host's client and Microsoft's", () => {
  it("answer the same, but for the differences that are allowed", async () => {
    const answers = await answersOfClients(headless.createHeadlessHost);
    expect(answers.size).toBeGreaterThanOrEqual(80);
    const different = [...answers].filter(([, { own, office }]) => own !== office);
    const found = Object.fromEntries(different);
    const allowed = Object.entries(allowedDifferences).map(([title, { own, office }]) => [title, { own, office }]);
    expect(found).toEqual(Object.fromEntries(allowed));
  });
});
