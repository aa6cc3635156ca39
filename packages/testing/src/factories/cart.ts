import { createHash } from "node:crypto";
import { type Currency, DEFAULT_CURRENCY } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { MadeVariant } from "./variant.ts";

export type CartSpec = {
  /** A customer's cart; without it a guest's. */
  readonly userId?: string;
  readonly currency?: Currency;
  /** Variants and quantities; the price seen is the present one. */
  readonly lines?: readonly (readonly [variant: MadeVariant, quantity: number])[];
};

export type MadeCart = {
  readonly id: string;
  readonly userId: string | null;
  readonly tokenHash: string | null;
};

/** A cart as a shopper leaves it before checkout. */
export async function makeCart(db: Db, number: number, spec: CartSpec): Promise<MadeCart> {
  const currency = spec.currency ?? DEFAULT_CURRENCY;
  const guestHash = createHash("sha256").update(`cart token ${number}`).digest("hex");
  return db.cart.create({
    data: {
      userId: spec.userId ?? null,
      tokenHash: spec.userId === undefined ? guestHash : null,
      currency,
      lines: {
        create: (spec.lines ?? []).map(([variant, quantity]) => ({
          variantId: variant.id,
          quantity,
          seenPrice: priceOf(variant, currency),
        })),
      },
    },
    select: { id: true, userId: true, tokenHash: true },
  });
}

function priceOf(variant: MadeVariant, currency: Currency): number {
  const price = variant.prices[currency];
  if (price === undefined) throw new Error(`${variant.sku} has no price in ${currency}`);
  return price;
}
