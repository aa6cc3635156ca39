import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { receiveReturn } from "./answer-return.ts";
import { createReturn } from "./create-return.ts";
import { inspectReturn } from "./inspect-return.ts";
import { returnTable } from "./return-table.ts";
import { returnDesk } from "./returns.fixture.ts";

const { db } = await testDb();
const { core, staff, arrived } = await returnDesk(db, factories(db));

describe("a return", () => {
  test("an inspection names every line of it, and no other", async () => {
    const { number, lineId, want } = await arrived();
    const made = await createReturn(staff, { number, lines: want(1), note: "" });
    await receiveReturn(staff, made);
    const finding = { condition: "LIKE_NEW", disposition: "RESTOCK" } as const;
    const other = await arrived();
    for (const lines of [[], [{ lineId: other.lineId, ...finding }]])
      await expect(inspectReturn(staff, { number: made.number, lines })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    expect(
      await inspectReturn(staff, { number: made.number, lines: [{ lineId, ...finding }] }),
    ).toMatchObject({
      state: "INSPECTED",
    });
  });

  test("is found by state, number, order and buyer, page by page", async () => {
    const { number, want } = await arrived();
    const made = await createReturn(staff, { number, lines: want(1), note: "" });
    const list = (over: object) => returnTable(core, { limit: 50, ...over });
    expect((await list({ query: String(made.number) })).items).toMatchObject([
      { orderNumber: number, units: 1 },
    ]);
    expect((await list({ query: `#${number}` })).items).toMatchObject([{ number: made.number }]);
    expect((await list({ query: "nobody" })).total).toBe(0);
    expect((await list({ state: "APPROVED" })).items.every(({ state }) => state === "APPROVED")).toBe(true);
    const seen: number[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await list({ limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map((item) => item.number));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(await db.return.count());
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
  });
});
