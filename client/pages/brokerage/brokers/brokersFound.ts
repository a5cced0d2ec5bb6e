import type { BrokersQuery } from "./brokers.gen.ts";

/** Who stands between others, as far as it was asked for. */
export type Brokers = BrokersQuery["brokerage"];
