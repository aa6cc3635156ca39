import { LOCALES, LocalizedText, type MediaDetail, type SetAltInput } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import { CATALOG_TAG, dropTags, productTag } from "../cache/drop-tags.ts";
import type { StaffContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { lockMedia } from "./lock-media.ts";
import { readMedia } from "./media-detail.ts";
import { altTexts } from "./media-item.ts";

/** Saves what a picture shows, in words, wherever it is shown; answers with the picture as it is now. NOT_FOUND. */
export async function setAlt(ctx: StaffContext, { id, locale, texts }: SetAltInput): Promise<MediaDetail> {
  return runTx(ctx.db, async (tx) => {
    const before = altTexts((await lockMedia(tx, id)).alt);
    const after = filled(texts);
    await tx.media.update({ where: { id }, data: { alt: after }, select: { id: true } });
    await audit(tx, ctx, {
      action: "media.alt",
      entity: "media",
      entityId: id,
      before: { alt: before },
      after: { alt: after },
    });
    await dropTags(tx, [CATALOG_TAG, ...(await productTagsOf(tx, id))]);
    return readMedia(tx, { id, locale });
  });
}

function filled(texts: LocalizedText): LocalizedText {
  return LocalizedText.parse(
    Object.fromEntries(LOCALES.flatMap((locale) => (texts[locale] ? [[locale, texts[locale]]] : []))),
  );
}

/** Of the products whose pages show the picture, in their gallery or for a variant. */
async function productTagsOf(tx: Tx, mediaId: string): Promise<string[]> {
  const galleries = await tx.productMedia.findMany({ where: { mediaId }, select: { productId: true } });
  const variants = await tx.variant.findMany({
    where: { mediaId, deletedAt: null },
    select: { productId: true },
  });
  return [...new Set([...galleries, ...variants].map(({ productId }) => productTag(productId)))];
}
