import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const isLinux = process.platform === "linux";

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function ps(pid: number, column: string): Promise<string> {
  const { stdout } = await run("ps", ["-ww", "-o", `${column}=`, "-p", String(pid)]);
  return stdout.trim();
}

/**
 * What tells this process from a later one with the same number: boot and start time.
 * undefined: there is no such process, or the machine doesn't tell.
 */
export async function startToken(pid: number): Promise<string | undefined> {
  try {
    if (!isLinux) return await ps(pid, "lstart");
    const [boot, stat] = await Promise.all([
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
      readFile(`/proc/${pid}/stat`, "utf8"),
    ]);
    // The second field is the command in parentheses and may hold spaces; the 22nd is the start time.
    return `${boot.trim()}:${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return undefined;
  }
}

/** The command line of a process, its words parted by blanks; empty when it cannot be read. */
export async function commandLine(pid: number): Promise<string> {
  try {
    if (!isLinux) return await ps(pid, "command");
    return (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}

/** Waits until the process is gone, at most `ms`; answers whether it is. */
export async function waitForExit(pid: number, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
