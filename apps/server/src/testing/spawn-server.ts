import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "@souk/db/embedded";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

export type Spawned = {
  readonly origin: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** All it has written so far. */
  output(): string;
  /** Waits until it says that it is ready; rejects when it ends instead. */
  ready(): Promise<void>;
  /** Waits for its end; answers with its exit code, or the signal that ended it. */
  ended(): Promise<number | string>;
};

/** The real server as a process of its own, with nothing of this one's environment but PATH. */
export async function spawnServer(env: Readonly<Record<string, string>>): Promise<Spawned> {
  const port = env["PORT"] === undefined ? await freePort() : Number(env["PORT"]);
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env["PATH"], HOST: "127.0.0.1", SOUK_DEMO: "0", PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const isReady = Promise.withResolvers<null>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Souk is ready")) isReady.resolve(null);
    });
  }
  const closed = once(child, "close");
  const ended = async (): Promise<number | string> => {
    await closed;
    return child.exitCode ?? child.signalCode ?? -1;
  };
  const ready = async (): Promise<void> => {
    const early = ended().then((code) => Promise.reject(new Error(`ended with ${code}:\n${output}`)));
    await Promise.race([isReady.promise, early]);
  };
  return { origin: `http://127.0.0.1:${port}`, port, child, output: () => output, ready, ended };
}
