import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { SETTINGS } from "../server/settings.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const read = (file: string) => readFileSync(ROOT + file, "utf8");

it("copies into the image only what is there and not ignored", () => {
  const copied = [...read("Dockerfile").matchAll(/^COPY (.+) \S+$/gm)].flatMap(
    ([, files]) => files?.split(" ") ?? [],
  );
  expect(copied).not.toEqual([]);
  expect(copied.filter((file) => !existsSync(ROOT + file))).toEqual([]);
  const kept = [...read(".dockerignore").matchAll(/^!(.+)$/gm)].map(([, file]) => file);
  expect(kept.sort()).toEqual(copied.sort());
});

it("runs the image as a user without rights, on a system that has glibc", () => {
  expect(read("Dockerfile")).toMatch(/^FROM node:\d+-slim$/m);
  expect(read("Dockerfile")).toMatch(/^USER node$/m);
});

it("sets nothing in the composition that the application does not know", () => {
  const app = read("docker-compose.yml").match(/ {2}app:[\s\S]*?\n\n/)?.[0] ?? "";
  const set = [...app.matchAll(/^ {6}([A-Z_0-9]+):/gm)].map(([, name]) => name);
  expect(set).toContain("NEO4J_URI");
  const known: string[] = SETTINGS.map(({ name }) => name);
  expect(set.filter((name) => !known.includes(name ?? ""))).toEqual([]);
});

it("starts no composition without a password, and holds none", () => {
  const passwords = [...read("docker-compose.yml").matchAll(/\$\{NEO4J_PASSWORD(.)/g)];
  expect(passwords.map(([, sign]) => sign)).toEqual([":", ":"]);
});
