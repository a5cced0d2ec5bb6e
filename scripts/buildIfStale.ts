/** Builds the client unless `dist/` already holds the build of exactly these sources. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BUILT_FROM, clientHash } from "./clientHash.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

if (!existsSync(BUILT_FROM) || readFileSync(BUILT_FROM, "utf8") !== clientHash()) {
  console.log("Building the page; only the first start and new sources need this …");
  // In a process of its own: the tests' NODE_ENV would build the page for development.
  const { status } = spawnSync(
    process.execPath,
    [`${ROOT}node_modules/vite/bin/vite.js`, "build", "--logLevel", "warn"],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: "production" }, stdio: "inherit" },
  );
  if (status !== 0) throw new Error("the page could not be built; the reason stands above");
}
