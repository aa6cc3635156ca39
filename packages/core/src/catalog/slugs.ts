import type { Locale } from "@souk/contracts";
import { LOCALES } from "@souk/contracts";
import { Prisma } from "@souk/db";
import type {
  CategoryTranslation,
  CollectionTranslation,
  ProductTranslation,
  SlugKind,
  SlugRedirect,
} from "@souk/db";
import { columns } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";

const pt = columns<ProductTranslation>("t");
const ct = columns<CategoryTranslation>("t");
const st = columns<CollectionTranslation>("t");
const r = columns<SlugRedirect>("r");

const OWNERS = {
  PRODUCT: { table: Prisma.raw(`"ProductTranslation" t`), owner: pt.productId },
  CATEGORY: { table: Prisma.raw(`"CategoryTranslation" t`), owner: ct.categoryId },
  COLLECTION: { table: Prisma.raw(`"CollectionTranslation" t`), owner: st.collectionId },
} as const satisfies Record<SlugKind, { table: Prisma.Sql; owner: Prisma.Sql }>;

const BATCH = 10;
const Taken = z.array(z.object({ slug: z.string() }));

/**
 * `wanted`, or `wanted-2`, `wanted-3` …: the first that nothing but `ownId` has in any language (a page without a
 * translation answers to the default language's slug) and that no old link of another's leads through.
 */
export async function uniqueSlug(
  tx: Tx,
  kind: SlugKind,
  locale: Locale,
  wanted: string,
  ownId: string | null,
): Promise<string> {
  for (let first = 1; ; first += BATCH) {
    const candidates = Array.from({ length: BATCH }, (_, index) => numbered(wanted, first + index));
    const taken = await takenSlugs(tx, kind, locale, candidates, ownId);
    const free = candidates.find((slug) => !taken.has(slug));
    if (free !== undefined) return free;
  }
}

const numbered = (slug: string, count: number): string => (count === 1 ? slug : `${slug}-${count}`);

// Whole slugs are compared, not beginnings: an index of this collation finds only those.
async function takenSlugs(
  tx: Tx,
  kind: SlugKind,
  locale: Locale,
  candidates: string[],
  ownId: string | null,
): Promise<Set<string>> {
  const { table, owner } = OWNERS[kind];
  const another = (id: Prisma.Sql): Prisma.Sql => Prisma.sql`${id} IS DISTINCT FROM ${ownId}::uuid`;
  const rows = await tx.$queryRaw`
    SELECT ${pt.slug} AS slug FROM ${table}
     WHERE ${pt.locale} = ANY(${[...LOCALES]}) AND ${pt.slug} = ANY(${candidates}) AND ${another(owner)}
    UNION
    SELECT ${r.slug} FROM "SlugRedirect" r
     WHERE ${r.kind} = ${kind}::"SlugKind" AND ${r.locale} = ${locale} AND ${r.slug} = ANY(${candidates})
       AND ${another(r.targetId)}`;
  return new Set(Taken.parse(rows).map((row) => row.slug));
}

export interface SlugChange {
  kind: SlugKind;
  /** Of the product, category or collection. */
  targetId: string;
  locale: Locale;
  from: string;
  to: string;
}

/**
 * Keeps links alive when a slug changes: the old one leads to the thing from now on, and the new one, whatever it led
 * to before, is a page again. The caller writes the translation itself.
 */
export async function changeSlug(tx: Tx, { kind, targetId, locale, from, to }: SlugChange): Promise<void> {
  if (from === to) return;
  await tx.slugRedirect.deleteMany({ where: { kind, locale, slug: to } });
  await tx.slugRedirect.upsert({
    where: { kind_locale_slug: { kind, locale, slug: from } },
    create: { kind, locale, slug: from, targetId },
    update: { targetId },
  });
}
