import type { Db } from "./client.ts";
import { z } from "zod";

export interface Window {
  limit: number;
  seconds: number;
}

export interface Attempt {
  allowed: boolean;
  retryAfterSeconds: number;
}

const Row = z.tuple([z.object({ count: z.int(), left: z.int() })]);

/**
 * Counts one attempt in a fixed window kept in PostgreSQL, so that it holds over all instances and restarts.
 * One statement: parallel attempts can't slip past the limit.
 */
export async function takeAttempt(db: Db, key: string, { limit, seconds }: Window): Promise<Attempt> {
  const rows = await db.$queryRaw`
    INSERT INTO "RateLimit" AS r ("key", "count", "resetsAt")
    VALUES (${key}, 1, now() + make_interval(secs => ${seconds}::int))
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN r."resetsAt" <= now() THEN 1 ELSE r."count" + 1 END,
      "resetsAt" = CASE WHEN r."resetsAt" <= now() THEN excluded."resetsAt" ELSE r."resetsAt" END
    RETURNING "count", ceil(extract(epoch FROM "resetsAt" - now()))::int AS left`;
  const [{ count, left }] = Row.parse(rows);
  return { allowed: count <= limit, retryAfterSeconds: Math.max(1, left) };
}

/** Forgets the attempts of a key: a success ends the count of failures. */
export async function clearAttempts(db: Db, key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } });
}

/** Takes one attempt back: it turned out to be none of those that are counted. */
export async function returnAttempt(db: Db, key: string): Promise<void> {
  await db.rateLimit.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}

/** The network a limit is for: a whole IPv6 /64 is one subscriber. */
export function limitAddress(ip: string): string {
  if (!ip.includes(":") || ip.startsWith("::ffff:")) return ip.replace("::ffff:", "");
  const [head = "", tail = ""] = ip.split("::");
  const start = head.split(":").filter(Boolean);
  const end = tail.split(":").filter(Boolean);
  const gap = ip.includes("::") ? Math.max(0, 8 - start.length - end.length) : 0;
  const groups = [...start, ...Array.from({ length: gap }, () => "0"), ...end];
  return `${groups.slice(0, 4).join(":")}::/64`;
}
