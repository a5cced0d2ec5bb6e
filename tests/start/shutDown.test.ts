import { createServer, type ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { listen } from "../../server/start/listen.ts";
import { shutDown } from "../../server/start/shutDown.ts";

const place = { port: 0, host: "127.0.0.1" };

describe("shutting down", () => {
  it("lets an answer under way finish, and takes no more requests", async () => {
    const waiting: ServerResponse[] = [];
    const app = createServer((_request, response) => void waiting.push(response));
    const { server, address } = await listen(
      (...request) => app.emit("request", ...request),
      place,
    );
    const answer = fetch(address);
    await expect.poll(() => waiting.length).toBe(1);
    const down = shutDown(server);
    await expect(fetch(address)).rejects.toThrow();
    waiting[0]?.end("done");
    expect(await (await answer).text()).toBe("done");
    await down;
  });

  it("does not wait for connections that are merely kept open", async () => {
    const { server, address } = await listen((_request, response) => response.end(), place);
    await (await fetch(address)).text();
    await shutDown(server);
    expect(server.listening).toBe(false);
  });
});

describe("listening", () => {
  it("names an address that a browser can open", async () => {
    const everywhere = await listen(() => {}, { port: 0, host: "0.0.0.0" });
    expect(everywhere.address).toMatch(/^http:\/\/localhost:\d+$/);
    await shutDown(everywhere.server);
  });

  it("fails where the place is taken", async () => {
    const { server, address } = await listen(() => {}, place);
    const again = listen(() => {}, { ...place, port: Number(new URL(address).port) });
    await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
    await shutDown(server);
  });
});
