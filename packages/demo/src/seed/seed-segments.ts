import { SegmentRules } from "@souk/contracts";
import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit } from "./kit.ts";

const SEGMENTS = [
  {
    name: "Regulars",
    description: "Three orders or more, the last within half a year.",
    rules: {
      match: "all",
      sets: [
        {
          match: "all",
          conditions: [
            { field: "orders", op: "atLeast", count: 3 },
            { field: "lastOrder", when: { op: "within", days: 180 } },
          ],
        },
      ],
    },
  },
  {
    name: "To win back",
    description: "Has bought, but not for ten days, and can still be written to.",
    rules: {
      match: "all",
      sets: [
        {
          match: "all",
          conditions: [
            { field: "lastOrder", when: { op: "longerAgo", days: 10 } },
            { field: "verified", is: true },
            { field: "disabled", is: false },
          ],
        },
      ],
    },
  },
  {
    name: "Big spenders abroad",
    description: "",
    rules: {
      match: "all",
      sets: [
        { match: "all", conditions: [{ field: "country", op: "notIn", values: ["MA"] }] },
        {
          match: "any",
          conditions: [
            { field: "spent", op: "atLeast", currency: "MAD", amount: 200_000 },
            { field: "spent", op: "atLeast", currency: "EUR", amount: 20_000 },
          ],
        },
      ],
    },
  },
];

/** A few rules of whom the demo's staff look for. */
export async function seedSegments(tx: Tx, kit: Kit): Promise<void> {
  const createdAt = daysBefore(kit.now, 20);
  for (const { rules, ...segment } of SEGMENTS)
    await tx.customerSegment.create({
      data: { ...segment, id: kit.dice.id(createdAt), rules: SegmentRules.parse(rules), createdAt },
      select: { id: true },
    });
}
