/** The part of autocannon that is used; its package has no types. */
declare module "autocannon" {
  interface Options {
    url: string;
    connections: number;
    duration: number;
    method: "POST";
    headers: Record<string, string>;
    body: string;
  }
  interface Result {
    requests: { average: number };
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
  }
  function autocannon(options: Options): Promise<Result>;
  export = autocannon;
}
