import { createHash } from "node:crypto";
import type { PlaceInput } from "@souk/contracts";

/** What a call asks for beside its key: the same key with another hash is a conflict. */
export function requestHash(input: PlaceInput): string {
  return createHash("sha256")
    .update(JSON.stringify({ ...input, idempotencyKey: undefined }))
    .digest("hex");
}
