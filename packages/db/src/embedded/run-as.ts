import { execFile } from "node:child_process";
import { chown, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { EmbeddedError } from "./errors.ts";

const run = promisify(execFile);

/** The user PostgreSQL runs as when we are root, which it refuses; undefined: ourselves. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined;

async function lookUp(name: string): Promise<RunAs> {
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  const fields = passwd.split("\n").map((line) => line.split(":"));
  const [, , uid, gid] = fields.find(([user]) => user === name) ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

async function createUser(): Promise<void> {
  try {
    await run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
  } catch {
    await run("adduser", ["-S", "-D", "-H", "postgres"]).catch(() => undefined); // busybox
  }
}

/** Finds (as root: if need be makes) the unprivileged user. Throws EmbeddedError `no-user`. */
export async function findRunAs(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await lookUp("postgres");
  if (known !== undefined) return known;
  await createUser();
  const user = (await lookUp("postgres")) ?? (await lookUp("nobody"));
  if (user !== undefined && user.uid !== 0) return user;
  throw new EmbeddedError(
    "no-user",
    "PostgreSQL refuses to run as root, and no user `postgres` could be made for it.\n" +
      "  Start as another user, make the user `postgres`, or set DATABASE_URL to a PostgreSQL of your own.",
  );
}

/** Whether that user may pass through every folder down to `path` (by its mode bits). */
export async function canReach(path: string, runAs: RunAs): Promise<boolean> {
  if (runAs === undefined) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    const { uid, gid, mode } = await stat(folder);
    const bit = uid === runAs.uid ? 0o100 : gid === runAs.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

export async function giveTo(path: string, runAs: RunAs): Promise<void> {
  if (runAs !== undefined) await chown(path, runAs.uid, runAs.gid);
}
