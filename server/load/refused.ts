/** The database cannot take this load; the message is a line or two that say what to do. */
export class LoadRefused extends Error {
  override readonly name = "LoadRefused";
}
