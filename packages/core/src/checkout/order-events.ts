import { v7 as newId } from "uuid";
import type { OrderDraft } from "./order-draft.ts";

/** The first events of an order's life, oldest first: their ids are in this order too. */
export function orderEvents(
  draft: OrderDraft,
  payment: "AWAITING" | "AUTHORIZED" | "CAPTURED",
): [{ id: string }, ...object[]] {
  const placed = {
    id: newId(),
    seq: 1,
    type: "PLACED",
    fromState: null,
    toState: "PENDING",
    data: {},
    actorKind: draft.placedBy.kind,
    actorId: draft.placedBy.id,
    actorName: draft.placedBy.name,
  };
  const system = { actorKind: "SYSTEM", actorId: null, actorName: null };
  if (payment !== "CAPTURED") return [placed];
  return [
    placed,
    {
      id: newId(),
      seq: 2,
      type: "PAYMENT",
      fromState: null,
      toState: null,
      data: { amount: draft.quote.total },
      ...system,
    },
    {
      id: newId(),
      seq: 3,
      type: "STATE_CHANGED",
      fromState: "PENDING",
      toState: "PAID",
      data: {},
      ...system,
    },
  ];
}
