import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Place {
  readonly port: number;
  readonly host: string;
}

export interface Listening {
  readonly server: Server;
  /** Where a browser finds it. */
  readonly address: string;
}

/** Listens, with time limits for slow callers. Rejects where the place is taken or not allowed. */
export async function listen(app: RequestListener, { port, host }: Place): Promise<Listening> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  // Longer than the idle time of the usual proxies, which would otherwise meet closed connections.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return { server, address: addressOf(server.address()) };
}

function addressOf(bound: AddressInfo | string | null): string {
  if (bound === null || typeof bound === "string") throw new Error("listen: wanted a TCP port");
  const everywhere = bound.address === "0.0.0.0" || bound.address === "::";
  const host = everywhere ? "localhost" : bound.address;
  return `http://${host.includes(":") ? `[${host}]` : host}:${bound.port}`;
}
