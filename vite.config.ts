import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "client",
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // The content security policy allows no fonts from data: addresses.
    assetsInlineLimit: 0,
    // GraphiQL's editor is one large file, which only its own page loads.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: ["client/index.html", "client/graphiql.html"],
      onLog(level, log, report) {
        // Packages say "use client" at the top of their modules, which matters to servers alone.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
});
