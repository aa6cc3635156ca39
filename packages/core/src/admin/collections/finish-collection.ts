import type { CollectionDetail, Locale } from "@souk/contracts";
import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { refreshSearch } from "../../search/index/refresh-search.ts";
import { audit } from "../audit/audit.ts";
import { readCollection } from "./read-collection.ts";

/** What a change of a collection leaves to do once it is written down. */
export interface CollectionChange {
  detail: CollectionDetail;
  /** Products that came or went: search is told of them. */
  products: string[];
}

/** The end of every write of a collection: the log, and the answers that showed it. */
export async function finishCollection(
  tx: Tx,
  ctx: StaffContext,
  {
    id,
    locale,
    action,
    before,
  }: { id: string; locale: Locale; action: string; before: CollectionDetail | null },
): Promise<CollectionDetail> {
  const after = await readCollection(tx, id, { locale, now: ctx.clock.now() });
  await audit(tx, ctx, {
    action,
    entity: "collection",
    entityId: id,
    before: before && snapshot(before),
    after: snapshot(after),
  });
  await dropTags(tx, [CATALOG_TAG]);
  return after;
}

function snapshot({ active, rules, texts, kind, deleted, picture, products }: CollectionDetail): object {
  const chosen = kind === "MANUAL" ? { products: products.map(({ name }) => name) } : { rules };
  return { active, texts, kind, deleted, picture: picture?.id ?? null, ...chosen };
}

const BATCH = 500;

/**
 * Tells search of the products that came or went, in transactions of their own: there may be very many, and whoever
 * reads meanwhile sees the members as far as they are told. Safe to repeat.
 */
export async function tellSearch(ctx: StaffContext, products: readonly string[]): Promise<void> {
  for (let start = 0; start < products.length; start += BATCH) {
    const ids = products.slice(start, start + BATCH);
    await runTx(ctx.db, (tx) => refreshSearch(tx, ids, ctx.clock.now()));
  }
  if (products.length > 0) await dropTags(ctx.db, [CATALOG_TAG]);
}
