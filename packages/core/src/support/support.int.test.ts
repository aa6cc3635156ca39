import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { staffContext, testCore } from "../admin/staff-context.fixture.ts";
import type { CustomerContext } from "../context.ts";
import { codeOf } from "../identity/people.fixture.ts";
import { closeThread, reopenThread } from "./move-thread.ts";
import { myThread, myThreads, myUnread, readMyThread } from "./my-threads.ts";
import { openThread } from "./open-thread.ts";
import { postMessage } from "./post-message.ts";
import { closeThreadByStaff, replyToThread } from "./staff/answer-thread.ts";
import { assignThread } from "./staff/assign-thread.ts";
import { supportPeople } from "./staff/support-people.ts";
import { readThreadByStaff } from "./staff/read-thread.ts";
import { staffThread } from "./staff/staff-thread.ts";
import { threadCounts, threadTable } from "./staff/thread-table.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);
const staff = await staffContext(db, "ADMIN");
const newKey = () => crypto.randomUUID();

async function customer(): Promise<CustomerContext> {
  const { id, name, email } = await make.user();
  return { ...core, customer: { id, name, email } };
}
const ask = (ctx: CustomerContext, subject = "Where is my tagine?", key = newKey()) =>
  openThread(ctx, { subject, text: "It was to come on Monday.", fileIds: [], key });
const say = (ctx: CustomerContext, number: number, text = "And now?", key = newKey()) =>
  postMessage(ctx, { number, text, fileIds: [], key });
const reply = (number: number, text = "On its way.", key = newKey()) =>
  replyToThread(staff, { number, text, fileIds: [], key });
const get = (ctx: CustomerContext, number: number) => myThread(ctx, { number, take: 100 });
const shape = (entries: { seq: number; kind: string; by: string }[]) =>
  entries.map(({ seq, kind, by }) => `${seq} ${kind} ${by}`);

describe("a conversation", () => {
  it("goes to and fro, each message in its place and unread by the other side until it was seen", async () => {
    const ctx = await customer();
    const { number, entries } = await ask(ctx);
    expect(shape(entries)).toEqual(["1 MESSAGE CUSTOMER"]);
    const answered = await reply(number);
    expect(answered.unread).toBe(1);
    expect(answered.entries.at(-1)).toMatchObject({ text: "On its way.", name: staff.staff.name });
    await say(ctx, number);
    expect(await myUnread(ctx)).toEqual({ unread: 1 });
    expect((await staffThread(staff, { number, take: 100 })).unread).toBe(2);
    expect(await readMyThread(ctx, { number, seq: 2 })).toEqual({ unread: 0 });
    await readThreadByStaff(staff, { number, seq: 1 });
    const seen = await staffThread(staff, { number, take: 100 });
    // The third came after what was seen, and stays unread.
    expect([seen.unread, seen.seenSeq]).toEqual([1, 2]);
    // Somebody whose window is behind takes nothing back.
    await readThreadByStaff(staff, { number, seq: 3 });
    await readThreadByStaff(staff, { number, seq: 1 });
    expect((await staffThread(staff, { number, take: 100 })).unread).toBe(0);
    expect((await get(ctx, number)).seenSeq).toBe(3);
  });

  it("has each message once, however often and however much at once it is sent", async () => {
    const ctx = await customer();
    const key = newKey();
    const opened = await Promise.all([1, 2, 3, 4].map(() => ask(ctx, "Once", key)));
    expect(new Set(opened.map(({ number }) => number)).size).toBe(1);
    const number = opened[0]?.number ?? 0;
    const again = newKey();
    await Promise.all([1, 2, 3, 4].map(() => say(ctx, number, "Twice?", again)));
    await Promise.all([5, 6, 7].map((text) => say(ctx, number, String(text))));
    const { entries } = await get(ctx, number);
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(entries.filter(({ text }) => text === "Twice?")).toHaveLength(1);
    expect(await codeOf(say(ctx, number, "Another text", again))).toBe("IDEMPOTENCY_CONFLICT");
    expect(await codeOf(ask(ctx, "Another subject", key))).toBe("IDEMPOTENCY_CONFLICT");
    const byStaff = newKey();
    await Promise.all([1, 2, 3].map(() => reply(number, "Once, too.", byStaff)));
    expect((await get(ctx, number)).entries).toHaveLength(6);
    expect(await db.auditLog.count({ where: { action: "support.reply", entityId: String(number) } })).toBe(1);
  });

  it("is closed and opened by either side, and opened by whoever writes", async () => {
    const ctx = await customer();
    const { number } = await ask(ctx);
    expect((await closeThread(ctx, { number })).state).toBe("CLOSED");
    await closeThread(ctx, { number });
    expect((await reopenThread(ctx, { number })).state).toBe("OPEN");
    await closeThreadByStaff(staff, { number });
    const { state, entries } = await say(ctx, number);
    expect(state).toBe("OPEN");
    expect(shape(entries)).toEqual([
      "1 MESSAGE CUSTOMER",
      "2 CLOSED CUSTOMER",
      "3 REOPENED CUSTOMER",
      "4 CLOSED STAFF",
      "5 REOPENED CUSTOMER",
      "6 MESSAGE CUSTOMER",
    ]);
  });

  it("is nobody else's", async () => {
    const [mine, other] = [await customer(), await customer()];
    const { number } = await ask(mine);
    const tries = [
      () => get(other, number),
      () => say(other, number),
      () => closeThread(other, { number }),
      () => reopenThread(other, { number }),
      () => readMyThread(other, { number, seq: 1 }),
    ];
    for (const attempt of tries) expect(await codeOf(attempt())).toBe("NOT_FOUND");
    expect((await myThreads(other, { take: 10 })).items).toEqual([]);
    expect((await get(mine, number)).entries).toHaveLength(1);
  });

  it("takes no more than somebody can write by hand", async () => {
    const ctx = await customer();
    for (let at = 0; at < 10; at += 1) await ask(ctx, `Question ${at}`);
    expect(await codeOf(ask(ctx, "One too many"))).toBe("TOO_MANY_REQUESTS");
  });
});

