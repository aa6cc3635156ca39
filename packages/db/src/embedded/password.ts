import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the database's password is kept, readable by us alone. */
export function passwordFile(dataDir: string): string {
  return join(dataDir, "postgres.password");
}

export async function readPassword(dataDir: string): Promise<string | undefined> {
  const text = await readFile(passwordFile(dataDir), "utf8").catch(() => "");
  return text.trim() === "" ? undefined : text.trim();
}

/** Makes and keeps a new password; URL-safe letters only. */
export async function createPassword(dataDir: string): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  await writeFile(passwordFile(dataDir), `${password}\n`, { mode: 0o600 });
  return password;
}
