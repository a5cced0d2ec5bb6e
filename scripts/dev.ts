/** The server, restarted when its sources change, behind Vite, which refreshes the page by itself. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PORT = process.env.PORT ?? "4000";

const server = spawn(process.execPath, ["--import", "tsx", "--watch", "server/main.ts"], {
  cwd: ROOT,
  env: { ...process.env, PORT },
  stdio: "inherit",
});
const target = `http://127.0.0.1:${PORT}`;
const vite = await createServer({
  root: `${ROOT}client`,
  configFile: `${ROOT}vite.config.ts`,
  server: { proxy: { "/graphql": target, "/healthz": target, "/readyz": target } },
});
await vite.listen();
vite.printUrls();

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server.kill(signal);
    void vite.close().then(() => process.exit(0));
  });
