import { type Logger, pino } from "pino";
import type { LogLevel } from "../config.ts";

/** Structured lines on standard error; standard output is for people. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
