import { Currency } from "@souk/contracts";
import type { Db } from "@souk/db";

/** What we know of a payment that a provider is asked about by its key. */
export interface KnownCharge {
  /** Minor units. */
  amount: number;
  currency: Currency;
  /** The provider's own name for it; null until it was heard once. */
  ref: string | null;
  createdAt: Date;
}

export interface ChargeBook {
  of(key: string): Promise<KnownCharge | null>;
  /** Whether the provider has told (signed) that the payment was refused. */
  wasRefused(key: string): Promise<boolean>;
}

/** For the adapters whose provider is asked by its own names, and whose answers are held against what was asked for. */
export function chargeBook(db: Db): ChargeBook {
  return {
    of: async (key) => {
      const row = await db.payment.findUnique({
        where: { id: key },
        select: { amount: true, currency: true, providerRef: true, createdAt: true },
      });
      if (!row) return null;
      const { providerRef, currency, ...rest } = row;
      return { ...rest, ref: providerRef, currency: Currency.parse(currency) };
    },
    wasRefused: async (key) => {
      const told = { paymentId: key, type: "payment.refused" };
      return (await db.providerEvent.findFirst({ where: told, select: { id: true } })) !== null;
    },
  };
}
