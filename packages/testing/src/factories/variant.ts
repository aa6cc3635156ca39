import type { Currency } from "@souk/contracts";
import type { Db } from "@souk/db";

/** Minor units per currency. */
export type Prices = Readonly<Partial<Record<Currency, number>>>;

export type VariantSpec = {
  readonly sku?: string;
  readonly prices?: Prices;
  /** On hand at the default location. */
  readonly stock?: number;
  /** On hand at further places, by their ids. */
  readonly elsewhere?: readonly (readonly [location: { readonly id: string }, units: number])[];
  /** Sold though none is there, so many owed at most. */
  readonly backorder?: number;
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
  /** What can be bought: everywhere, and what may be owed. */
  readonly available: number;
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

export type LocationSpec = { readonly priority?: number; readonly sellsOnline?: boolean };

/** A further place, which sells after the default one if nothing else is said. */
export async function makeLocation(
  db: Db,
  number: number,
  { priority = 1, sellsOnline = true }: LocationSpec,
): Promise<{ id: string }> {
  const name = `Place ${number}`;
  const data = { code: `place-${number}`, name, priority, sellsOnline };
  return db.stockLocation.create({ data, select: { id: true } });
}

/** A variant whose stock is in the ledger too, so that on hand is the sum of its movements. */
export async function makeVariant(db: Db, place: Place, spec: VariantSpec): Promise<MadeVariant> {
  const location = await defaultLocation(db);
  const prices = spec.prices ?? { MAD: 10_000, EUR: 1000 };
  const stock = spec.bundle ? 0 : (spec.stock ?? 10);
  const sku = spec.sku ?? place.sku;
  const places = [[location, stock] as const, ...(spec.elsewhere ?? [])];
  const backorder = spec.backorder ?? 0;
  const { id } = await db.variant.create({
    data: {
      productId: place.productId,
      position: place.position,
      sku,
      active: spec.active ?? true,
      lowStockAt: spec.lowStockAt ?? 5,
      prices: { create: Object.entries(prices).map(([currency, amount]) => ({ currency, amount })) },
      backorder: backorder > 0 ? "ALLOW" : "DENY",
      backorderLimit: backorder,
      backorderText: backorder > 0 ? { en: "Made for you" } : {},
      levels: {
        create: (spec.bundle ? [] : places).map(([at, onHand]) => ({
          locationId: at.id,
          onHand,
          backorderLimit: at === location ? backorder : 0,
        })),
      },
      movements: {
        create: places
          .filter(([, units]) => units > 0)
          .map(([at, quantity]) => ({ locationId: at.id, quantity, reason: "INITIAL" as const })),
      },
      components: {
        create: (spec.bundle ?? []).map(([component, quantity]) => ({ componentId: component.id, quantity })),
      },
    },
    select: { id: true },
  });
  const available = places.reduce((sum, [, units]) => sum + units, backorder);
  return { id, sku, prices, stock, available };
}
