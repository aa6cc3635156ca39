import autocannon from "autocannon";
import { summarise, type Measured } from "./row.ts";

/** What browsers say: nobody but a load generator asks for lists as plain text. */
const ACCEPTS = "gzip, deflate, br, zstd";

/** GETs one address as fast as the connections allow. */
export function loadReads(url: string, connections: number, seconds: number): Promise<Measured> {
  const { origin, pathname, search } = new URL(url);
  return loadPaths({ origin, paths: [pathname + search], connections, seconds });
}

export interface PathLoad {
  origin: string;
  /** Asked for in turn by each connection, each beginning elsewhere. */
  paths: readonly string[];
  connections: number;
  seconds: number;
  cookie?: string;
}

/**
 * Bodies are counted, not made into text: autocannon does that to each, for checks nobody asked for here, and would
 * then be what is measured.
 */
function dropBodies(client: object): void {
  if (!("pipelinedRequests" in client)) throw new Error("autocannon keeps its bodies elsewhere now");
  Object.assign(Object(client.pipelinedRequests), { addBody: () => undefined });
}

/** GETs many addresses as fast as the connections allow. */
export async function loadPaths({
  origin,
  paths,
  connections,
  seconds,
  cookie,
}: PathLoad): Promise<Measured> {
  const headers = { "accept-encoding": ACCEPTS, ...(cookie === undefined ? {} : { cookie }) };
  let lanes = 0;
  const latencies: number[] = [];
  let errors = 0;
  await new Promise<void>((resolve, reject) => {
    const run = autocannon(
      {
        url: origin,
        connections,
        duration: seconds,
        setupClient: (client) => {
          dropBodies(client);
          const first = Math.floor((lanes * paths.length) / connections);
          lanes += 1;
          const turn = [...paths.slice(first), ...paths.slice(0, first)];
          client.setRequests(turn.map((path) => ({ method: "GET", path, headers })));
        },
      },
      (error) => (error ? reject(error) : resolve()),
    );
    run.on("response", (_client, status, _bytes, ms) => {
      if (status === 200) latencies.push(ms);
      else errors += 1;
    });
    run.on("reqError", () => (errors += 1));
  });
  return summarise(latencies, errors, seconds);
}
