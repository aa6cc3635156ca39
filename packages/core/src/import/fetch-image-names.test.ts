import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

/** What a name server that its owner wants to lie says to one question after the other. */
const answers = vi.hoisted((): { next: string[][]; asked: number } => ({ next: [], asked: 0 }));

vi.mock("node:dns", () => ({
  lookup: (_name: string, _options: object, done: (error: null, found: object[]) => void) => {
    answers.asked += 1;
    done(
      null,
      (answers.next.shift() ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  },
}));

// The long run keeps modules from file to file: what another has loaded asks the real name server.
vi.resetModules();
const { fetchImage } = await import("./fetch-image.ts");

let server: Server;
let port = 0;
let reached = 0;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    reached += 1;
    if (url === "/on") response.writeHead(302, { location: `http://inside.example:${port}/x` });
    response.end("inside");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  reached = 0;
  answers.asked = 0;
});

const get = async (isAllowed?: (address: string) => boolean, path = "/x") =>
  fetchImage(`http://pictures.example:${port}${path}`, { timeoutMs: 5000, ...(isAllowed && { isAllowed }) });

test.each([
  ["this machine", ["127.0.0.1"]],
  ["this machine beside a public one", ["93.184.216.34", "127.0.0.1"]],
  ["a v4 address in a v6 one", ["::ffff:127.0.0.1"]],
  ["a cloud's own", ["169.254.169.254"]],
])("a name that stands for %s is not gone to", async (_, addresses) => {
  answers.next = [addresses];
  await expect(get()).rejects.toThrow("private network");
  expect(reached).toBe(0);
});

test("a name is asked for once: what it says a moment later changes nothing", async () => {
  answers.next = [["127.0.0.1"], ["10.0.0.1"]];
  await get((address) => address === "127.0.0.1");
  expect([answers.asked, reached]).toEqual([1, 1]);
});

test("a redirect to a name is gone to only where that name may be, too", async () => {
  answers.next = [["127.0.0.1"], ["10.0.0.1"]];
  await expect(get((address) => address === "127.0.0.1", "/on")).rejects.toThrow("private network");
  expect([answers.asked, reached]).toEqual([2, 1]);
  answers.next = [["127.0.0.1"], ["127.0.0.1"]];
  await get((address) => address === "127.0.0.1", "/on");
  expect(reached).toBe(3);
});
