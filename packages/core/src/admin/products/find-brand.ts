import { type Brand, columns } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { slugify } from "../../catalog/slugify.ts";
import type { Tx } from "../../context.ts";

const b = columns<Brand>("b");
const Rows = z.array(z.object({ id: z.uuid() }));

/** The brand of that name (case doesn't matter), made where there is none; null for no name. */
export async function findBrand(tx: Tx, name: string | null, now: Date): Promise<string | null> {
  if (name === null) return null;
  const [known] = Rows.parse(
    await tx.$queryRaw`
      SELECT ${b.id} FROM "Brand" b WHERE lower(${b.name}) = lower(${name})
       ORDER BY ${b.deletedAt} IS NOT NULL, ${b.id} LIMIT 1 FOR SHARE`,
  );
  if (known) {
    await tx.brand.updateMany({
      where: { id: known.id, deletedAt: { not: null } },
      data: { deletedAt: null },
    });
    return known.id;
  }
  const id = newId();
  // Two names may make one slug ("A&B", "A and B"): the id tells them apart.
  const slug = slugify(name, "en");
  const taken = await tx.brand.findUnique({ where: { slug }, select: { id: true } });
  await tx.brand.create({
    data: { id, name, slug: taken ? `${slug}-${id.slice(-6)}` : slug, updatedAt: now },
    select: { id: true },
  });
  return id;
}
