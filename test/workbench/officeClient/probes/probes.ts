import { eventsAndSettings } from "./eventsAndSettings";
import { failures } from "./failures";
import { lifetimes } from "./lifetimes";
import { loads } from "./loads";
import { looks } from "./looks";
import { nullObjects } from "./nullObjects";
import type { Probe, Probes } from "./probe";
import { sizes } from "./sizes";
import { tables } from "./tables";
import { values } from "./values";

const groups: Readonly<Record<string, Probes>> = {
  "lifetime: ": lifetimes,
  "load: ": loads,
  "null object: ": nullObjects,
  "table: ": tables,
  "value: ": values,
  "look: ": looks,
  "failure: ": failures,
  "": eventsAndSettings,
  "size: ": sizes,
};

/** Every probe by its title. */
export const probes: readonly (readonly [title: string, probe: Probe])[] = Object.entries(groups).flatMap(
  ([prefix, group]) => Object.entries(group).map(([title, probe]) => [`${prefix}${title}`, probe] as const),
);
