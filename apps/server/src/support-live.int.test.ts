import { openThread } from "@souk/core/support/open-thread";
import { LiveThreads } from "@souk/core/support/live-threads";
import { freePort } from "@souk/db/embedded";
import { afterEach, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { createHttpServer } from "./boot/http-server.ts";
import { CacheListener } from "./http/cache-listener.ts";
import { eventsOf, type StreamEvent } from "./testing/answered-status.ts";
import { testApp } from "./testing/test-app.ts";

const app = await testApp();
const { db, deps, url, signedInAs, asNewBrowser } = app;
const ended: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).toReversed()) await end();
});

/** A process of its own as far as streams go: its own HTTP server, listener and followers, over the database of all. */
async function instance() {
  const threads = new LiveThreads();
  const listener = new CacheListener({ url, caches: [threads] });
  await listener.ready;
  const port = await freePort();
  const http = createHttpServer(port, "127.0.0.1");
  await http.listen(createApp({ ...deps, threads }).fetch);
  ended.push(
    () => listener.stop(),
    () => {
      threads.close();
      return http.drain(2000);
    },
  );
  /** The events of a stream, asked for with these cookies. */
  async function follow(path: string, cookie: string) {
    const leaving = new AbortController();
    const answer = await fetch(`http://127.0.0.1:${port}/trpc/${path}`, {
      headers: { cookie, "accept-encoding": "gzip, br" },
      signal: leaving.signal,
    });
    if (!answer.body) throw new Error("no stream");
    const events = eventsOf(answer.body);
    ended.push(() => leaving.abort());
    const next = async (): Promise<StreamEvent | null> => {
      for (;;) {
        const { value, done } = await events.next();
        if (done === true || value === undefined) return null;
        if (value.event !== "connected" && value.event !== "ping") return value;
      }
    };
    return { answer, next, leave: () => leaving.abort() };
  }
  return { threads, http, follow };
}

/** Somebody signed in as of now, with the cookie of it. */
async function person(role: "CUSTOMER" | "ADMIN") {
  asNewBrowser();
  const { id, email } = await signedInAs(role);
  return { id, cookie: app.cookie(), ctx: { ...deps.core, customer: { id, name: "Salma", email } } };
}
const question = () => ({ subject: "Hello", text: "Is it blue?", fileIds: [], key: crypto.randomUUID() });
const all = { event: "message", data: JSON.stringify({ number: null }) };
const change = (number: number) => ({ event: "message", data: JSON.stringify({ number }) });

test("customer and staff on two instances hear of what happens on a third, and nobody of what isn't theirs", async () => {
  const [here, there] = await Promise.all([instance(), instance()]);
  const [salma, omar, staff] = [await person("CUSTOMER"), await person("CUSTOMER"), await person("ADMIN")];
  const [hers, his, inbox] = await Promise.all([
    here.follow("shop/support.live", salma.cookie),
    here.follow("shop/support.live", omar.cookie),
    there.follow("admin/support.live", staff.cookie),
  ]);
  for (const stream of [hers, his, inbox]) expect(await stream.next()).toEqual(all);
  const { number } = await openThread(salma.ctx, question());
  expect(await hers.next()).toEqual(change(number));
  expect(await inbox.next()).toEqual(change(number));
  // The next thing that he hears of is his own.
  const other = await openThread(omar.ctx, question());
  expect(await his.next()).toEqual(change(other.number));
});

test("a stream is sent as it comes, by nobody kept and by nobody compressed", async () => {
  const { follow } = await instance();
  const { answer } = await follow("shop/support.live", (await person("CUSTOMER")).cookie);
  expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
  for (const asked of ["no-store", "no-transform"])
    expect(answer.headers.get("cache-control")).toContain(asked);
  expect(answer.headers.get("x-accel-buffering")).toBe("no");
  expect(answer.headers.get("content-encoding")).toBeNull();
});

test("ends with the session, or with the right: nothing is told after it", async () => {
  const { follow, threads } = await instance();
  const [salma, staff] = [await person("CUSTOMER"), await person("ADMIN")];
  const hers = await follow("shop/support.live", salma.cookie);
  const inbox = await follow("admin/support.live", staff.cookie);
  for (const stream of [hers, inbox]) expect(await stream.next()).toEqual(all);
  await db.session.deleteMany({ where: { userId: salma.id } });
  await db.user.update({ where: { id: staff.id }, data: { role: "CUSTOMER" } });
  await openThread(salma.ctx, question());
  for (const [stream, code] of [
    [hers, "SIGN_IN_REQUIRED"],
    [inbox, "FORBIDDEN"],
  ] as const) {
    const last = await stream.next();
    expect(last?.event).toBe("serialized-error");
    expect(last?.data).toContain(`"code":"${code}"`);
    expect(await stream.next()).toBeNull();
  }
  await expect.poll(() => threads.size).toBe(0);
});

test("a reader who goes away is noticed, and the sixth window is told to wait", async () => {
  const { follow, threads } = await instance();
  const { cookie } = await person("CUSTOMER");
  const windows = await Promise.all([1, 2, 3, 4, 5].map(() => follow("shop/support.live", cookie)));
  for (const { next } of windows) expect(await next()).toEqual(all);
  expect((await (await follow("shop/support.live", cookie)).next())?.data).toContain("TOO_MANY_REQUESTS");
  windows[0]?.leave();
  await expect.poll(() => threads.size).toBe(4);
  expect(await (await follow("shop/support.live", cookie)).next()).toEqual(all);
});

test("a process that stops ends its streams at once, so that its drain doesn't wait for them", async () => {
  const { follow, threads, http } = await instance();
  const { next } = await follow("shop/support.live", (await person("CUSTOMER")).cookie);
  expect(await next()).toEqual(all);
  const begun = performance.now();
  threads.close();
  const drained = http.drain(60_000);
  expect((await next())?.data).toContain("UNAVAILABLE");
  await drained;
  expect(performance.now() - begun).toBeLessThan(10_000);
});
