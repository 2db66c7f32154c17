import { clientRoles } from "./clientRoles";
import { salesRoles } from "./salesRoles";
import { defineTable, SURE, wholeTable } from "./tableDefinition";

/** One row per client, whether it has bought or not. */
export const clientsTable = defineTable({
  key: "clients",
  section: "clients",
  usualSheet: "Clients",
  roles: clientRoles,
  template: [
    "client",
    "segment",
    "manager",
    "industry",
    "employees",
    "potential",
    "penetrationBase",
    "buysFromCompetitors",
    "recommends",
    "image",
    "innovator",
    "expert",
    "lostReason",
    "taxNumber",
    "contactPerson",
    "phone",
    "email",
    "address",
    "birthday",
    "preferences",
    "source",
    "nextContact",
    "doNotContact",
  ],
  columns: "chosen",
  turn: 3,
  score: (candidate) => {
    const matches = candidate.roles(clientRoles);
    const bonus = candidate.bonus("clients");
    const { client } = matches;
    if (client === undefined || (client.confidence < SURE && bonus === 0)) return 0;
    // A dated list of clients is a list of events: orders, payments, visits.
    const isDated = (candidate.roles(salesRoles).date?.confidence ?? 0) >= SURE;
    if (isDated && bonus === 0) return 0;
    return bonus + client.confidence + 0.3 * (Object.keys(matches).length - 1) - (isDated ? 1 : 0);
  },
  reader: async () => wholeTable((await import("./clientsReader")).readClients),
});
