import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect, createServer, type Server } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { BootError } from "./exit-codes.ts";
import { createHttpServer, type HttpServer } from "./http-server.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

async function occupy(port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer();
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { server, port: address.port };
}

async function freePort(): Promise<number> {
  const { server, port } = await occupy();
  server.close();
  await once(server, "close");
  return port;
}

async function serve(
  fetch: (request: Request) => Promise<Response>,
): Promise<{ http: HttpServer; port: number }> {
  const port = await freePort();
  const http = createHttpServer(port, "127.0.0.1");
  await http.listen(fetch);
  cleanUps.push(() => http.drain(0));
  return { http, port };
}

function get(port: number, agent: Agent): Promise<{ status: number; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", agent }, (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, connection: response.headers.connection }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("the HTTP server", () => {
  test("a busy port is told with its number and the way to another", async () => {
    const { server, port } = await occupy();
    cleanUps.push(() => server.close());
    const refusal = await createHttpServer(port, "127.0.0.1")
      .listen(async () => new Response())
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BootError);
    expect(refusal).toMatchObject({
      exitCode: 5,
      message: expect.stringContaining(`Port ${port} is in use`),
    });
    expect(String(refusal)).toContain(`PORT=${port + 1}`);
  });

  test("a stop lets the request under way finish and then refuses new ones", async () => {
    const finish = Promise.withResolvers<Response>();
    const begun = Promise.withResolvers<null>();
    const { http, port } = await serve(async () => {
      begun.resolve(null);
      return finish.promise;
    });
    const agent = new Agent({ keepAlive: true });
    const answer = get(port, agent);
    await begun.promise;
    const drained = http.drain(10_000);
    expect(http.draining()).toBe(true);
    finish.resolve(new Response("done"));
    expect((await answer).status).toBe(200);
    await drained;
    await expect(get(port, agent)).rejects.toThrow("ECONNREFUSED");
  });

  test("while it stops, clients that keep connections are told to close them", async () => {
    const { http, port } = await serve(async () => new Response("ok"));
    const agent = new Agent({ keepAlive: true });
    cleanUps.push(() => agent.destroy());
    expect((await get(port, agent)).connection).toBe("keep-alive");
    const drained = http.drain(10_000);
    expect((await get(port, agent)).connection).toBe("close");
    await drained;
  });

  test("a request that never ends doesn't hold up a stop for longer than it is given", async () => {
    const begun = Promise.withResolvers<null>();
    const { http, port } = await serve(() => {
      begun.resolve(null);
      return new Promise(() => undefined);
    });
    const answer = get(port, new Agent()).catch((error: Error) => error.message);
    await begun.promise;
    const from = performance.now();
    await http.drain(500);
    expect(performance.now() - from).toBeLessThan(3000);
    expect(await answer).toBe("socket hang up");
  });

  test("a refusal of a large body reaches a client that listens only when all is sent", async () => {
    const refuse = async ({ body }: Request): Promise<Response> => {
      // Whoever refuses may have begun to read.
      await body?.getReader().read();
      return new Response("too large", { status: 413 });
    };
    const { port } = await serve(refuse);
    const socket = connect(port, "127.0.0.1");
    cleanUps.push(() => socket.destroy());
    const broken = new Promise<never>((_, reject) => socket.once("error", reject));
    const size = 30 * 1024 * 1024;
    const send = (bytes: string | Uint8Array): Promise<unknown> =>
      new Promise((resolve) => socket.write(bytes, resolve));
    await send(`POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${size}\r\n\r\n`);
    const part = new Uint8Array(size / 30);
    for (let sent = 0; sent < size; sent += part.length) await Promise.race([send(part), broken]);
    const answer = await Promise.race([text(socket), broken]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*too large$/);
  });

  test("a body that arrives drop by drop is cut off", { timeout: 20_000 }, async () => {
    const { port } = await serve(async (incoming) => new Response(await incoming.text()));
    const socket = connect(port, "127.0.0.1");
    cleanUps.push(() => socket.destroy());
    let closed = false;
    socket.on("error", () => undefined).on("close", () => (closed = true));
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n");
    const drip = setInterval(() => socket.write("x"), 500);
    cleanUps.push(() => clearInterval(drip));
    await vi.waitFor(() => expect(closed).toBe(true), { timeout: 15_000, interval: 100 });
  });
});
