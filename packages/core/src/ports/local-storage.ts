import { constants } from "node:fs";
import { lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { DomainError } from "@souk/contracts";
import type { Storage } from "./storage.ts";

/** One plain file name: no separator, no leading dot, nothing that a file system could read as a way elsewhere. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{1,100}(\.[A-Za-z0-9]{1,8})?$/;
/** A link planted in the folder leads nowhere (Windows doesn't know the flag). */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);
const WRITE_NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
const NO_ROOM = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/**
 * Storage in a folder of this machine, made when absent. Files stand in subfolders by the first two letters of their
 * names. A name that isn't a plain file name is not there for readers, and an error for writers.
 */
export function createLocalStorage(folder: string): Storage {
  const root = resolve(folder);
  const pathOf = (name: string): string | null =>
    NAME.test(name) ? join(root, name.slice(0, 2).toLowerCase(), name) : null;
  return {
    async write(name, bytes) {
      const path = pathOf(name);
      if (path === null)
        throw new Error(`Not a name of a stored file: ${JSON.stringify(name.slice(0, 120))}`);
      await writeWhole(path, bytes);
    },
    async open(name) {
      const path = pathOf(name);
      const body = path === null ? null : await readWhole(path);
      return body === null ? null : { size: body.byteLength, body };
    },
    async read(name) {
      const path = pathOf(name);
      return path === null ? null : readWhole(path);
    },
    async exists(name) {
      const path = pathOf(name);
      if (path === null) return false;
      const found = await lstat(path).catch(nullWhenMissing);
      return found?.isFile() ?? false;
    },
    async remove(name) {
      const path = pathOf(name);
      if (path !== null) await rm(path, { force: true });
    },
  };
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // Beside its target, so that the rename never crosses file systems.
  const draft = `${path}.${crypto.randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(draft, WRITE_NEW, 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    if (NO_ROOM.has(codeOf(error))) throw new DomainError("STORAGE_FULL", {});
    throw error;
  }
}

async function readWhole(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await open(path, READ).catch(nullWhenMissing);
  if (file === null) return null;
  try {
    return (await file.stat()).isFile() ? await file.readFile() : null;
  } finally {
    await file.close();
  }
}

/** ELOOP: a link where a file should be. */
function nullWhenMissing(error: unknown): null {
  if (["ENOENT", "ENOTDIR", "ELOOP"].includes(codeOf(error))) return null;
  throw error;
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "";
}
