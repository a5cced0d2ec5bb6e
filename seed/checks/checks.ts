import type { Fault } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { duplicates } from "./duplicates.ts";
import { identities } from "./identities.ts";
import { references } from "./references.ts";
import { regionTree } from "./regionTree.ts";
import { relations } from "./relations.ts";

/** Something that must hold between rows; what a row says by itself is checked as it is read. */
export type Check = (tables: Tables) => Promise<Fault[]>;

export const CHECKS: readonly Check[] = [duplicates, references, regionTree, relations, identities];
