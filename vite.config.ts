import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { BUILT_FROM, clientHash } from "./scripts/clientHash.ts";

/** Notes what the build was made from, so that a start need not build again. */
const builtFrom: Plugin = {
  name: "built-from",
  apply: "build",
  closeBundle: { sequential: true, handler: () => writeFileSync(BUILT_FROM, clientHash()) },
};

const pageFile = (name: string) => fileURLToPath(new URL(`client/${name}`, import.meta.url));

export default defineConfig({
  root: "client",
  plugins: [react(), builtFrom],
  worker: { format: "es" },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // The content security policy allows no fonts from data: addresses.
    assetsInlineLimit: 0,
    // GraphiQL's editor is one large file, which only its own page loads.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: ["index.html", "graphiql.html"].map(pageFile),
      onLog(level, log, report) {
        // Packages say "use client" at the top of their modules, which matters to servers alone.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
});
