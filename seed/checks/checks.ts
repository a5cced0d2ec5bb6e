import type { Fault } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { references } from "./references.ts";

/** Everything that must hold between rows; what a row says by itself is checked as it is read. */
export type Check = (tables: Tables) => Promise<Fault[]>;

export const CHECKS: readonly Check[] = [references];
