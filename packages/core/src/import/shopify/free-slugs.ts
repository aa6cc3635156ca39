import { createHash } from "node:crypto";
import { columns, type ProductTranslation, type SlugRedirect } from "@souk/db";
import { z } from "zod";
import { slugify } from "../../catalog/slugify.ts";
import type { Tx } from "../../context.ts";

const t = columns<ProductTranslation>("t");
const r = columns<SlugRedirect>("r");
const Taken = z.array(z.object({ slug: z.string() }));

/** Addresses for new products, made of their handles: what is taken gets a digest of the handle behind it. */
export async function freeSlugs(tx: Tx, handles: readonly string[]): Promise<(handle: string) => string> {
  const wanted = handles.map((handle) => slugify(handle, "en"));
  const rows = await tx.$queryRaw`
    SELECT ${t.slug} FROM "ProductTranslation" t WHERE ${t.slug} = ANY(${wanted}::text[])
    UNION SELECT ${r.slug} FROM "SlugRedirect" r WHERE ${r.kind} = 'PRODUCT' AND ${r.slug} = ANY(${wanted}::text[])`;
  const taken = new Set(Taken.parse(rows).map(({ slug }) => slug));
  return (handle) => {
    const plain = slugify(handle, "en");
    const slug = taken.has(plain) ? `${plain}-${digest(handle)}` : plain;
    taken.add(slug);
    return slug;
  };
}

function digest(handle: string): string {
  return createHash("sha256").update(handle).digest("hex").slice(0, 10);
}
