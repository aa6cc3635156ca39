import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/client.ts";
import { createReader, type Reader } from "./prepared.ts";

export type Db = PrismaClient;

export interface DbOptions {
  url: string;
  /** Connections kept by this process. */
  poolSize?: number;
  /** How long a query may wait for a connection, in ms; a command may have more patience than a request. */
  connectTimeoutMs?: number;
  /** A connection of the pool was lost; the pool replaces it, nothing else is to be done but to say so. */
  onConnectionLost?: (error: Error) => void;
}

export interface DbHandle {
  db: Db;
  pool: pg.Pool;
  /** For the public reads: prepared once, on the same pool. */
  reader: Reader;
  close(): Promise<void>;
}

/** Statement names by SQL text: PostgreSQL then parses and plans each statement once a connection. */
function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    const name = `s${names.size}`;
    // Statements of a changing shape (IN lists) must not pile up; past the bound they share the unnamed one.
    if (names.size >= 2000) return "";
    names.set(sql, name);
    return name;
  };
}

/**
 * One Prisma client over one pool of node-postgres, with named prepared statements and generic plans
 * (half of the time of a list query was planning it again).
 */
export function createDb(options: DbOptions): DbHandle {
  const { url, poolSize = 16, connectTimeoutMs = 3000, onConnectionLost = () => {} } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectTimeoutMs,
    // Compiling a plan takes longer than our queries run.
    options: "-c plan_cache_mode=force_generic_plan -c jit=off",
    application_name: "souk",
  });
  // Without a listener, a database that stops ends the process.
  pool.on("error", onConnectionLost);
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: statementNames(),
    onPoolError: onConnectionLost,
    onConnectionError: onConnectionLost,
  });
  const db = new PrismaClient({
    adapter,
    transactionOptions: { maxWait: connectTimeoutMs, timeout: 10_000 },
  });
  const close = async (): Promise<void> => {
    await db.$disconnect();
    await pool.end();
  };
  return { db, pool, reader: createReader(pool), close };
}
