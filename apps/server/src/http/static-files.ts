import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Fresh } from "./byte-cache-entry.ts";
import { IMMUTABLE } from "./file-answers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
};
/** Compressed in themselves. */
const DENSE = new Set([".png", ".jpg", ".webp", ".avif", ".woff2"]);
const HOUR = { "cache-control": "public, max-age=3600" };

/**
 * The files of a built app by their path below its folder, with `/` between. Only what stands in this list is ever
 * served, so no path can lead out of the folder. An absent folder has none.
 */
export async function listFiles(dist: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(dist, { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
      throw error;
    },
  );
  // A link is not a file here, wherever it leads.
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll(sep, "/")),
  );
}

/** A file with its copies that were compressed beforehand, as bytes ready to be answered. */
export async function readStatic(dist: string, path: string, files: ReadonlySet<string>): Promise<Fresh> {
  const extension = extname(path);
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
    files.has(name) ? new Uint8Array(await readFile(join(dist, name))) : undefined;
  const [body, br, gzip] = await Promise.all([read(path), read(`${path}.br`), read(`${path}.gz`)]);
  return {
    body: body ?? new Uint8Array(),
    encoded: { ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) },
    compress: !DENSE.has(extension),
    headers: {
      "content-type": TYPES[extension] ?? "application/octet-stream",
      // A name under assets/ has its content's hash in it.
      ...(path.startsWith("assets/") ? IMMUTABLE : HOUR),
    },
    tags: [],
  };
}
