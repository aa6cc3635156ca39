import { spawn } from "node:child_process";
import { root } from "./context.mjs";

const children = new Set();

/** A group of its own, so that what it started ends with it. */
function kill(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** Ends everything `run` started that still lives. */
export function killAll(signal = "SIGTERM") {
  for (const child of children) kill(child, signal);
}

/**
 * Runs a program to its end and answers `{ code, output, timedOut }`. Its output goes to ours unless `quiet`; it is
 * kept either way. A program that cannot be started has the code 127.
 */
export function run(program, args, { cwd = root, env, quiet = false, limitMs = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    children.add(child);
    let output = "";
    let timedOut = false;
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (!quiet) stream.write(chunk);
    };
    child.stdout.on("data", keep(process.stdout));
    child.stderr.on("data", keep(process.stderr));
    const timer =
      limitMs > 0
        ? setTimeout(() => {
            timedOut = true;
            kill(child, "SIGKILL");
          }, limitMs)
        : undefined;
    const done = (code) => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ code, output, timedOut });
    };
    child.once("error", (error) => {
      output += error.message;
      done(127);
    });
    // "close" would wait for a grandchild that kept the pipe; a killed group leaves none.
    child.once("close", (code) => done(code ?? 1));
  });
}
