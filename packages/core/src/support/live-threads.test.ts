import { asDomainError, DomainError } from "@souk/contracts";
import { expect, test } from "vitest";
import { type Following, LiveThreads, MOST_STREAMS } from "./live-threads.ts";

const SALMA = "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055";
const OMAR = "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4056";
const tag = (userId: string, number: number) => `thread:${userId}:${number}`;
const of = (over: Partial<Following> = {}): Following => ({
  accountId: SALMA,
  userId: SALMA,
  signal: new AbortController().signal,
  recheckMs: 60_000,
  recheck: async () => {},
  ...over,
});
const codeOf = (doing: Promise<unknown>) =>
  doing.then(
    () => "done",
    (error: unknown) => asDomainError(error)?.code,
  );

test("begins with everything, then tells each change of one's own threads, and no other's", async () => {
  const live = new LiveThreads();
  const stream = live.follow(of());
  expect((await stream.next()).value).toEqual({ number: null });
  const next = stream.next();
  live.drop(["product:1", tag(OMAR, 7), tag(SALMA, 3), tag(SALMA, 3), tag(SALMA, 4)]);
  expect((await next).value).toEqual({ number: 3 });
  expect((await stream.next()).value).toEqual({ number: 4 });
  await stream.return();
  expect(live.size).toBe(0);
});

test("staff hear of all; after a gap everybody looks at everything", async () => {
  const live = new LiveThreads();
  const stream = live.follow(of({ userId: null }));
  await stream.next();
  live.drop([tag(OMAR, 7)]);
  expect((await stream.next()).value).toEqual({ number: 7 });
  live.drop([tag(OMAR, 8)]);
  live.resume();
  expect((await stream.next()).value).toEqual({ number: null });
  await stream.return();
});

test("what is heard while somebody reads is told next, not lost", async () => {
  const live = new LiveThreads();
  const stream = live.follow(of());
  await stream.next();
  live.drop([tag(SALMA, 1)]);
  await stream.next();
  live.drop([tag(SALMA, 2)]);
  expect((await stream.next()).value).toEqual({ number: 2 });
  await stream.return();
});

test("one account has so many streams and no more; what ends makes room", async () => {
  const live = new LiveThreads();
  const streams = Array.from({ length: MOST_STREAMS }, () => live.follow(of()));
  for (const stream of streams) await stream.next();
  expect(await codeOf(live.follow(of()).next())).toBe("TOO_MANY_REQUESTS");
  const omar = live.follow(of({ accountId: OMAR, userId: OMAR }));
  expect((await omar.next()).value).toEqual({ number: null });
  await streams[0]?.return();
  const another = live.follow(of());
  expect((await another.next()).value).toEqual({ number: null });
  for (const stream of [...streams, another, omar]) await stream.return();
  expect(live.size).toBe(0);
});

test("whoever may look no more is told nothing, and their stream ends by itself", async () => {
  const live = new LiveThreads();
  let isAllowed = true;
  const recheck = async (): Promise<void> => {
    if (!isAllowed) throw new DomainError("SIGN_IN_REQUIRED", {});
  };
  const [told, quiet] = [live.follow(of({ recheck })), live.follow(of({ recheck, recheckMs: 5 }))];
  await told.next();
  await quiet.next();
  isAllowed = false;
  live.drop([tag(SALMA, 1)]);
  expect(await codeOf(told.next())).toBe("SIGN_IN_REQUIRED");
  expect(await codeOf(quiet.next())).toBe("SIGN_IN_REQUIRED");
  expect(live.size).toBe(0);
});

test("a reader who leaves is forgotten, and a process that stops ends all and takes no more", async () => {
  const live = new LiveThreads();
  const leaving = new AbortController();
  const stream = live.follow(of({ signal: leaving.signal }));
  await stream.next();
  const end = stream.next();
  leaving.abort();
  expect((await end).done).toBe(true);
  const open = live.follow(of());
  await open.next();
  const waiting = codeOf(open.next());
  live.close();
  expect(await waiting).toBe("UNAVAILABLE");
  expect(await codeOf(live.follow(of()).next())).toBe("UNAVAILABLE");
  expect(live.size).toBe(0);
});
