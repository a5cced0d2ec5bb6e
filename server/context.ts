export interface Context {
  readonly signal: AbortSignal;
}
