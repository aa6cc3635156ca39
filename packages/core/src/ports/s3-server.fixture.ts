import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { S3Options } from "./s3-storage.ts";

// A program of its own: what Souk sends goes over a real connection, and can be cut.
const PROGRAM = `import(process.argv[1]).then(async ({ default: S3rver }) => {
  const [, , directory, port] = process.argv;
  const configureBuckets = [{ name: "souk-media", configs: [] }];
  const server = new S3rver({ directory, port: Number(port), address: "127.0.0.1", silent: true, configureBuckets });
  console.log((await server.run()).port);
})`;

export interface S3Server {
  options: S3Options;
  /** Names of what is stored, as the server has them on its disk. */
  objects: () => Promise<string[]>;
  stop: () => Promise<void>;
  /** Again on the same port, with what was stored. */
  start: () => Promise<void>;
  /** Stops it and takes its folder away. */
  remove: () => Promise<void>;
}

/** An S3-speaking server on a free port with an empty bucket; it checks signatures. */
export async function startS3Server(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), "souk-s3-"));
  let running = await run(folder, "0");
  const { port } = running;
  const keys = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };
  const stop = (): Promise<void> => running.stop();
  return {
    options: { endpoint: `http://127.0.0.1:${port}`, bucket: "souk-media", region: "us-east-1", ...keys },
    async objects() {
      const files = await readdir(join(folder, "souk-media"));
      return files.flatMap((file) => /^(.+)\._S3rver_object$/.exec(file)?.[1] ?? []).sort();
    },
    stop,
    async start() {
      running = await run(folder, port);
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(folder: string, port: string): Promise<{ port: string; stop: () => Promise<void> }> {
  const server = import.meta.resolve("@20minutes/s3rver");
  const child = spawn(process.execPath, ["-e", PROGRAM, server, folder, port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const said = await Promise.race([
    once(child.stdout, "data"),
    exited.then(() => Promise.reject(new Error("the S3 server ended at once"))),
  ]);
  return {
    port: String(said[0]).trim(),
    async stop() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
