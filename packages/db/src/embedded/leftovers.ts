import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedError } from "./errors.ts";
import { commandLine, isAlive, waitForExit } from "./process-info.ts";

async function recordedPid(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number(text.split("\n")[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

function runsOn(command: string, folder: string): boolean {
  return command.includes(`-D ${folder} `);
}

/**
 * Called by the folder's only owner before it starts PostgreSQL: stops one that a killed Souk left running,
 * and removes a `postmaster.pid` whose number now belongs to some other program. What a dead PostgreSQL left
 * otherwise it clears up itself.
 */
export async function clearLeftovers(folder: string, log: (line: string) => void): Promise<void> {
  const pid = await recordedPid(folder);
  if (pid === undefined || !isAlive(pid)) return;
  const command = await commandLine(pid);
  if (!runsOn(command, folder)) {
    await rm(join(folder, "postmaster.pid"), { force: true });
    return;
  }
  log(`stopping the PostgreSQL (process ${pid}) that an earlier start left running`);
  await stopPid(pid, folder);
}

/** Fast shutdown, then immediate; both lose nothing that was committed. */
async function stopPid(pid: number, folder: string): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (!isAlive(pid)) return;
      const advice = `Another user's PostgreSQL (process ${pid}) runs on ${folder}; stop it first.`;
      throw new EmbeddedError("unusable-files", advice, error);
    }
    if (await waitForExit(pid, 10_000)) return;
  }
  throw new EmbeddedError(
    "failed",
    `The PostgreSQL left running (process ${pid}) on ${folder} does not stop.`,
  );
}

/** The port of the PostgreSQL now running on a folder, if one is. */
export async function runningPort(folder: string): Promise<number | undefined> {
  const pid = await recordedPid(folder);
  if (pid === undefined || !isAlive(pid) || !runsOn(await commandLine(pid), folder)) return undefined;
  const lines = (await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const port = Number(lines[3]);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}
