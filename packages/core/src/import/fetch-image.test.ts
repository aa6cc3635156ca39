import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchImage } from "./fetch-image.ts";
import { createImageFetcher } from "./image-fetcher.ts";
import { isPublicAddress } from "./private-address.ts";

let server: Server;
let base = "";
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    if (path === "/picture") response.end(Buffer.from("picture"));
    else if (path === "/large") response.end(Buffer.alloc(5000));
    else if (path === "/away") response.writeHead(302, { location: "/picture" }).end();
    else if (path === "/round") response.writeHead(302, { location: "/round" }).end();
    else if (path === "/inside") response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
    else if (path === "/file") response.writeHead(302, { location: "file:///etc/passwd" }).end();
    else if (path !== "/silent") response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${portOf(server)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function portOf(listening: Server): number {
  const address: AddressInfo | string | null = listening.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

const ownServer = { isAllowed: (address: string) => address === "127.0.0.1", timeoutMs: 5000 };
const get = async (path: string, options = {}) =>
  Buffer.from(await fetchImage(`${base}${path}`, { ...ownServer, ...options })).toString();

describe("fetchImage", () => {
  it("downloads a picture, also over a redirect", async () => {
    expect(await get("/picture")).toBe("picture");
    expect(await get("/away")).toBe("picture");
  });

  it("refuses this machine and private networks, by number and by name", async () => {
    asked = [];
    await expect(fetchImage(`${base}/picture`)).rejects.toThrow("private network");
    await expect(fetchImage(`${base.replace("127.0.0.1", "localhost")}/picture`)).rejects.toThrow(
      "private network",
    );
    for (const host of [
      "[::1]",
      "0x7f.1",
      "2130706433",
      "0177.0.0.1",
      "127.1",
      "[::ffff:127.0.0.1]",
      "[::ffff:7f00:1]",
    ])
      await expect(fetchImage(`http://${host}:${portOf(server)}/picture`), host).rejects.toThrow(
        "private network",
      );
    expect(asked).toEqual([]);
  });

  it("looks at where a redirect leads", async () => {
    await expect(get("/inside")).rejects.toThrow("private network");
    await expect(get("/file")).rejects.toThrow("only http and https");
    await expect(get("/round")).rejects.toThrow("without end");
  });

  it("is bounded in size and time, and tells what the server said", async () => {
    await expect(get("/large", { maxBytes: 4999 })).rejects.toThrow("larger than");
    expect((await get("/large", { maxBytes: 5000 })).length).toBe(5000);
    await expect(get("/silent", { timeoutMs: 100 })).rejects.toThrow("too long");
    await expect(get("/missing")).rejects.toThrow("answered 404");
    await expect(fetchImage("picture.jpg")).rejects.toThrow("not an address");
  });
});

describe("createImageFetcher", () => {
  it("asks a host that can't be reached once, and goes on with one that only lacks a picture", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const dead = `http://127.0.0.1:${portOf(closed)}`;
    await new Promise((resolve) => closed.close(resolve));
    const fetch = createImageFetcher(ownServer);
    const all = await Promise.allSettled([1, 2, 3].map((number) => fetch(`${dead}/${number}`)));
    const reasons = all.map((result) => (result.status === "rejected" ? result.reason : null));
    expect(new Set(reasons).size).toBe(1);
    await expect(fetch(`${base}/missing`)).rejects.toThrow("404");
    expect(Buffer.from(await fetch(`${base}/picture`)).toString()).toBe("picture");
  });
});

describe("isPublicAddress", () => {
  const open = "93.184.216.34 8.8.8.8 2606:2800:220:1::1 172.15.0.1 172.32.0.1 100.128.0.1";
  it.each(open.split(" "))("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  const closed4 =
    "127.0.0.1 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0";
  const closed6 =
    "::1 :: fe80::1 fc00::1 fd12::1 ff02::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: 2001:db8::1";
  it.each([...closed4.split(" "), ...closed6.split(" "), "255.255.255.255", "224.0.0.1", "localhost", ""])(
    "%s is not",
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );
});
