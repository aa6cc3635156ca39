import type { MediaView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { toMediaView } from "./media-view.ts";
import { storeImage } from "./store-image.ts";

export interface Upload {
  bytes: Uint8Array;
  /** Told to the log only: what the file is, its content says. */
  filename: string;
}

/** Adds a picture to the shop's media. Throws UNSUPPORTED_IMAGE or STORAGE_FULL. */
export async function uploadMedia(ctx: StaffContext, { bytes, filename }: Upload): Promise<MediaView> {
  const media = await storeImage(ctx, bytes, {
    onAdded: async (tx, { id, hash, width, height }) =>
      audit(tx, ctx, {
        action: "media.upload",
        entity: "media",
        entityId: id,
        after: { filename: loggable(filename), hash, width, height },
      }),
  });
  return toMediaView(media);
}

/** A name that the database can store, of a bounded length. */
function loggable(filename: string): string {
  return filename.replaceAll("\0", "").toWellFormed().slice(0, 200);
}
