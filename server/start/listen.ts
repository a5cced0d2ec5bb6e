import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answerUnreadable } from "./unreadable.ts";

/** Bytes of an address with all headers: an exploration of 500 actors, packed, takes less than 16,000. */
const LONGEST = 64 * 1024;

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
  const limits = { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: LONGEST };
  const server = createServer(limits, app);
  server.on("clientError", answerUnreadable);
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
