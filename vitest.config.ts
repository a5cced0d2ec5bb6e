import { defineConfig } from "vitest/config";

// Vite would take the ES modules of graphql, Node and the packages that use it take the others, and
// types of the one are strangers to the other.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

export default defineConfig({
  test: {
    reporters: ["default", "./tests/closingLine.ts"],
    projects: [
      {
        resolve,
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/client/**", "tests/e2e/**", "tests/**/*.engines.test.ts"],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          // On every engine, one file after the other: Neo4j Community has one database.
          name: "engines",
          include: ["tests/**/*.engines.test.ts"],
          globalSetup: ["tests/neo4j/globalSetup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "client",
          include: ["tests/client/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          setupFiles: ["tests/client/setup.ts"],
          testTimeout: 15_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/globalSetup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
