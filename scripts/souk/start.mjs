import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memory, pinnedNode, root, toolEnv } from "./context.mjs";
import { prepare } from "./prepare.mjs";
import { killAll } from "./run.mjs";

/**
 * Starts a server on the pinned Node and answers with its exit code. It gets a session of its own, so a Ctrl+C
 * reaches it once, through us; and a channel to us, by whose end it learns that we were killed.
 */
export function runServer(args, env) {
  const child = spawn(pinnedNode, args, {
    cwd: root,
    env: toolEnv({ NODE_COMPILE_CACHE: join(memory, "compiled"), ...env }),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: true,
  });
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal === "SIGKILL" ? 137 : 1)));
  });
  return { child, ended };
}

/** Our parent and its parent: the shell that npm started us in, and npm. */
function ancestors() {
  const { ppid } = process;
  try {
    const stat = readFileSync(`/proc/${ppid}/stat`, "utf8");
    return `${ppid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]}`;
  } catch {
    return String(ppid); // not Linux
  }
}

/** npm passes a signal on to its shell only, which ends without a word to us; that npm is gone is the signal then. */
function onEndOfNpm(callback) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const atFirst = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === atFirst) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

/** Passes Ctrl+C and the like on to `forward`. */
export function onSignals(forward) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => forward(signal));
  onEndOfNpm(() => forward("SIGTERM"));
}

export async function start() {
  let server;
  onSignals((signal) => {
    if (server !== undefined) {
      server.child.kill(signal);
      return;
    }
    killAll(); // still installing or building
    process.exit(130);
  });
  await prepare({ build: true });
  // This is the way to look at Souk: an empty database of one's own gets the demo shop, too. The program alone
  // (`apps/server/dist/main.js`, how a shop is deployed) leaves it empty.
  // What a package calls deprecated is for those who develop Souk, and `npm run dev` shows it.
  server = runServer(["--disable-warning=DeprecationWarning", "apps/server/dist/main.js"], {
    NODE_ENV: process.env.NODE_ENV || "production",
    SOUK_DEMO: process.env.SOUK_DEMO || "1",
  });
  return server.ended;
}
