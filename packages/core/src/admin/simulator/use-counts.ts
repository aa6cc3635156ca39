import type { AppliedPromotion } from "@souk/contracts";
import type { CartSnapshot } from "../../cart/cart-snapshot.ts";
import type { PromotionRule } from "../../pricing/rules.ts";

interface Customer {
  userId: string | null;
  email: string;
}

/** The uses that a replay has taken so far, against the limits of its rules. */
export class UseCounts {
  readonly #all = new Map<string, number>();
  readonly #each = new Map<string, number>();

  facts(customer: Customer, promotions: readonly PromotionRule[]): Pick<CartSnapshot, "uses" | "exhausted"> {
    const limited = promotions.filter(({ usageLimit }) => usageLimit !== null);
    const perCustomer = promotions.filter(({ perCustomerLimit }) => perCustomerLimit !== null);
    return {
      exhausted: limited
        .filter(({ id, usageLimit }) => (this.#all.get(id) ?? 0) >= (usageLimit ?? 0))
        .map(({ id }) => id),
      uses: perCustomer.map(({ id: promotionId }) => ({
        promotionId,
        count: Math.max(...keysOf(promotionId, customer).map((key) => this.#each.get(key) ?? 0)),
      })),
    };
  }

  take(customer: Customer, applied: readonly AppliedPromotion[]): void {
    for (const { promotionId } of applied) {
      this.#all.set(promotionId, (this.#all.get(promotionId) ?? 0) + 1);
      for (const key of keysOf(promotionId, customer)) this.#each.set(key, (this.#each.get(key) ?? 0) + 1);
    }
  }
}

// A customer is known by the account, and by the address that orders were placed with.
const keysOf = (promotionId: string, { userId, email }: Customer): string[] => [
  `${promotionId} ${email}`,
  ...(userId === null ? [] : [`${promotionId} ${userId}`]),
];
