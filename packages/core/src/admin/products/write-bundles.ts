import { DomainError } from "@souk/contracts";
import { type BundleItem, columns, type Product, type StockLevel, type Variant } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { lockBundles } from "./lock-bundles.ts";
import type { VariantPlan } from "./plan-variants.ts";

const bi = columns<BundleItem>("bi");
const inner = columns<BundleItem>("inside");
const p = columns<Product>("p");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const Ids = z.array(z.object({ id: z.uuid() }));
const Levels = z.array(z.object({ sku: z.string(), onHand: z.int() }));
const Nested = z.array(z.object({ bundleId: z.uuid(), outer: z.string(), component: z.string() }));

interface Item {
  bundleId: string;
  componentId: string;
  quantity: number;
}

/**
 * Makes variants bundles of what their inputs name, or ordinary ones again; an input that names nothing leaves its
 * variant as it is. INVALID_BUNDLE. Their product's row must be locked.
 */
export async function writeBundles(tx: Tx, kept: VariantPlan["kept"]): Promise<void> {
  const asked = kept.filter(({ input }) => input.bundle !== undefined);
  const items = asked.flatMap(({ id, input }) => itemsOf(id, input.sku, input.bundle ?? []));
  const ids = asked.map(({ id }) => id);
  const stored = await tx.bundleItem.findMany({
    where: { bundleId: { in: ids } },
    select: { bundleId: true, componentId: true, quantity: true },
  });
  if (isSame(stored, items)) return;
  await lockBundles(tx);
  await refuseGoneComponents(tx, asked, items);
  await write(tx, ids, items);
  await refuseNesting(tx, ids);
  await giveUpStock(tx, [...new Set(items.map(({ bundleId }) => bundleId))]);
}

function itemsOf(
  bundleId: string,
  sku: string,
  bundle: readonly { variantId: string; quantity: number }[],
): Item[] {
  const quantities = new Map<string, number>();
  for (const { variantId, quantity } of bundle)
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity);
  if (quantities.has(bundleId)) throw new DomainError("INVALID_BUNDLE", { reason: "OF_ITSELF", sku });
  return [...quantities].map(([componentId, quantity]) => ({
    bundleId,
    componentId,
    quantity: Math.min(quantity, 999),
  }));
}

function isSame(stored: readonly Item[], items: readonly Item[]): boolean {
  const keys = (list: readonly Item[]) =>
    list.map((item) => `${item.bundleId} ${item.componentId} ${item.quantity}`).sort();
  return keys(stored).join() === keys(items).join();
}

async function refuseGoneComponents(
  tx: Tx,
  asked: VariantPlan["kept"],
  items: readonly Item[],
): Promise<void> {
  const wanted = [...new Set(items.map(({ componentId }) => componentId))];
  const rows = await tx.$queryRaw`
    SELECT ${v.id} FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId}
     WHERE ${v.id} = ANY(${wanted}::uuid[]) AND ${v.deletedAt} IS NULL AND ${p.deletedAt} IS NULL`;
  const there = new Set(Ids.parse(rows).map(({ id }) => id));
  const gone = items.find(({ componentId }) => !there.has(componentId));
  if (!gone) return;
  const sku = asked.find(({ id }) => id === gone.bundleId)?.input.sku ?? "";
  throw new DomainError("INVALID_BUNDLE", { reason: "NO_COMPONENT", sku });
}

async function write(tx: Tx, ids: string[], items: readonly Item[]): Promise<void> {
  const json = JSON.stringify(items);
  await tx.$executeRaw`
    DELETE FROM "BundleItem" bi WHERE ${bi.bundleId} = ANY(${ids}::uuid[])
       AND (${bi.bundleId}, ${bi.componentId}) NOT IN (
         SELECT x."bundleId", x."componentId" FROM jsonb_to_recordset(${json}::jsonb)
             AS x("bundleId" uuid, "componentId" uuid))`;
  await tx.$executeRaw`
    INSERT INTO "BundleItem" ("bundleId", "componentId", "quantity")
    SELECT * FROM jsonb_to_recordset(${json}::jsonb) AS x("bundleId" uuid, "componentId" uuid, "quantity" int)
    ON CONFLICT ("bundleId", "componentId") DO UPDATE SET "quantity" = excluded."quantity"`;
}

async function refuseNesting(tx: Tx, ids: readonly string[]): Promise<void> {
  const rows = await tx.$queryRaw`
    SELECT ${bi.bundleId}, v."sku" AS component,
           (SELECT o."sku" FROM "Variant" o WHERE o."id" = ${bi.bundleId}) AS outer
      FROM "BundleItem" bi JOIN "Variant" v ON ${v.id} = ${bi.componentId}
     WHERE EXISTS (SELECT FROM "BundleItem" inside WHERE ${inner.bundleId} = ${bi.componentId})
       AND (${bi.bundleId} = ANY(${[...ids]}::uuid[]) OR ${bi.componentId} = ANY(${[...ids]}::uuid[])) LIMIT 1`;
  const [nested] = Nested.parse(rows);
  if (!nested) return;
  const reason = ids.includes(nested.bundleId) ? "COMPONENT_IS_BUNDLE" : "IS_COMPONENT";
  throw new DomainError("INVALID_BUNDLE", { reason, sku: nested.component });
}

/** A bundle has no level of its own, so none of its units can ever be sold beside its components'. */
async function giveUpStock(tx: Tx, ids: string[]): Promise<void> {
  const rows = await tx.$queryRaw`
    SELECT ${v.sku}, ${s.onHand} FROM "StockLevel" s JOIN "Variant" v ON ${v.id} = ${s.variantId}
     WHERE ${s.variantId} = ANY(${ids}::uuid[]) ORDER BY ${s.variantId} FOR UPDATE OF s`;
  const stocked = Levels.parse(rows).find(({ onHand }) => onHand > 0);
  if (stocked) throw new DomainError("INVALID_BUNDLE", { reason: "HAS_STOCK", sku: stocked.sku });
  await tx.stockLevel.deleteMany({ where: { variantId: { in: ids } } });
}
