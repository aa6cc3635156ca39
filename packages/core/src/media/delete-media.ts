import { DEFAULT_LOCALE, DomainError } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { Core, StaffContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { filesOf } from "./file-names.ts";
import { lockContent, lockMedia } from "./lock-media.ts";
import { altTexts, type MediaItemRow } from "./media-item.ts";
import { readUses } from "./media-uses.ts";

/**
 * Takes a picture that nothing shows out of the library, then its files; orders that show it go on without.
 * MEDIA_IN_USE, NOT_FOUND.
 */
export async function deleteMedia(ctx: StaffContext, { id }: { id: string }): Promise<{ id: string }> {
  const gone = await runTx(ctx.db, (tx) => removeRow(tx, ctx, id));
  await removeFiles(ctx, gone);
  return { id };
}

async function removeRow(tx: Tx, ctx: StaffContext, id: string): Promise<MediaItemRow> {
  const row = await lockMedia(tx, id);
  const { uses } = await readUses(tx, id, DEFAULT_LOCALE);
  if (uses > 0) throw new DomainError("MEDIA_IN_USE", { uses });
  await tx.orderLine.updateMany({ where: { mediaHash: row.hash }, data: { mediaHash: null } });
  await tx.media.delete({ where: { id }, select: { id: true } });
  const { hash, width, height, filename, alt } = row;
  await audit(tx, ctx, {
    action: "media.delete",
    entity: "media",
    entityId: id,
    before: { filename, hash, width, height, alt: altTexts(alt) },
  });
  return row;
}

type Media = Pick<Core, "db" | "storage">;

/**
 * After the commit, so that no row is ever without its files. Spares them where the same picture was uploaded again
 * meanwhile. A file that can't be removed only takes room: nothing names it.
 */
async function removeFiles({ db, storage }: Media, { hash, widths }: MediaItemRow): Promise<void> {
  await runTx(db, async (tx) => {
    await lockContent(tx, hash);
    if ((await tx.media.count({ where: { hash } })) > 0) return;
    await Promise.allSettled(filesOf({ hash, widths }).map((name) => storage.remove(name)));
  });
}
