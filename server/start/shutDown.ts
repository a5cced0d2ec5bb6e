import type { Server } from "node:http";

/** Milliseconds that answers under way get to finish. */
const PATIENCE = 5000;

/** Takes no new requests, lets those under way finish, and hangs up on the rest after 5 s. */
export async function shutDown(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  // A kept-alive connection turns idle only after its answer, so closing them once is not enough.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const hangUp = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await ended;
  clearInterval(sweep);
  clearTimeout(hangUp);
}
