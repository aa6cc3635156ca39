import { SEGMENT_FIELDS, type SegmentCondition, SegmentRules } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../identity/people.fixture.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { previewSegment } from "./preview-segment.ts";
import { DAY, rule, segmentCast } from "./segments.fixture.ts";

const NOBODY = "01900000-0000-7000-8000-000000000000";
const { db, pool } = await testDb();
const make = factories(db);
const cast = await segmentCast({ db, make });
const staff = await staffContext(db, "ADMIN");

const found = async (rules: SegmentRules) => {
  const { count, customers } = await previewSegment(staff, { rules: SegmentRules.parse(rules) });
  expect(customers).toHaveLength(count);
  return (customers ?? []).map(({ name }) => name).toSorted((a, b) => a.localeCompare(b));
};
const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);
const buyers = rule("all", { field: "orders", op: "atLeast", count: 1 });

const ALL = ["Amal", "Brice", "Chadia", "Driss"];
const { tile, tap, category, brand, group } = cast;
/** Each field with each of its operators: who is found. */
const CASES: [SegmentCondition, string[]][] = [
  [{ field: "orders", op: "atLeast", count: 2 }, ["Amal"]],
  [{ field: "orders", op: "atMost", count: 0 }, ["Chadia", "Driss"]],
  [{ field: "orders", op: "exactly", count: 1 }, ["Brice"]],
  [{ field: "spent", op: "atLeast", currency: "MAD", amount: 120_000 }, ["Amal"]],
  [{ field: "spent", op: "atMost", currency: "MAD", amount: 119_999 }, ["Brice", "Chadia", "Driss"]],
  [{ field: "spent", op: "atLeast", currency: "EUR", amount: 1 }, ["Brice"]],
  [{ field: "credit", op: "atLeast", currency: "EUR", amount: 2500 }, ["Brice"]],
  [{ field: "credit", op: "atMost", currency: "EUR", amount: 2499 }, ["Amal", "Chadia", "Driss"]],
  [{ field: "registered", when: { op: "within", days: 300 } }, ["Brice", "Chadia", "Driss"]],
  [{ field: "registered", when: { op: "longerAgo", days: 300 } }, ["Amal"]],
  [{ field: "registered", when: { op: "from", date: day(120) } }, ["Brice", "Chadia", "Driss"]],
  [{ field: "registered", when: { op: "until", date: day(120) } }, ["Amal", "Brice"]],
  [{ field: "lastOrder", when: { op: "within", days: 30 } }, ["Amal"]],
  [{ field: "lastOrder", when: { op: "longerAgo", days: 30 } }, ["Brice"]],
  [{ field: "lastOrder", when: { op: "from", date: day(100) } }, ["Amal", "Brice"]],
  [{ field: "lastOrder", when: { op: "until", date: day(2) } }, ["Brice"]],
  [{ field: "firstOrder", when: { op: "within", days: 150 } }, ["Brice"]],
  [{ field: "firstOrder", when: { op: "longerAgo", days: 150 } }, ["Amal"]],
  [{ field: "firstOrder", when: { op: "from", date: day(199) } }, ["Brice"]],
  [{ field: "firstOrder", when: { op: "until", date: day(200) } }, ["Amal"]],
  [{ field: "cart", when: { op: "within", days: 11 } }, ["Chadia"]],
  [{ field: "cart", when: { op: "longerAgo", days: 9 } }, ["Chadia"]],
  [{ field: "cart", when: { op: "from", date: day(9) } }, []],
  [{ field: "cart", when: { op: "until", date: day(11) } }, []],
  [{ field: "country", op: "in", values: ["ES", "FR"] }, ["Brice", "Driss"]],
  [{ field: "country", op: "notIn", values: ["MA"] }, ["Brice", "Chadia", "Driss"]],
  [{ field: "language", op: "in", values: ["ar", "fr"] }, ["Amal", "Brice"]],
  [{ field: "language", op: "notIn", values: ["en"] }, ["Amal", "Brice"]],
  [{ field: "group", op: "in", values: [group.id] }, ["Amal"]],
  [{ field: "group", op: "notIn", values: [group.id] }, ["Brice", "Chadia", "Driss"]],
  [{ field: "product", op: "in", values: [tile.id, NOBODY] }, ["Amal"]],
  [{ field: "product", op: "notIn", values: [tap.id] }, ["Brice", "Chadia", "Driss"]],
  [{ field: "category", op: "in", values: [category.id] }, ["Amal"]],
  [{ field: "category", op: "notIn", values: [category.id] }, ["Brice", "Chadia", "Driss"]],
  [{ field: "brand", op: "in", values: [brand.id] }, ["Amal"]],
  [{ field: "brand", op: "notIn", values: [brand.id] }, ["Brice", "Chadia", "Driss"]],
  [{ field: "verified", is: true }, ["Amal", "Brice", "Driss"]],
  [{ field: "verified", is: false }, ["Chadia"]],
  [{ field: "disabled", is: true }, ["Driss"]],
  [{ field: "disabled", is: false }, ["Amal", "Brice", "Chadia"]],
  [{ field: "reminders", is: true }, ["Brice"]],
  [{ field: "reminders", is: false }, ["Amal", "Chadia", "Driss"]],
  [{ field: "reviewed", is: true }, ["Amal"]],
  [{ field: "reviewed", is: false }, ["Brice", "Chadia", "Driss"]],
  [{ field: "returned", is: true }, ["Amal"]],
  [{ field: "returned", is: false }, ["Brice", "Chadia", "Driss"]],
];

