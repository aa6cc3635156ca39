import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createLocalStorage } from "@souk/core/ports/local-storage";
import { createS3Storage, whyUnusable } from "@souk/core/ports/s3-storage";
import type { Storage } from "@souk/core/ports/storage";
import type { Env } from "./env-schema.ts";
import { BootError } from "./exit-codes.ts";

/** Where pictures are kept: the bucket that is configured, else a folder of the data folder. Throws BootError. */
export async function openStorage({ s3, dataDir }: Pick<Env, "s3" | "dataDir">): Promise<Storage> {
  if (s3) {
    const why = await whyUnusable(s3);
    if (why !== null) throw new BootError("storage", `Pictures can't be kept in S3: ${why}.`);
    return createS3Storage(s3);
  }
  const folder = join(dataDir, "media");
  await mkdir(folder, { recursive: true });
  return createLocalStorage(folder);
}
