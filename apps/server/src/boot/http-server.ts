import { createServer, IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { setTimeout as delay } from "node:timers/promises";
import { BootError } from "./exit-codes.ts";
import { dropRest } from "./unwanted-body.ts";

type Fetch = Parameters<typeof getRequestListener>[0];
/** Answers at once and whole, or says false and leaves the request as it is. */
type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

export type HttpServer = {
  /** Begins to answer: what `first` doesn't take goes to `fetch`. Throws BootError when the port cannot be had. */
  listen(fetch: Fetch, first?: Door): Promise<void>;
  /** True from the moment a stop began. */
  draining(): boolean;
  /** Stops accepting, lets the requests under way finish, at most `ms`. */
  drain(ms: number): Promise<void>;
};

/** How long a stop goes on accepting: clients that keep connections learn of it with their next answer. */
const lameDuckMs = 300;
const trickleCheckMs = 5000;
const trickleBytesPerSecond = 500;

/** A client that sends its request drop by drop holds a connection and memory: it is cut off. */
function cutOffTrickle(request: IncomingMessage): void {
  const { "content-length": length = "0", "transfer-encoding": chunked } = request.headers;
  if (length === "0" && chunked === undefined) return;
  let before = request.socket.bytesRead;
  const timer = setInterval(() => {
    const now = request.socket.bytesRead;
    if (!request.complete && now - before < (trickleBytesPerSecond * trickleCheckMs) / 1000)
      request.socket.destroy();
    before = now;
  }, trickleCheckMs);
  timer.unref();
  request.once("close", () => clearInterval(timer));
  request.once("end", () => clearInterval(timer));
}

function configure(): Server {
  const server = createServer();
  server.headersTimeout = 8000;
  server.requestTimeout = 120_000; // pictures over a slow line; a trickle is cut off much sooner
  server.keepAliveTimeout = 65_000; // longer than a balancer's minute, so that it is never us who hang up first
  return server;
}

function portError(error: NodeJS.ErrnoException, port: number): unknown {
  if (error.code === "EADDRINUSE") {
    return new BootError(
      "port",
      `Port ${port} is in use by another program.\n` +
        `  Stop that one, or choose another port: PORT=${port + 1} npm start`,
      error,
    );
  }
  if (error.code === "EACCES") {
    return new BootError(
      "port",
      `This user may not listen on port ${port}. Choose one above 1023: PORT=3000`,
      error,
    );
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new BootError("port", "HOST is not an address of this machine.", error);
  }
  return error;
}

async function listenOn(server: Server, port: number, host: string | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(portError(error, port)));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
}

/** Fails early, before a long start, when the port cannot be had. Throws BootError. */
export async function probePort(port: number, host: string | undefined): Promise<void> {
  const server = createServer();
  await listenOn(server, port, host);
  await new Promise((resolve) => server.close(resolve));
}

export function createHttpServer(port: number, host: string | undefined): HttpServer {
  let draining = false;
  const server = configure();
  const underWay = new Set<ServerResponse>();

  async function listen(fetch: Fetch, first: Door = () => false): Promise<void> {
    const answer = getRequestListener(async (request, bindings) => {
      const response = await fetch(request, bindings);
      if (bindings.incoming instanceof IncomingMessage) await dropRest(bindings.incoming);
      return response;
    });
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      response.shouldKeepAlive &&= !draining;
      cutOffTrickle(request);
      if (first(request, response)) return;
      underWay.add(response);
      response.once("close", () => underWay.delete(response));
      void answer(request, response);
    });
    await listenOn(server, port, host);
  }

  async function drain(ms: number): Promise<void> {
    draining = true;
    for (const response of underWay) response.shouldKeepAlive = false;
    if (!server.listening) return;
    const until = Date.now() + ms;
    const connections = await new Promise<number>((resolve) => {
      server.getConnections((_, count) => resolve(count));
    });
    if (connections > 0) await delay(Math.min(lameDuckMs, ms));
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    const impatient = setTimeout(() => server.closeAllConnections(), Math.max(0, until - Date.now()));
    await closed;
    clearTimeout(impatient);
  }

  return { listen, draining: () => draining, drain };
}
