/** The sheets of the Northwind sample. */
export const inputs = ["Sales", "Clients", "Segment rules", "Target matrix"];

/** The sheets that a run adds to them; "Clients" is taken. */
export const reports = [
  "Summary",
  "Worklist",
  "Clients - analysis",
  "ABC-XYZ",
  "Segment × product",
  "Client × product",
  "What else to sell",
  "Managers",
  "Key clients",
  "Lost clients",
  "Dynamics",
  "Rhythm",
  "Rules",
];
