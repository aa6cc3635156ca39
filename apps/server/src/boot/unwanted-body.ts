import type { IncomingMessage } from "node:http";

/** More is not waited for: whoever sends it finds the connection closed. */
const MOST_UNWANTED = 128 * 1024 * 1024;

/**
 * Reads and drops what is still to come of a request that has its answer already. Many clients listen only when they
 * have sent all; a connection closed on one that still sends takes the answer away. `server.requestTimeout` and the
 * watch on trickles end what never ends.
 */
export async function dropRest(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return;
  if (Number(request.headers["content-length"] ?? 0) > MOST_UNWANTED) return;
  // Whoever has begun to read it and stopped would hold it up.
  request.removeAllListeners("data");
  await new Promise<void>((resolve) => {
    let bytes = 0;
    request.on("data", (chunk: Uint8Array) => {
      bytes += chunk.byteLength;
      if (bytes > MOST_UNWANTED) resolve();
    });
    for (const ending of ["end", "error", "close"]) request.once(ending, () => resolve());
    request.resume();
  });
}
