import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The secret kept in the data folder, made on the first start; only its owner can read the file. */
export async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, "secret");
  await mkdir(dataDir, { recursive: true });
  const made = randomBytes(48).toString("base64url");
  try {
    await writeFile(path, `${made}\n`, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const kept = (await readFile(path, "utf8")).trim();
  if (kept.length >= 32) return kept;
  // A start that was killed while it wrote: nothing was signed with the half of it.
  await writeFile(path, `${made}\n`, { mode: 0o600 });
  return made;
}