describe("the inbox", () => {
  const numbers = async (over: Partial<Parameters<typeof threadTable>[1]> = {}) =>
    (await threadTable(staff, { tab: "OPEN", limit: 100, ...over })).items.map(({ number }) => number);

  it("has each thread in the tab of its state, and counts them", async () => {
    const ctx = await customer();
    const { number } = await ask(ctx, "A very rare subject");
    const before = await threadCounts(staff);
    const assigned = await assignThread(staff, { number, assigneeId: staff.staff.id });
    expect(assigned.assignee).toEqual({ id: staff.staff.id, name: staff.staff.name });
    expect(await threadCounts(staff)).toEqual({
      ...before,
      mine: before.mine + 1,
      unassigned: before.unassigned - 1,
    });
    expect(await numbers({ tab: "MINE" })).toEqual([number]);
    expect(await numbers({ tab: "UNASSIGNED" })).not.toContain(number);
    // Who sees to it is no business of the customer's.
    expect((await get(ctx, number)).entries).toHaveLength(1);
    await closeThreadByStaff(staff, { number });
    expect(await numbers({ tab: "MINE" })).toEqual([]);
    expect(await numbers({ tab: "CLOSED" })).toContain(number);
    expect(await numbers()).not.toContain(number);
    const done = await db.auditLog.findMany({
      where: { entity: "support", entityId: String(number) },
      orderBy: { createdAt: "asc" },
    });
    expect(done.map(({ action }) => action)).toEqual(["support.assign", "support.close"]);
  });

  it("finds by subject, customer and number, and goes page by page", async () => {
    const ctx = await customer();
    const { number } = await ask(ctx, "About a 100_% zellige table");
    expect(await numbers({ query: "100_% zellige" })).toEqual([number]);
    expect(await numbers({ query: "100%zellige" })).toEqual([]);
    expect(await numbers({ query: ctx.customer.email })).toEqual([number]);
    expect(await numbers({ query: `#${number}` })).toEqual([number]);
    const all = await numbers();
    const paged: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await threadTable(staff, { tab: "OPEN", limit: 2, ...(cursor !== null && { cursor }) });
      paged.push(...page.items.map((row) => row.number));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(paged).toEqual(all);
  });

  it("gives threads to those alone who may answer them", async () => {
    const { number } = await ask(await customer());
    const viewer = await staffContext(db, "VIEWER");
    const people = await supportPeople(staff);
    expect(people.map(({ id }) => id)).toContain(staff.staff.id);
    expect(people.map(({ id }) => id)).not.toContain(viewer.staff.id);
    expect(await codeOf(assignThread(staff, { number, assigneeId: viewer.staff.id }))).toBe("NOT_FOUND");
    expect((await assignThread(staff, { number, assigneeId: null })).assignee).toBeNull();
  });

  it("shows orders to whom they are to be shown", async () => {
    const { number } = await ask(await customer());
    expect((await staffThread(staff, { number, take: 10 })).orders).toEqual({ count: 0, latest: [] });
    const helper = { ...staff, staff: { ...staff.staff, permissions: ["support.read"] as const } };
    expect((await staffThread(helper, { number, take: 10 })).orders).toBeNull();
  });
});
