import type { AnalysisInput } from "../analyze";
import { dueRoles } from "../tables/clientRoles";

/**
 * Whether some table tells of what is due with clients, so that it matters when somebody was in touch with them: offers,
 * activities, surveys, or clients with days on which something is due. Source: spec 3.15.
 *
 * @example asksForContacts({ offers: null, activities: null, surveys: null, clients: null }) // false
 */
export function asksForContacts({
  offers = null,
  activities = null,
  surveys = null,
  clients = null,
}: Partial<Pick<AnalysisInput, "offers" | "activities" | "surveys" | "clients">>): boolean {
  const hasDays = [...dueRoles, "birthday" as const].some((role) => clients?.columns[role] !== undefined);
  return offers !== null || activities !== null || surveys !== null || hasDays;
}
