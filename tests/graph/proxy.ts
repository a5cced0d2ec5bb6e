import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A stand-in for a server, which can fall silent or go away and come back at the same port. */
export interface ServerProxy {
  readonly port: number;
  /** Takes connections and bytes, and answers nothing. */
  hang(): void;
  /** Breaks every connection and refuses new ones. */
  leave(): Promise<void>;
  /** Is itself again. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/** A proxy on a free port of 127.0.0.1 that passes everything on to `host` and `port`. */
export async function startProxy(host: string, port: number): Promise<ServerProxy> {
  const sockets = new Set<Socket>();
  let hanging = false;
  const server = createServer((near) => {
    const far = connect(port, host);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      socket.on("error", () => socket.destroy());
    }
    near.on("data", (bytes) => far.write(bytes)).on("close", () => far.destroy());
    far.on("data", (bytes) => near.write(bytes)).on("close", () => near.destroy());
    if (hanging) for (const socket of [near, far]) socket.pause();
  });
  const listen = async (at: number) => {
    server.listen(at, "127.0.0.1");
    await once(server, "listening");
  };
  const leave = async () => {
    const closed = once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen(0);
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the proxy has no port");
  return {
    port: address.port,
    hang() {
      hanging = true;
      for (const socket of sockets) socket.pause();
    },
    leave,
    async comeBack() {
      hanging = false;
      if (server.listening) for (const socket of sockets) socket.resume();
      else await listen(address.port);
    },
    async close() {
      if (server.listening) await leave();
    },
  };
}
