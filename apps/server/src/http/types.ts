import type { HttpBindings } from "@hono/node-server";
import type { Logger } from "pino";

export interface RequestVariables {
  requestId: string;
  /** The client's address; the proxy's word is taken only where one is configured. */
  ip: string;
  log: Logger;
  /** What a cacheable answer shows, filled by the use cases. */
  tags: Set<string>;
  /** What is to be done whenever the answer is given out from a cache, set by the use case. */
  served?: () => void;
}

export interface AppEnv {
  Bindings: HttpBindings;
  Variables: RequestVariables;
}
