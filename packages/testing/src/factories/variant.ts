import type { Currency } from "@souk/contracts";
import type { Db } from "@souk/db";

/** Minor units per currency. */
export type Prices = Readonly<Partial<Record<Currency, number>>>;

export type VariantSpec = {
  readonly sku?: string;
  readonly prices?: Prices;
  /** On hand at the default location. */
  readonly stock?: number;
  readonly active?: boolean;
  readonly lowStockAt?: number;
  /** Makes it a bundle of these variants; it has no stock of its own then. */
  readonly bundle?: readonly (readonly [component: { readonly id: string }, quantity: number])[];
};

export type MadeVariant = {
  readonly id: string;
  readonly sku: string;
  readonly prices: Prices;
  readonly stock: number;
};

type Place = { readonly productId: string; readonly position: number; readonly sku: string };

/** The default stock location, made on first need. */
export async function defaultLocation(db: Db): Promise<{ id: string }> {
  return db.stockLocation.upsert({
    where: { code: "main" },
    create: { code: "main", name: "Main warehouse", isDefault: true },
    update: {},
    select: { id: true },
  });
}

/** A variant whose stock is in the ledger too, so that on hand is the sum of its movements. */
export async function makeVariant(db: Db, place: Place, spec: VariantSpec): Promise<MadeVariant> {
  const location = await defaultLocation(db);
  const prices = spec.prices ?? { MAD: 10_000, EUR: 1000 };
  const stock = spec.bundle ? 0 : (spec.stock ?? 10);
  const sku = spec.sku ?? place.sku;
  const ledger = { locationId: location.id, quantity: stock, reason: "INITIAL" as const };
  const { id } = await db.variant.create({
    data: {
      productId: place.productId,
      position: place.position,
      sku,
      active: spec.active ?? true,
      lowStockAt: spec.lowStockAt ?? 5,
      prices: { create: Object.entries(prices).map(([currency, amount]) => ({ currency, amount })) },
      levels: { create: spec.bundle ? [] : [{ locationId: location.id, onHand: stock }] },
      movements: { create: stock === 0 ? [] : [ledger] },
      components: {
        create: (spec.bundle ?? []).map(([component, quantity]) => ({ componentId: component.id, quantity })),
      },
    },
    select: { id: true },
  });
  return { id, sku, prices, stock };
}
