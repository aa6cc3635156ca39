import { spawn } from "node:child_process";
import { join } from "node:path";
import { memory, pinnedNode, root, toolEnv } from "./context.mjs";
import { prepare } from "./prepare.mjs";
import { killAll } from "./run.mjs";

/**
 * Starts the server on the pinned Node and answers with its exit code. It gets a session of its own, so a Ctrl+C
 * reaches it once, through us; and a channel to us, by whose end it learns that we were killed.
 */
export function runServer(env, nodeFlags = []) {
  const child = spawn(pinnedNode, [...nodeFlags, "apps/server/src/main.ts"], {
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

/** Passes Ctrl+C and the like on to `forward`. */
export function onSignals(forward) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => forward(signal));
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
  server = runServer({ NODE_ENV: process.env.NODE_ENV || "production" });
  return server.ended;
}
