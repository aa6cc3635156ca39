import { refreshPrices } from "@souk/core/prices/refresh-prices";
import type { Tx } from "@souk/core/context";
import { columns, Prisma, type Product, type Variant, type VariantPrice } from "@souk/db";
import { z } from "zod";
import { daysBefore, type Kit } from "./kit.ts";

const p = columns<Product>("p");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const { sql } = Prisma;

const GROUP = "trade";
/** Customers who buy for their trade: they have prices of their own. */
const TRADE = ["yasmine.benali@example.com", "driss.amrani@example.com"];

/**
 * What a shop's prices look like after a season: two currencies by rate, a sale that runs, one that is over, one that
 * comes, cheaper masonry and tiles by the dozen, and a group with prices of its own. Told day by day, so that the
 * history says what the shop would have recorded.
 */
export async function seedPrices(tx: Tx, kit: Kit, productIds: readonly string[]): Promise<void> {
  const days = (count: number): Date => daysBefore(kit.now, count);
  await tx.currencyRate.updateMany({
    where: { currency: "USD" },
    data: { enabled: true, rate: "0.099", roundTo: 50 },
  });
  await tx.currencyRate.updateMany({
    where: { currency: "GBP" },
    data: { enabled: true, rate: "0.0782", roundTo: 100, rounding: "BELOW" },
  });
  await tx.currencyRate.updateMany({ data: { convertFrom: null } });
  await tx.currencyRate.updateMany({ where: { currency: "TND" }, data: { rate: "0.312", roundTo: 100 } });
  await tx.currencyRate.updateMany({ where: { currency: "JPY" }, data: { rate: "15.4", roundTo: 10 } });
  await seedGroup(tx, kit);
  const before = await beforeReductions(tx);
  await refreshPrices(tx, productIds, days(90));
  await addSale(tx, kit, { every: 7, at: 3, from: days(70), until: days(56), percent: 85 });
  await addSale(tx, kit, { every: 7, at: 5, from: days(6), until: days(-15), percent: 80 });
  await addSale(tx, kit, { every: 11, at: 2, from: days(-5), until: days(-12), percent: 75 });
  await addTiers(tx, kit);
  for (const day of [70, 56]) await refreshPrices(tx, productIds, days(day));
  await reduce(tx, before);
  for (const day of [12, 6, 0]) await refreshPrices(tx, productIds, days(day));
}

const Reduced = z.array(
  z.object({ variantId: z.uuid(), currency: z.string(), amount: z.int(), compareAt: z.int() }),
);

/** What is reduced now was sold at its former price until then. */
async function beforeReductions(tx: Tx): Promise<z.infer<typeof Reduced>> {
  const rows = await tx.$queryRaw`
    SELECT ${vp.variantId}, ${vp.currency}, ${vp.amount}, ${vp.compareAt} FROM "VariantPrice" vp
     WHERE ${vp.compareAt} IS NOT NULL AND NOT ${vp.derived}`;
  await tx.$executeRaw`
    UPDATE "VariantPrice" vp SET "amount" = ${vp.compareAt}, "compareAt" = NULL WHERE ${vp.compareAt} IS NOT NULL`;
  return Reduced.parse(rows);
}

async function reduce(tx: Tx, rows: z.infer<typeof Reduced>): Promise<void> {
  await tx.$executeRaw`
    UPDATE "VariantPrice" vp SET "amount" = x."amount", "compareAt" = x."compareAt"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS x("variantId" uuid, "currency" text, "amount" int, "compareAt" int)
     WHERE ${vp.variantId} = x."variantId" AND ${vp.currency} = x."currency"`;
}

interface Sale {
  /** Of the products in the order of their keys, one in so many, from which on. */
  every: number;
  at: number;
  from: Date;
  until: Date;
  percent: number;
}

/** A whole dirham, ten cents: as shelf prices end. */
const share = (percent: number): Prisma.Sql => sql`
  (round(${vp.amount} * ${percent}::int / 100.0 / CASE ${vp.currency} WHEN 'MAD' THEN 100 ELSE 10 END)
   * CASE ${vp.currency} WHEN 'MAD' THEN 100 ELSE 10 END)::int`;

async function addSale(tx: Tx, kit: Kit, { every, at, from, until, percent }: Sale): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "PriceOffer" AS o ("id", "variantId", "currency", "amount", "startsAt", "endsAt", "createdAt", "updatedAt")
    SELECT uuidv7(), ${vp.variantId}, ${vp.currency}, ${share(percent)}, ${from}::timestamp, ${until}::timestamp,
           ${kit.now}::timestamp, ${kit.now}::timestamp
      FROM (SELECT ${p.id}, row_number() OVER (ORDER BY ${p.externalKey}) AS place FROM "Product" p) p
      JOIN "Variant" v ON ${v.productId} = ${p.id} JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id}
     WHERE p.place % ${every}::int = ${at}::int AND NOT ${vp.derived} AND ${share(percent)} > 0 AND NOT EXISTS (
       SELECT FROM "VariantPrice" other WHERE other."variantId" = ${v.id} AND other."compareAt" IS NOT NULL)`;
}

/** Building materials are cheaper from ten and from fifty on, and for the trade from the first. */
async function addTiers(tx: Tx, { now }: Kit): Promise<void> {
  for (const [minQuantity, percent, code] of [
    [10, 92, null],
    [50, 85, null],
    [1, 88, GROUP],
    [50, 80, GROUP],
  ] as const)
    await tx.$executeRaw`
      INSERT INTO "PriceOffer" AS o ("id", "variantId", "currency", "amount", "minQuantity", "groupId", "createdAt", "updatedAt")
      SELECT uuidv7(), ${vp.variantId}, ${vp.currency}, ${share(percent)}, ${minQuantity}::int,
             (SELECT "id" FROM "CustomerGroup" WHERE "code" = ${code}), ${now}::timestamp, ${now}::timestamp
        FROM "ProductCategory" pc JOIN "CategoryTranslation" ct ON ct."categoryId" = pc."categoryId"
        JOIN "Variant" v ON ${v.productId} = pc."productId" JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id}
       WHERE ct."locale" = 'en' AND ct."name" = 'Building materials' AND NOT ${vp.derived} AND ${share(percent)} > 0
         AND ${share(percent)} < ${vp.amount}`;
}

async function seedGroup(tx: Tx, { now }: Kit): Promise<void> {
  const users = await tx.user.findMany({ where: { email: { in: TRADE } }, select: { id: true } });
  await tx.customerGroup.create({
    data: {
      code: GROUP,
      name: { en: "Trade", fr: "Professionnels", ar: "المهنيون" },
      createdAt: now,
      members: { create: users.map(({ id }) => ({ userId: id, createdAt: now })) },
    },
    select: { id: true },
  });
}
