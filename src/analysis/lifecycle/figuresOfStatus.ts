import { clientNames } from "../figures/clientLists";
import { defineFigure } from "../figures/defineFigure";
import { input } from "../figures/figureExplanation";
import type { ClientStatus } from "../types";

/** The clients with a status on the as-of date. */
export const figuresOfStatus = {
  clients: defineFigure<ClientStatus>({
    format: "integer",
    rule: "statusCount",
    help: "status",
    value: (status, { totals }) => totals.statuses[status],
    behind: (status, { clients, settings }) => ({
      list: clientNames(clients.filter((client) => client.status === status)),
      inputs: [input("asOf", settings.asOf, "date")],
    }),
  }),
};
