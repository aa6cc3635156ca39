import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { DomainError, MAX_IMPORT_BYTES } from "@souk/contracts";
import { refuseFile } from "@souk/core/import/table/refuse-file";

/** Puts a request's body into a file for as long as `work` reads it. IMPORT_REFUSED (TOO_LARGE), STORAGE_FULL. */
export async function withUploadedFile<T>(
  { headers, body }: Pick<Request, "headers" | "body">,
  work: (path: string) => Promise<T>,
): Promise<T> {
  if (Number(headers.get("content-length") ?? 0) > MAX_IMPORT_BYTES) throw tooLarge();
  const folder = await mkdtemp(join(tmpdir(), "souk-upload-"));
  try {
    const path = join(folder, "file");
    await save(body, path);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const tooLarge = () => refuseFile("TOO_LARGE", { max: MAX_IMPORT_BYTES });

async function save(body: ReadableStream<Uint8Array> | null, path: string): Promise<void> {
  try {
    await pipeline(bounded(body), createWriteStream(path));
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ENOSPC" || code === "EDQUOT") throw new DomainError("STORAGE_FULL", {});
    throw error;
  }
}

async function* bounded(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_IMPORT_BYTES) throw tooLarge();
    yield chunk;
  }
}
