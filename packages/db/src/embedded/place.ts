import { chmod, lstat, mkdir, realpath, stat, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sharedPlace } from "./binaries.ts";
import { canReach, giveTo, type RunAs } from "./run-as.ts";

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Whether PostgreSQL's user can reach the data folder; one that only itself is private is opened for passing. */
async function letThrough(dataDir: string, runAs: RunAs): Promise<boolean> {
  if (await canReach(dataDir, runAs)) return true;
  if (!(await canReach(dirname(dataDir), runAs))) return false;
  const { mode } = await stat(dataDir);
  await chmod(dataDir, (mode & 0o777) | 0o111);
  return true;
}

/**
 * The folder that holds the cluster: `<dataDir>/postgres`. Where PostgreSQL's user cannot reach it (a project
 * in root's home), a link of that name to a folder under /var/lib/souk.
 */
export async function clusterPlace(
  dataDir: string,
  runAs: RunAs,
  log: (line: string) => void,
): Promise<string> {
  const place = join(dataDir, "postgres");
  if (!(await exists(place))) {
    if (await letThrough(dataDir, runAs)) {
      await mkdir(place, { mode: 0o700 });
    } else {
      const elsewhere = join(sharedPlace, `data-${crypto.randomUUID()}`);
      log(
        `PostgreSQL cannot run as root, and its user cannot enter ${dataDir}: its files go to ${elsewhere}`,
      );
      await mkdir(sharedPlace, { recursive: true, mode: 0o755 });
      await mkdir(elsewhere, { mode: 0o700 });
      await symlink(elsewhere, place);
    }
    await giveTo(place, runAs);
  }
  return realpath(place);
}

/** The user the files belong to, so that a machine that gained another user keeps working with them. */
export async function ownerOf(place: string, runAs: RunAs): Promise<RunAs> {
  if (runAs === undefined) return undefined;
  const { uid, gid } = await stat(place);
  return uid === 0 ? runAs : { uid, gid };
}
