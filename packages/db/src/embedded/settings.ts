import { totalmem } from "node:os";
import { join } from "node:path";

/** Nothing of another PostgreSQL on the machine (PGDATA, PGPORT, LD_LIBRARY_PATH …) reaches ours. */
export const childEnv = { PATH: "/usr/local/bin:/usr/bin:/bin", TZ: "UTC" };

export type Settings = Readonly<Record<string, string | number>>;

const MB = 1024 * 1024;

/** Memory this process may use, in MB: the container's limit where there is one. */
function memory(): number {
  const limit = process.constrainedMemory();
  return Math.floor(Math.min(totalmem(), limit > 0 ? limit : Infinity) / MB);
}

/** For a shop on one machine that it shares with the server process. */
function defaults(): Settings {
  const total = memory();
  return {
    max_connections: 100,
    shared_preload_libraries: "pg_stat_statements",
    "pg_stat_statements.max": 2000,
    shared_buffers: `${Math.max(32, Math.min(256, Math.floor(total / 8)))}MB`,
    effective_cache_size: `${Math.max(128, Math.floor(total / 2))}MB`,
    work_mem: "16MB",
    maintenance_work_mem: "128MB",
    jit: "off", // it compiles for longer than our queries run
    random_page_cost: 1.1,
    synchronous_commit: "on",
    checkpoint_timeout: "15min",
    track_io_timing: "on",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_duration_statement: 500,
    log_parameter_max_length: 0, // no personal data in the log
    log_parameter_max_length_on_error: 0,
    idle_in_transaction_session_timeout: "180s",
  };
}

/** What the shortest of the systems' limits of a socket's path (macOS: 104 bytes with the final zero) leaves for it. */
const socketPathBytes = 103;

/**
 * Where PostgreSQL's Unix socket is: in the cluster, which only its user and root can enter. A statement over it costs
 * both ends less than over the loopback. Null where there is none: on Windows, and in a folder whose path is too long.
 */
export function socketFolder(folder: string): string | null {
  const fits = Buffer.byteLength(join(folder, ".s.PGSQL.65535")) <= socketPathBytes;
  return fits && process.platform !== "win32" ? folder : null;
}

/** Command-line flags: ours, then `overrides`, then what must not be overridden. */
export function serverFlags(folder: string, port: number, overrides: Settings = {}): string[] {
  const settings: Settings = {
    ...defaults(),
    ...overrides,
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: socketFolder(folder) ?? "",
  };
  return ["-D", folder, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
