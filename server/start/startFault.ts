import { FaultyData } from "../../seed/fault.ts";
import { CannotOpenGraph } from "../graph/failures.ts";
import { GraphUnavailable } from "../graph/unavailable.ts";
import { LoadRefused } from "../load/refused.ts";
import { BadSetting } from "../settings.ts";

/** Whose messages are written for the person who starts the application. */
const IN_PLAIN_WORDS = [BadSetting, CannotOpenGraph, FaultyData, LoadRefused];

/** What keeps a server from listening, by the code of the system's error. */
const LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: "PORT: another process listens there; stop it, or set PORT to another port (0: any)",
  EACCES: "PORT: this user may not listen there; set PORT to 1024 or higher",
  EADDRNOTAVAIL: "HOST: this machine has no such address; set HOST to 127.0.0.1 or 0.0.0.0",
  ENOTFOUND: "HOST: no such name; set HOST to 127.0.0.1 or 0.0.0.0",
};

/** What kept the application from starting and what to do, in plain words and without a stack. */
export function startFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (IN_PLAIN_WORDS.some((each) => error instanceof each)) return error.message;
  if (error instanceof GraphUnavailable)
    return "The graph went away while starting; start again when it answers";
  const { code, port, address } = { code: "", port: "", address: "", ...error };
  const known = LISTENING[code];
  if (known) return `${known} (${[address, port].filter(Boolean).join(":")})`;
  return `${error.message}; LOG_LEVEL=debug tells more`;
}