const senseOf = (one: SegmentCondition): string => {
  if ("is" in one) return `${one.field} ${one.is}`;
  return `${one.field} ${"when" in one ? one.when.op : one.op}`;
};

describe("what a rule finds", () => {
  for (const [condition, names] of CASES)
    it(`${senseOf(condition)}: ${names.join(", ")}`, async () => {
      expect(await found(rule("all", condition))).toEqual(names);
    });

  it("has a case of every field in every sense", () => {
    const senses = { orders: 3, spent: 2, credit: 2, lastOrder: 4, firstOrder: 4, registered: 4, cart: 4 };
    const many = new Map<string, number>(Object.entries(senses));
    const seen = Map.groupBy(new Set(CASES.map(([one]) => senseOf(one))), (sense) => sense.split(" ")[0]);
    for (const field of SEGMENT_FIELDS)
      expect([field, seen.get(field)?.length]).toEqual([field, many.get(field) ?? 2]);
  });

  it("joins conditions and sets by all or any, and finds neither staff nor who is gone", async () => {
    const bought: SegmentCondition = { field: "orders", op: "atLeast", count: 1 };
    const arab: SegmentCondition = { field: "language", op: "in", values: ["ar"] };
    const cart: SegmentCondition = { field: "cart", when: { op: "within", days: 30 } };
    expect(await found(rule("all", bought, arab))).toEqual(["Amal"]);
    expect(await found(rule("any", bought, arab, cart))).toEqual(["Amal", "Brice", "Chadia"]);
    const sets: SegmentRules["sets"] = [
      { match: "all", conditions: [bought, arab] },
      { match: "any", conditions: [cart, { field: "disabled", is: true }] },
    ];
    expect(await found({ match: "any", sets })).toEqual(["Amal", "Chadia", "Driss"]);
    expect(await found({ match: "all", sets })).toEqual([]);
    expect(await found(rule("all", { field: "orders", op: "atLeast", count: 0 }))).toEqual(ALL);
  });

  it("counts no store credit that is shut off", async () => {
    const credit = rule("all", { field: "credit", op: "atLeast", currency: "EUR", amount: 1 });
    const { id } = await db.giftCard.findFirstOrThrow({ where: { ownerId: cast.brice.id } });
    await db.giftCard.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await found(credit)).toEqual([]);
    await db.giftCard.update({ where: { id }, data: { disabledAt: null } });
    expect(await found(credit)).toEqual(["Brice"]);
  });
});

describe("what is no rule", () => {
  const bad: [string, unknown][] = [
    ["an unknown field", { field: "password", is: true }],
    ["SQL for a field", { field: `verified" OR pg_sleep(3) IS NULL --`, is: true }],
    ["SQL for an operator", { field: "orders", op: ">= 0 OR TRUE --", count: 1 }],
    ["SQL for a number", { field: "orders", op: "atLeast", count: '1; DROP TABLE "User"' }],
    ["half an order", { field: "orders", op: "atLeast", count: 0.5 }],
    ["less than nothing", { field: "spent", op: "atLeast", currency: "MAD", amount: -1 }],
    ["more than is stored", { field: "spent", op: "atLeast", currency: "MAD", amount: 2 ** 53 }],
    ["SQL for a currency", { field: "spent", op: "atLeast", currency: "' || pg_sleep(3)", amount: 1 }],
    ["no days", { field: "cart", when: { op: "within", days: 0 } }],
    ["a day that isn't", { field: "cart", when: { op: "from", date: "2026-02-30" } }],
    ["SQL for an id", { field: "group", op: "in", values: ["' OR ''='"] }],
    ["no values", { field: "country", op: "in", values: [] }],
    ["too many values", { field: "country", op: "in", values: Array.from({ length: 51 }, () => "MA") }],
    ["a set in the place of a condition", { match: "all", conditions: [{ field: "verified", is: true }] }],
  ];
  for (const [what, condition] of bad)
    it(`refuses ${what}`, () => {
      const rules = { match: "all", sets: [{ match: "all", conditions: [condition] }] };
      expect(SegmentRules.safeParse(rules).success).toBe(false);
    });

  it("refuses one of too many conditions, and takes one of as many as may be, which is followed at once", async () => {
    const one: SegmentCondition = {
      field: "product",
      op: "notIn",
      values: Array.from({ length: 50 }, () => NOBODY),
    };
    const sets = (many: number[]) =>
      many.map((length) => ({ match: "any" as const, conditions: Array.from({ length }, () => one) }));
    for (const many of [[], [0], [11], [10, 10, 10, 1], [1, 1, 1, 1, 1, 1]])
      expect([many, SegmentRules.safeParse({ match: "all", sets: sets(many) }).success]).toEqual([
        many,
        false,
      ]);
    expect(await found({ match: "all", sets: sets([10, 10, 10]) })).toEqual(ALL);
  });

  it("is stopped when it takes too long, and says so", async () => {
    const blocker = await pool.connect();
    try {
      await blocker.query(`BEGIN; LOCK TABLE "User" IN ACCESS EXCLUSIVE MODE`);
      expect(await codeOf(previewSegment(staff, { rules: buyers }))).toBe("SEGMENT_TOO_SLOW");
    } finally {
      await blocker.query("ROLLBACK");
      blocker.release();
    }
    expect((await previewSegment(staff, { rules: buyers })).count).toBe(2);
  });
});
