import { DomainError, type ReviewState } from "@souk/contracts";
import type { Tx } from "../context.ts";

export interface Decision {
  number: number;
  note?: string | undefined;
}

interface Reviewed {
  id: string;
  reviewState: ReviewState;
}

/** NOT_HELD unless the order waits for a judgement. */
export function assertHeld({ reviewState }: Reviewed): void {
  if (reviewState !== "HELD") throw new DomainError("NOT_HELD", { reviewState });
}

/** ORDER_HELD while staff haven't judged it: nothing of it may be sent. */
export function assertNotHeld({ reviewState }: Pick<Reviewed, "reviewState">): void {
  if (reviewState === "HELD") throw new DomainError("ORDER_HELD", {});
}

/** Of a locked order. */
export async function setReview(
  tx: Tx,
  { id }: Pick<Reviewed, "id">,
  to: Exclude<ReviewState, "NONE" | "HELD">,
): Promise<void> {
  await tx.order.update({
    where: { id },
    data: { reviewState: to, version: { increment: 1 } },
    select: { id: true },
  });
}
