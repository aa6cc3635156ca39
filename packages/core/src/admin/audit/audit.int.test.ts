import { testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { staffContext } from "../staff-context.fixture.ts";
import { audit } from "./audit.ts";
import { exportAudit } from "./export-audit.ts";
import { listAudit } from "./list-audit.ts";
import { recordTimeline } from "./record-timeline.ts";

const { db } = await testDb();
const ctx = await staffContext(db);
const viewer = await staffContext(db, "VIEWER");
const LIMIT = 50;

describe("audit", () => {
  it("says who, from where, what, and what it was before", async () => {
    const change = { action: "product.update", entity: "product", entityId: "p1" } as const;
    await audit(db, ctx, { ...change, before: { name: "Old", rank: 1 }, after: { name: "New", rank: 1 } });
    const { items } = await listAudit(ctx, { entityId: "p1", limit: LIMIT });
    expect(items).toMatchObject([
      {
        ...change,
        actorName: ctx.staff.name,
        ip: "203.0.113.7",
        userAgent: "test",
        before: { name: "Old" },
        after: { name: "New" },
      },
    ]);
  });

  it("leaves no entry where nothing changed, but one for an act without snapshots", async () => {
    const act = { action: "order.note", entity: "order", entityId: "o1" } as const;
    await audit(db, ctx, { ...act, before: { note: "same" }, after: { note: "same" } });
    expect((await listAudit(ctx, { entityId: "o1", limit: LIMIT })).items).toEqual([]);
    await audit(db, ctx, act);
    expect((await listAudit(ctx, { entityId: "o1", limit: LIMIT })).items).toMatchObject([
      { action: "order.note", before: null, after: null },
    ]);
  });

  it("goes with its transaction: undone with the change", async () => {
    const undone = db.$transaction(async (tx) => {
      await audit(tx, ctx, { action: "category.delete", entity: "category", entityId: "c1" });
      throw new Error("undo");
    });
    await expect(undone).rejects.toThrow("undo");
    expect((await listAudit(ctx, { entityId: "c1", limit: LIMIT })).items).toEqual([]);
  });

  it("cuts a user agent that is too long", async () => {
    const long = { staff: { ...ctx.staff, userAgent: "x".repeat(2000) } };
    await audit(db, long, { action: "order.note", entity: "order", entityId: "o2" });
    const { items } = await listAudit(ctx, { entityId: "o2", limit: LIMIT });
    expect(items[0]?.userAgent).toHaveLength(500);
  });
});

describe("listAudit", () => {
  it("walks through all pages without a gap or a repeat, newest first, also within one millisecond", async () => {
    const createdAt = new Date("2026-02-03T04:05:06.007Z");
    const entry = { actorName: "x", action: "media.upload", entity: "media", createdAt };
    await db.auditLog.createMany({
      data: Array.from({ length: 7 }, (_, n) => ({ ...entry, entityId: `m${n}` })),
    });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listAudit(ctx, {
        entity: "media",
        limit: 3,
        ...(cursor !== undefined && { cursor }),
      });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(7);
    expect(seen).toEqual([...new Set(seen)].sort().toReversed());
  });

  it("finds by a part of the person, the action, the record or the address, and by days, all of which must hold", async () => {
    const base = { entity: "media", createdAt: new Date("2025-05-02T23:30:00Z") };
    await db.auditLog.createMany({
      data: [
        { ...base, actorName: "Zineb Saïdi", action: "media.alt", entityId: "find-1", ip: "198.51.100.4" },
        { ...base, actorName: "x", action: "media.delete", entityId: "find-2", ip: "2001:db8::7" },
        {
          ...base,
          actorName: "100%",
          action: "media.alt",
          entityId: "find-3",
          createdAt: new Date("2025-05-03T00:00:00Z"),
        },
      ],
    });
    const found = async (filter: object) =>
      (await listAudit(ctx, { from: "2025-05-01", to: "2025-05-31", limit: LIMIT, ...filter })).items
        .map(({ entityId }) => entityId)
        .toSorted();
    expect(await found({})).toEqual(["find-1", "find-2", "find-3"]);
    expect(await found({ query: "zineb" })).toEqual(["find-1"]);
    expect(await found({ query: "DELETE" })).toEqual(["find-2"]);
    expect(await found({ query: "find-3" })).toEqual(["find-3"]);
    expect(await found({ query: "db8::7" })).toEqual(["find-2"]);
    expect(await found({ query: "%" })).toEqual(["find-3"]);
    expect(await found({ query: "'; SELECT pg_sleep(3) --" })).toEqual([]);
    expect(await found({ from: "2025-05-02", to: "2025-05-02" })).toEqual(["find-1", "find-2"]);
    const { items } = await listAudit(ctx, { from: "2025-05-01", to: "2025-05-31", limit: 2 });
    const rest = await listAudit(ctx, {
      from: "2025-05-01",
      to: "2025-05-31",
      limit: 2,
      cursor: (await listAudit(ctx, { from: "2025-05-01", to: "2025-05-31", limit: 2 })).nextCursor ?? "",
    });
    expect(new Set([...items, ...rest.items].map(({ entityId }) => entityId)).size).toBe(3);
  });

  it("filters by person", async () => {
    await audit(db, viewer, { action: "order.note", entity: "order", entityId: "o3" });
    const { items } = await listAudit(ctx, { actorId: viewer.staff.id, limit: LIMIT });
    expect(items.map((item) => item.entityId)).toEqual(["o3"]);
  });

  it.each(["", "no cursor", "WzEsMl0", Buffer.from('["2026-01-01","x"]').toString("base64url")])(
    "refuses %j as a cursor",
    async (cursor) => {
      await expect(listAudit(ctx, { cursor, limit: LIMIT })).rejects.toMatchObject({
        code: "INVALID_CURSOR",
      });
    },
  );
});

describe("exportAudit", () => {
  it("gives all pages of what the filter shows, each entry once", async () => {
    const entry = { actorName: "=cmd()", action: "media.alt", entity: "media", before: { alt: "a" } };
    await db.auditLog.createMany({
      data: Array.from({ length: 205 }, (_, n) => ({ ...entry, entityId: `export-${n}` })),
    });
    const rows: string[][] = [];
    for await (const row of exportAudit(ctx, { query: "export-" })) rows.push(row);
    expect(rows[0]?.[0]).toBe("when");
    expect(new Set(rows.slice(1).map((row) => row[4])).size).toBe(205);
    expect(rows[1]).toMatchObject({ 1: "=cmd()", 2: "media.alt", 7: '{"alt":"a"}', 8: "" });
  });
});

describe("recordTimeline", () => {
  it("tells a product's history with its stock's, nothing of other records", async () => {
    await audit(db, ctx, { action: "product.update", entity: "product", entityId: "p9" });
    await audit(db, ctx, { action: "stock.adjust", entity: "stock", entityId: "p9" });
    await audit(db, ctx, { action: "product.update", entity: "product", entityId: "p8" });
    const { items } = await recordTimeline(ctx, { entity: "product", entityId: "p9", limit: LIMIT });
    expect(items.map((item) => item.action)).toEqual(["stock.adjust", "product.update"]);
    expect(items[0]?.ip).toBe("203.0.113.7");
  });

  it("hides addresses from who may not read the log, and what he may not read altogether", async () => {
    const { items } = await recordTimeline(viewer, { entity: "product", entityId: "p9", limit: LIMIT });
    expect(items.map(({ ip, userAgent }) => [ip, userAgent])).toEqual([
      [null, null],
      [null, null],
    ]);
    const staff = { entity: "staff", entityId: ctx.staff.id, limit: LIMIT } as const;
    await expect(recordTimeline(viewer, staff)).rejects.toMatchObject({
      code: "FORBIDDEN",
      details: { permission: "staff.read" },
    });
    await expect(recordTimeline(ctx, staff)).resolves.toMatchObject({ items: [] });
  });
});
