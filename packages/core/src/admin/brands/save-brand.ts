import { type BrandView, DomainError, type SaveBrandInput } from "@souk/contracts";
import { type Brand, columns } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { slugify } from "../../catalog/slugify.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { refuseUnknownMedia } from "../products/write-gallery.ts";
import { LONG_CHANGE, refreshDescribed } from "../refresh-described.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { finishBrand, lockBrands, productsOfBrand, refuseDeleted } from "./change-brand.ts";

const b = columns<Brand>("b");
const Others = z.array(z.object({ name: z.string(), slug: z.string() }));

/**
 * Adds a brand, or saves one as edited. EDIT_CONFLICT where somebody saved since `version` was read (not with
 * `overwrite`), NAME_TAKEN for a name (case doesn't matter) or address of another, NOT_FOUND.
 */
export async function saveBrand(ctx: StaffContext, input: SaveBrandInput): Promise<BrandView> {
  return runUniqueTx(
    ctx.db,
    async (tx) => {
      const { id } = input;
      await refuseUnknownMedia(tx, input.mediaId === null ? [] : [input.mediaId]);
      if (id === undefined) return add(tx, ctx, input);
      const [before] = await lockBrands(tx, [id]);
      if (!before) throw new DomainError("NOT_FOUND", { entity: "brand" });
      refuseDeleted(before);
      if (before.version !== input.version && !input.overwrite)
        throw new DomainError("EDIT_CONFLICT", { currentVersion: before.version });
      const { name, about, mediaId } = input;
      const slug = await freeSlug(tx, input, id);
      await tx.brand.update({
        where: { id },
        data: { name, slug, about, mediaId, version: { increment: 1 } },
        select: { id: true },
      });
      const saved = await finishBrand(tx, ctx, id, { action: "brand.update", before });
      if (name !== before.name) await refreshDescribed(tx, ctx, await productsOfBrand(tx, id), "brand");
      return saved;
    },
    LONG_CHANGE,
  );
}

async function add(tx: Tx, ctx: StaffContext, input: SaveBrandInput): Promise<BrandView> {
  const id = newId();
  const { name, about, mediaId } = input;
  const slug = await freeSlug(tx, input, id);
  await tx.brand.create({ data: { id, name, slug, about, mediaId }, select: { id: true } });
  return finishBrand(tx, ctx, id, { action: "brand.create", before: null });
}

/** The given address, else one made from the name; only a made one is told apart by the id. */
async function freeSlug(tx: Tx, { name, slug }: SaveBrandInput, id: string): Promise<string> {
  const asked = slug?.normalize("NFC").toLowerCase() ?? slugify(name, "en");
  const others = Others.parse(
    await tx.$queryRaw`
      SELECT ${b.name}, ${b.slug} FROM "Brand" b
       WHERE ${b.id} <> ${id}::uuid AND (lower(${b.name}) = lower(${name}) OR ${b.slug} = ${asked})`,
  );
  const lower = name.toLowerCase();
  if (others.some((other) => other.name.toLowerCase() === lower))
    throw new DomainError("NAME_TAKEN", { field: "name", value: name });
  if (!others.some((other) => other.slug === asked)) return asked;
  if (slug !== undefined) throw new DomainError("NAME_TAKEN", { field: "slug", value: asked });
  return `${asked}-${id.slice(-6)}`;
}
