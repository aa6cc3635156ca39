import { accessSync, constants, mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Node as the lockfile pins it, whatever the machine's own is. */
export const pinnedNode = join(root, "node_modules/node/bin/node");

/** Where this script keeps what it remembers; gone with node_modules. */
export const memory = join(root, "node_modules/.souk");

/** Something a person can act on; printed without a trace. */
export class Failure extends Error {
  name = "Failure";
  exitCode;

  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** npm, pnpm and Chromium write below HOME; a service or `env -i` may have none. */
function home() {
  try {
    const known = process.env.HOME || homedir(); // throws for a user without an entry in /etc/passwd
    accessSync(known, constants.W_OK);
    return known;
  } catch {
    const own = join(tmpdir(), `souk-home-${process.getuid?.() ?? "user"}`);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return own;
  }
}

/** The machine's environment, made fit for what we start. */
export function baseEnv() {
  const path = [dirname(process.execPath), process.env.PATH, "/usr/local/bin", "/usr/bin", "/bin"];
  return {
    ...process.env,
    HOME: home(),
    PATH: path.filter(Boolean).join(delimiter),
    CHECKPOINT_DISABLE: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}

/** The same with the pinned Node and the project's tools first. */
export function toolEnv(extra = {}) {
  const env = baseEnv();
  const path = [dirname(pinnedNode), join(root, "node_modules/.bin"), env.PATH];
  return { ...env, PATH: path.join(delimiter), ...extra };
}
