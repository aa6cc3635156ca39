import { execFile } from "node:child_process";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { EmbeddedError } from "./errors.ts";
import { createPassword, passwordFile, readPassword } from "./password.ts";
import { giveTo, type RunAs } from "./run-as.ts";
import { childEnv } from "./settings.ts";

const run = promisify(execFile);

/** The PostgreSQL of these binaries; a cluster belongs to one major version. */
const majorVersion = "18";
export const databaseUser = "souk";

type Init = {
  readonly dataDir: string;
  readonly place: string;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
};

/** Sorting is ICU's, so it is the same everywhere; letters must be known to the C library for pg_trgm. */
const locales = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "C"];

function initdbFlags(folder: string, passwordPath: string, ctype: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${databaseUser}`,
    `--pwfile=${passwordPath}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=icu",
    "--icu-locale=und",
    "--locale=C",
    `--lc-ctype=${ctype}`,
    "--text-search-config=simple",
    "--no-instructions",
  ];
}

/** Makes the cluster on the first start; answers with its folder and password. Whole or not at all. */
export async function ensureCluster(init: Init): Promise<{ folder: string; password: string }> {
  const folder = join(init.place, "cluster");
  const version = await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => undefined);
  const kept = await readPassword(init.dataDir);
  if (version === undefined) return { folder, password: await createCluster(init, folder) };
  if (version.trim() !== majorVersion) {
    throw new EmbeddedError(
      "unusable-files",
      `The database in ${folder} was made by PostgreSQL ${version.trim()}; this Souk brings ${majorVersion}.\n` +
        "  Export it with the Souk that made it (pg_dump) and import it into a new folder.",
    );
  }
  if (kept !== undefined) return { folder, password: kept };
  throw new EmbeddedError(
    "unusable-files",
    `The database in ${folder} has a password, and the file that keeps it, ${passwordFile(init.dataDir)}, is gone.\n` +
      "  Put the file back, or move the folder away to start with an empty database.",
  );
}

async function createCluster(init: Init, folder: string): Promise<string> {
  const password = await createPassword(init.dataDir);
  // Made aside and then renamed: a start that is killed here leaves nothing that looks like a cluster.
  const draft = join(init.place, "cluster.new");
  const passwordCopy = join(init.place, "password.new");
  await writeFile(passwordCopy, `${password}\n`, { mode: 0o600 });
  await giveTo(passwordCopy, init.runAs);
  try {
    await initdb(init, draft, passwordCopy);
  } finally {
    await rm(passwordCopy, { force: true });
  }
  await rename(draft, folder);
  return password;
}

async function initdb(init: Init, draft: string, passwordCopy: string): Promise<void> {
  let refusal: unknown;
  for (const locale of locales) {
    await rm(draft, { recursive: true, force: true });
    try {
      await run(init.binaries.initdb, initdbFlags(draft, passwordCopy, locale), {
        ...init.runAs,
        cwd: init.place,
        env: childEnv,
      });
      await stat(join(draft, "PG_VERSION"));
      return;
    } catch (error) {
      refusal = error;
    }
  }
  const said = refusal instanceof Error ? refusal.message : String(refusal);
  throw new EmbeddedError(
    "failed",
    `A new database could not be made in ${draft}:\n  ${said.trim()}`,
    refusal,
  );
}
