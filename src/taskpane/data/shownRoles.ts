import { clientRoles, salesRoles } from "../../analysis/types";

// Roles that no report reads are not asked for.
export const shownSalesRoles = salesRoles.filter((role) => role !== "channel");
export const shownClientRoles = clientRoles.filter((role) => role !== "channel");

export type ShownSalesRole = (typeof shownSalesRoles)[number];
export type ShownClientRole = (typeof shownClientRoles)[number];
