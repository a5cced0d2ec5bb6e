import { fileURLToPath } from "node:url";

/** The folders that ship, in the order in which they are loaded. */
export const SHIPPED_FOLDERS: readonly string[] = ["documents", "national"].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
