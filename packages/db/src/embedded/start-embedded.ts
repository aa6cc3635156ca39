import { realpath, rename, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { findBinaries } from "./binaries.ts";
import { EmbeddedError } from "./errors.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { freePort } from "./free-port.ts";
import { databaseUser, ensureCluster } from "./init-cluster.ts";
import { clearLeftovers, runningPort } from "./leftovers.ts";
import { readPassword } from "./password.ts";
import { clusterPlace, ownerOf } from "./place.ts";
import { type Launch, launch } from "./postgres-process.ts";
import { findRunAs } from "./run-as.ts";
import { serverFlags, type Settings, socketFolder } from "./settings.ts";
import { supervise } from "./supervisor.ts";

export type EmbeddedOptions = {
  /** Holds the cluster, its password, its log and the lock; made when absent. */
  readonly dataDir: string;
  /** Of the loopback; a free one when not given. */
  readonly port?: number;
  readonly log?: (line: string) => void;
  /** PostgreSQL settings over the defaults. */
  readonly settings?: Settings;
};

export type Embedded = {
  /** Of the database `souk`. */
  readonly url: string;
  readonly port: number;
  /** Stops PostgreSQL and gives the folder back. */
  readonly stop: () => Promise<void>;
  /** For a process about to end: asks PostgreSQL to stop and doesn't wait. */
  readonly abandon: () => void;
};

const databaseName = "souk";
const maxLogBytes = 10 * 1024 * 1024;

interface Address {
  folder: string;
  port: number;
  password: string;
}

/** Over the socket where there is one; tools that don't know that part of an address use the port. */
function urlOf({ folder, port, password }: Address, database: string): string {
  const socket = socketFolder(folder);
  const host = socket === null ? "" : `&host=${encodeURIComponent(socket)}`;
  // PGSSLMODE of somebody's shell must not reach our connections.
  return `postgresql://${databaseUser}:${password}@127.0.0.1:${port}/${database}?sslmode=disable${host}`;
}

/**
 * Starts the built-in PostgreSQL on a data folder and makes the database `souk` in it. After a crash it
 * recovers; a PostgreSQL that a killed Souk left behind is stopped first. Throws EmbeddedError, whose message
 * is for the person who started the program.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const lock = await lockFolder(dataDir);
  try {
    return await startLocked(dataDir, lock, options);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startLocked(dataDir: string, lock: FolderLock, options: EmbeddedOptions): Promise<Embedded> {
  const log = options.log ?? (() => undefined);
  const user = await findRunAs();
  const place = await clusterPlace(dataDir, user, log);
  const runAs = await ownerOf(place, user);
  const binaries = await findBinaries(runAs);
  const { folder, password } = await ensureCluster({ dataDir, place, binaries, runAs });
  await clearLeftovers(folder, log);
  const logFile = join(dataDir, "postgres.log");
  await rotate(logFile);

  const prepare = (port: number): Launch => ({
    program: binaries.postgres,
    flags: serverFlags(folder, port, options.settings),
    folder,
    runAs,
    logFile,
    url: urlOf({ folder, port, password }, "postgres"),
  });
  const { child, port, prepared } = await launchOnFreePort(prepare, options.port);
  const server = supervise(child, prepared, log);
  const stop = async (): Promise<void> => {
    await server.stop();
    await lock.release();
  };
  try {
    await ensureDatabase(prepared.url);
  } catch (error) {
    await stop();
    throw error;
  }
  const url = urlOf({ folder, port, password }, databaseName);
  return { url, port, stop, abandon: () => server.abandon() };
}

type Launched = { child: Awaited<ReturnType<typeof launch>>; port: number; prepared: Launch };

/** Between finding a free port and using it another program may take it; then another one is tried. */
async function launchOnFreePort(prepare: (port: number) => Launch, fixed?: number): Promise<Launched> {
  for (let tries = 1; ; tries += 1) {
    const port = fixed ?? (await freePort());
    const prepared = prepare(port);
    try {
      return { child: await launch(prepared), port, prepared };
    } catch (error) {
      if (tries === 5 || fixed !== undefined) throw error;
    }
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

async function rotate(logFile: string): Promise<void> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > maxLogBytes) await rename(logFile, `${logFile}.1`);
}

/** The address of the database of a Souk that runs now on this data folder; for tools beside it. */
export async function runningUrl(dataDir: string): Promise<string> {
  const link = join(resolve(dataDir), "postgres", "cluster");
  const folder = await realpath(link).catch(() => link);
  const [port, password] = await Promise.all([runningPort(folder), readPassword(dataDir)]);
  if (port !== undefined && password !== undefined) return urlOf({ folder, port, password }, databaseName);
  throw new EmbeddedError("failed", `No Souk runs on ${dataDir}. Start it first (npm start).`);
}
