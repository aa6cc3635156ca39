import { once } from "node:events";
import { createServer, request } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { ByteCache } from "./byte-cache.ts";
import { answerAtDoor } from "./byte-cache-door.ts";
import { keyOf } from "./byte-cache-key.ts";

const PATH = "/trpc/shop/catalog.product";
const URL = `${PATH}?input=${encodeURIComponent('{"slug":"été"}')}`;
const BODY = `{"name":"théière","text":"${"é".repeat(2000)}"}`;
const cache = new ByteCache({ maxBytes: 1_000_000 });
const door = answerAtDoor(cache);
const server = createServer((incoming, response) => {
  if (!door(incoming, response)) response.writeHead(299).end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => server.close());

interface Answer {
  status: number | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

async function get(headers: Record<string, string> = {}, path = URL, method = "GET"): Promise<Answer> {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: address.port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

beforeEach(async () => {
  cache.resume();
  const headers = { "content-type": "application/json", "x-frame-options": "DENY" };
  await cache.fill(keyOf(PATH, URL) ?? "", async () => ({
    body: new TextEncoder().encode(BODY),
    headers,
    tags: ["catalog"],
  }));
  await cache.get(keyOf(PATH, URL) ?? "")?.respond(undefined, undefined);
});

describe("the door", () => {
  it("gives the bytes and the headers that were kept, in the encoding asked for once it is made", async () => {
    const plain = await get();
    expect([plain.status, plain.body.toString()]).toEqual([200, BODY]);
    expect(plain.headers).toMatchObject({
      "content-length": String(Buffer.byteLength(BODY)),
      "x-frame-options": "DENY",
    });
    expect((await get({ "accept-encoding": "gzip" })).status).toBe(299);
    await cache.get(keyOf(PATH, URL) ?? "")?.respond("gzip", undefined);
    const zipped = await get({ "accept-encoding": "gzip" });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.body).toString()).toBe(BODY);
  });

  it("says 304 to who has it, and nothing of a foreign host", async () => {
    const { headers } = await get({ host: "evil.example" });
    const etag = headers["etag"];
    expect(JSON.stringify(headers)).not.toContain("evil");
    const again = await get({ "if-none-match": String(etag) });
    expect([again.status, again.body.length, again.headers["etag"]]).toEqual([304, 0, etag]);
  });

  it("forgets with the cache: after a drop, and while it is out of use", async () => {
    expect((await get()).status).toBe(200);
    cache.drop(["catalog"]);
    expect((await get()).status).toBe(299);
    cache.suspend();
    expect((await get()).status).toBe(299);
  });

  it("leaves to others what isn't a single public read", async () => {
    for (const path of [
      `${URL}&batch=1`,
      `/${URL}`,
      `http://evil.example${URL}`,
      URL.replace("catalog", "cart"),
    ])
      expect((await get({}, path)).status).toBe(299);
    for (const method of ["HEAD", "POST"]) expect((await get({}, URL, method)).status).toBe(299);
    expect((await get({}, `${URL}&pad=${"x".repeat(2000)}`)).status).toBe(299);
  });
});
