import type { BrowserContext, ConsoleMessage } from "playwright-core";

/** What browsers say of every page that is answered with 404, though all is as it should be. */
export const MISSING_PAGE = /status of 404/;

/**
 * Gathers what a browser complains of: errors and warnings in the console, exceptions nobody caught, and
 * what the content security policy refused. The list grows while the context lives.
 */
export async function complaintsOf(context: BrowserContext): Promise<readonly string[]> {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`refused by ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return complaints;
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === "error" || message.type() === "warning";
}
