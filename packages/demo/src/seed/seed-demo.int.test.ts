import { LOCALES, ORDER_STATES, RETURN_STATES, SegmentRules } from "@souk/contracts";
import { verifyPassword } from "@souk/auth";
import { foundBy } from "@souk/core/admin/segments/segment-sql";
import { rebuildState } from "@souk/core/orders/rebuild-state";
import { rebuildReturn } from "@souk/core/returns/return-transitions";
import { staffReturnOf } from "@souk/core/returns/staff-return";
import { inviteReviews } from "@souk/core/reviews/invitations/invite-reviews";
import { testDb } from "@souk/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { readDepartments } from "../data/read-departments.ts";
import { DEMO_PASSWORD } from "./people.ts";
import { seedDemo, type SeedOptions } from "./seed-demo.ts";

const { db } = await testDb();
const options: SeedOptions = { db, storage: null, log: () => undefined };
let accounts: Awaited<ReturnType<typeof seedDemo>>["accounts"] = [];

beforeAll(async () => {
  ({ accounts } = await seedDemo(options));
});

describe("the demo shop", () => {
  it("has every product of the data in each language, on sale in both currencies", async () => {
    const products = await db.product.count({ where: { status: "ACTIVE" } });
    expect(products).toBeGreaterThanOrEqual(180);
    expect(await db.variant.count()).toBeGreaterThanOrEqual(500);
    for (const locale of LOCALES) {
      expect(await db.productTranslation.count({ where: { locale, NOT: { name: "" } } })).toBe(products);
      expect(await db.categoryTranslation.count({ where: { locale } })).toBe(await db.category.count());
    }
    for (const currency of ["MAD", "EUR"]) {
      expect(await db.productListing.count({ where: { currency } })).toBe(products);
    }
  });

  it("has a category tree of three levels, every product in all of its line", async () => {
    const leaf = await db.category.findFirstOrThrow({
      where: { parent: { parent: { parentId: null } }, products: { some: {} } },
      select: {
        id: true,
        parentId: true,
        parent: { select: { parentId: true } },
        products: { select: { id: true } },
      },
    });
    const line = [leaf.id, leaf.parentId, leaf.parent?.parentId];
    for (const { id } of leaf.products) {
      const memberships = await db.productCategory.findMany({ where: { productId: id } });
      expect(new Set(memberships.map((row) => row.categoryId))).toEqual(new Set(line));
    }
  });

  it("shows each product in at least two pictures, and thirty motifs or more", async () => {
    const shown = await db.product.findMany({ select: { media: { select: { mediaId: true } } } });
    expect(shown.filter(({ media }) => media.length < 2)).toEqual([]);
    const motifs = (await readDepartments()).flatMap(({ products }) => products.map(({ motif }) => motif));
    expect(new Set(motifs).size).toBeGreaterThanOrEqual(30);
  });

  it("has 200 orders in all eight states, their numbers without a gap", async () => {
    const orders = await db.order.findMany({
      select: { number: true, state: true },
      orderBy: { number: "asc" },
    });
    expect([...new Set(orders.map(({ state }) => state))].sort()).toEqual([...ORDER_STATES].sort());
    const [first] = orders;
    expect(orders.map(({ number }) => number - (first?.number ?? 0))).toEqual([...Array(200).keys()]);
    const next = await db.$queryRaw`SELECT nextval('order_number')::int AS number`;
    expect(next).toEqual([{ number: (orders.at(-1)?.number ?? 0) + 1 }]);
  });

  it("has orders whose events, told from the first, lead to where they are", async () => {
    const orders = await db.order.findMany({
      select: {
        state: true,
        events: { orderBy: { seq: "asc" } },
      },
    });
    expect(orders.map(({ events }) => rebuildState(events))).toEqual(orders.map(({ state }) => state));
  });

  it("has orders in several parcels, and some of which a part is on its way", async () => {
    const parcels = await db.order.findMany({
      select: { state: true, _count: { select: { shipments: true } } },
    });
    expect(parcels.filter(({ _count }) => _count.shipments > 1).length).toBeGreaterThan(10);
    expect(parcels.some(({ state, _count }) => state === "PROCESSING" && _count.shipments === 1)).toBe(true);
  });

  it("has returns in every state, each where its history says", async () => {
    const returns = await db.return.findMany({ select: { number: true, state: true, orderId: true } });
    expect([...new Set(returns.map(({ state }) => state))].sort()).toEqual([...RETURN_STATES].sort());
    for (const { number, state } of returns) {
      const { events } = await staffReturnOf(db, number);
      expect(rebuildReturn(events), `return ${number}`).toBe(state);
    }
  });

  it("has a stock that its movements add up to, before and after every order", async () => {
    const place = { variantId: true, locationId: true } as const;
    const levels = await db.stockLevel.findMany({ select: { ...place, onHand: true } });
    const movements = await db.stockMovement.findMany({ select: { ...place, quantity: true } });
    const moved = new Map<string, number>();
    const at = (level: { variantId: string; locationId: string }) => `${level.variantId} ${level.locationId}`;
    for (const { quantity, ...level } of movements)
      moved.set(at(level), (moved.get(at(level)) ?? 0) + quantity);
    expect(levels.filter((level) => level.onHand !== (moved.get(at(level)) ?? 0))).toEqual([]);
    expect(levels.some((level) => level.onHand === 0)).toBe(true);
  });

  it("has three places, a transfer in each state, and goods that are sold before they come", async () => {
    expect(await db.stockLocation.count({ where: { sellsOnline: true } })).toBe(3);
    const transfers = await db.stockTransfer.findMany({ select: { state: true } });
    expect(transfers.map(({ state }) => state).toSorted()).toEqual([
      "CANCELLED",
      "DRAFT",
      "IN_TRANSIT",
      "PARTLY_RECEIVED",
      "RECEIVED",
      "RECEIVED",
    ]);
    expect(await db.stockAlert.count({ where: { notifiedAt: null } })).toBeGreaterThan(5);
    expect(await db.cart.count({ where: { remind: true, remindedAt: null, lines: { some: {} } } })).toBe(4);
    expect(await inviteReviews({ db, clock: { now: () => new Date() } })).toBeGreaterThan(0);
    expect(await db.user.count({ where: { name: "Claire Fontaine" } })).toBe(2);
    const policies = await db.variant.groupBy({ by: ["backorder"], _count: true });
    expect(policies.map(({ backorder }) => backorder).toSorted()).toEqual(["ALLOW", "DENY", "UNTIL"]);
  });

  it("has conversations: open, answered and closed ones, whose rows say what their entries do", async () => {
    const threads = await db.supportThread.findMany({ include: { entries: { include: { files: true } } } });
    const said = threads.map(({ state, lastBy }) => `${state} ${lastBy}`);
    expect(new Set(said)).toEqual(
      new Set(["OPEN CUSTOMER", "OPEN STAFF", "CLOSED CUSTOMER", "CLOSED STAFF"]),
    );
    for (const { entries, createdAt, lastMessageAt, ...row } of threads) {
      const messages = entries.filter(({ kind }) => kind === "MESSAGE");
      expect(entries).toHaveLength(row.lastSeq);
      expect(messages.at(-1)?.createdAt).toEqual(lastMessageAt);
      expect(createdAt <= lastMessageAt && lastMessageAt < new Date()).toBe(true);
      expect(row.customerUnread + row.staffUnread).toBe(row.state === "OPEN" ? 1 : 0);
    }
    const files = threads.flatMap(({ entries }) => entries.flatMap((entry) => entry.files));
    expect(files.map(({ kind }) => kind).toSorted()).toEqual(["PDF", "PICTURE"]);
  });

  it("has segments of customers, each of which finds somebody", async () => {
    for (const { name, rules } of await db.customerSegment.findMany()) {
      const isIn = foundBy(SegmentRules.parse(rules), new Date());
      const [found] = await db.$queryRaw<[{ count: number }]>`
        SELECT count(*)::int AS count FROM "User" u WHERE u."role" = 'CUSTOMER' AND ${isIn}`;
      expect(found.count, name).toBeGreaterThan(0);
    }
  });

  it("lets its people in with the password it shows", async () => {
    const roles = accounts.map(({ role }) => role).join(" ");
    expect(roles).toBe("SUPER_ADMIN ADMIN VIEWER CUSTOMER CUSTOMER");
    for (const { email, role } of accounts) {
      const user = await db.user.findUniqueOrThrow({
        where: { email },
        select: { role: true, accounts: true },
      });
      expect(user.role).toBe(role);
      const hash = user.accounts[0]?.password ?? "";
      expect(await verifyPassword({ hash, password: DEMO_PASSWORD })).toBe(true);
    }
    expect(await db.user.count({ where: { role: "CUSTOMER" } })).toBe(13);
    // Keys to look at, which nothing opens: a hash is 64 signs.
    const keys = await db.apiKey.findMany({ select: { keyHash: true, revokedAt: true } });
    expect(keys.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(3);
    expect(keys.filter(({ keyHash }) => keyHash.length === 64)).toEqual([]);
  });

  it("knows what fits which vehicle, and sells universal parts, too", async () => {
    expect(await db.vehicleType.count()).toBeGreaterThanOrEqual(400);
    const filter = await db.product.findFirstOrThrow({
      where: { externalKey: "demo:filter-oil-cartridge-premium" },
      select: { fitments: { where: { type: { model: { make: { name: "BMW" } } } } } },
    });
    expect(filter.fitments.length).toBeGreaterThan(5);
    const jack = await db.product.findFirstOrThrow({
      where: { externalKey: "demo:trolley-jack" },
      select: { fitments: true },
    });
    expect(jack.fitments).toEqual([]);
  });

  it("is there once, however often it is asked for", async () => {
    await seedDemo(options);
    expect(await db.order.count()).toBe(200);
  });
});

it("stays out of a shop that has products of its own", async () => {
  const other = await testDb();
  await other.db.product.create({ data: {} });
  await expect(seedDemo({ ...options, db: other.db })).rejects.toThrow("products of its own");
  expect(await other.db.user.count()).toBe(0);
});
