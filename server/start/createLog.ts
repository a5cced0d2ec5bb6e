import { type Logger, pino } from "pino";
import type { LogLevel } from "../config.ts";

/** Structured lines on standard error; standard output is for people. */
export function createLog(level: LogLevel): Logger {
  const timestamp = pino.stdTimeFunctions.isoTime;
  const formatters = { level: (label: string) => ({ level: label }) };
  const destination = pino.destination({ dest: 2, sync: true });
  return pino({ level, base: null, timestamp, formatters }, destination);
}
