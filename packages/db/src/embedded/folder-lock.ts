import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedError } from "./errors.ts";
import { isAlive, startToken } from "./process-info.ts";

export type FolderLock = { release(): Promise<void> };

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** The process that wrote the lock, if it still lives: a number alone may have been given to another since. */
async function liveOwner(content: string): Promise<number | undefined> {
  const [pidText = "", token = ""] = content.trim().split("\n");
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  const now = await startToken(pid);
  return now === undefined || token === "" || now === token ? pid : undefined;
}

/**
 * Makes this process the only Souk on a data folder. A lock whose process was killed is taken over.
 * Throws EmbeddedError `in-use`.
 */
export async function lockFolder(dataDir: string): Promise<FolderLock> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, "souk.lock");
  const mine = `${process.pid}\n${(await startToken(process.pid)) ?? ""}\n`;
  const draft = join(dataDir, `.souk.lock.${process.pid}.${crypto.randomUUID()}`);
  await writeFile(draft, mine);
  try {
    while (!(await tryLink(draft, path))) await clearStale(path, draft, dataDir);
  } finally {
    await rm(draft, { force: true });
  }
  return {
    release: async () => {
      if ((await readFile(path, "utf8").catch(() => "")) === mine) await rm(path, { force: true });
    },
  };
}

/** A link either makes the whole lock or finds one: there is no moment with half of it. */
async function tryLink(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function clearStale(path: string, draft: string, dataDir: string): Promise<void> {
  const content = await readFile(path, "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (content === undefined) return; // given back just now
  const owner = await liveOwner(content);
  if (owner !== undefined) {
    throw new EmbeddedError(
      "in-use",
      `The data folder ${dataDir} is in use by another Souk (process ${owner}).\n` +
        "  Stop that one first, or start this one with a folder of its own: SOUK_DATA_DIR=/another/folder",
    );
  }
  const aside = `${draft}.stale`;
  await rename(path, aside).catch(() => undefined);
  // Two may take over at once: whoever moved a fresh lock away puts it back.
  if ((await readFile(aside, "utf8").catch(() => content)) !== content) await tryLink(aside, path);
  await rm(aside, { force: true });
}
