import type { MediaView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext } from "../context.ts";
import { toMediaView } from "./media-view.ts";
import { storable, storeImage } from "./store-image.ts";

export interface Upload {
  bytes: Uint8Array;
  /** For the library's search and the log: what the file is, its content says. */
  filename: string;
}

/** Adds a picture to the shop's media. Throws UNSUPPORTED_IMAGE or STORAGE_FULL. */
export async function uploadMedia(ctx: StaffContext, { bytes, filename }: Upload): Promise<MediaView> {
  const media = await storeImage(ctx, bytes, {
    filename,
    onAdded: async (tx, { id, hash, width, height }) =>
      audit(tx, ctx, {
        action: "media.upload",
        entity: "media",
        entityId: id,
        after: { filename: storable(filename), hash, width, height },
      }),
  });
  return toMediaView(media);
}
