/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { found } from "../app/tables";
import { scannedState } from "./paneFixtures";
import { loadLaterParts, renderPane } from "./renderPane";

const rows = [
  [45292, "Anna", 100, 9],
  [45293, "Boris", 250, 8],
  [45294, "Anna", 75, 7],
];
const headers = ["Date", "Client", "Amount", "Total"];
const unclear = found("Sales", headers, rows, { sample: rows });

beforeAll(loadLaterParts);
afterEach(cleanup);

describe("a column that cannot be known", () => {
  it("is asked about with both candidates and their values, and stands in the way of a run until it is answered", () => {
    renderPane(scannedState([unclear]));
    const card = screen.getByRole("group", { name: "Which column is “Amount”?" });
    const candidates = within(card).getAllByRole("button");
    expect(candidates.map((candidate) => candidate.textContent)).toEqual([
      expect.stringMatching(/^Amount100 · 250 · 75/),
      expect.stringMatching(/^Total9 · 8 · 7/),
    ]);
    const blocked = "Sales: it is not certain which column is “Amount”. Choose it on the Data screen.";
    expect(screen.getByText(blocked)).toBeTruthy();

    fireEvent.click(candidates[1]);
    expect(candidates.map((candidate) => candidate.getAttribute("aria-pressed"))).toEqual(["false", "true"]);
    expect(screen.queryByText(blocked)).toBeNull();
  });

  it("is not asked about where nothing is unclear", () => {
    renderPane(
      scannedState([
        found(
          "Sales",
          headers.slice(0, 3),
          rows.map((row) => row.slice(0, 3)),
        ),
      ]),
    );
    expect(screen.queryByRole("group", { name: /^Which column/ })).toBeNull();
  });
});
