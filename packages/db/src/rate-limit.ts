import { isIPv4, SocketAddress } from "node:net";
import { z } from "zod";
import type { Db } from "./client.ts";
import { limits, type LimitName } from "./limits.ts";

export interface Window {
  limit: number;
  seconds: number;
}

export interface Attempt {
  allowed: boolean;
  retryAfterSeconds: number;
}

/** Who takes a turn, for each part of the limit; what isn't known (an address, an account) is left out by null. */
export type Takers<Name extends LimitName> = {
  readonly [Part in keyof (typeof limits)[Name]]: string | null;
};

const Rows = z.array(z.object({ key: z.string(), count: z.int(), left: z.int() }));

/**
 * Counts one turn in each of a limit's fixed windows. They are kept in PostgreSQL, so they hold over all instances and
 * restarts; one statement counts them all, so parallel turns can't slip past, and each is locked in the order of keys.
 */
export async function takeTurn<Name extends LimitName>(
  db: Db,
  name: Name,
  takers: Takers<Name>,
): Promise<Attempt> {
  const windows = windowsOf(name, takers);
  if (windows.size === 0) return { allowed: true, retryAfterSeconds: 0 };
  const keys = [...windows.keys()].toSorted();
  const seconds = keys.map((key) => windows.get(key)?.seconds ?? 0);
  const rows = await db.$queryRaw`
    INSERT INTO "RateLimit" AS r ("key", "count", "resetsAt")
    SELECT t."key", 1, now() + make_interval(secs => t."seconds")
      FROM unnest(${keys}::text[], ${seconds}::int[]) AS t("key", "seconds")
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN r."resetsAt" <= now() THEN 1 ELSE r."count" + 1 END,
      "resetsAt" = CASE WHEN r."resetsAt" <= now() THEN excluded."resetsAt" ELSE r."resetsAt" END
    RETURNING "key", "count", ceil(extract(epoch FROM "resetsAt" - now()))::int AS left`;
  const over = Rows.parse(rows).filter(({ key, count }) => count > (windows.get(key)?.limit ?? 0));
  return { allowed: over.length === 0, retryAfterSeconds: Math.max(1, ...over.map(({ left }) => left)) };
}

/** Forgets the turns of these takers: a success ends the count of failures. */
export async function clearTurns<Name extends LimitName>(
  db: Db,
  name: Name,
  takers: Partial<Takers<Name>>,
): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: { in: [...windowsOf(name, takers).keys()] } } });
}

/** Takes a turn back: it turned out to be none of those that are counted. */
export async function returnTurn<Name extends LimitName>(
  db: Db,
  name: Name,
  takers: Partial<Takers<Name>>,
): Promise<void> {
  await db.rateLimit.updateMany({
    where: { key: { in: [...windowsOf(name, takers).keys()] }, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Deletes what no longer counts. */
export async function forgetTurns(db: Db): Promise<void> {
  await db.$executeRaw`DELETE FROM "RateLimit" WHERE "resetsAt" < now()`;
}

function windowsOf(
  name: LimitName,
  takers: Readonly<Record<string, string | null | undefined>>,
): Map<string, Window> {
  const windows = new Map<string, Window>();
  for (const [part, window] of Object.entries<Window>(limits[name])) {
    const taker = takers[part];
    if (taker === undefined || taker === null) continue;
    // Long names are cut: who chooses them fills no table.
    windows.set(`${name}:${part}:${taker.slice(0, 400)}`, window);
  }
  return windows;
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/;

/** The network that a limit is for: a whole IPv6 /64 is one subscriber, however its addresses are written. */
export function limitAddress(ip: string): string {
  const plain = ip
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/%.*$/, "");
  if (!plain.includes(":")) return plain;
  // As a socket tells it; how else it may be written is found out below.
  const told = MAPPED.exec(plain)?.[1];
  if (told !== undefined && isIPv4(told)) return told;
  const address = canonical(plain);
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  // This machine, whichever way it asks.
  if (address === "::1") return "127.0.0.1";
  const [head = "", tail = ""] = address.split("::");
  const start = head.split(":").filter(Boolean);
  const end = tail.split(":").filter(Boolean);
  const gap = address.includes("::") ? Math.max(0, 8 - start.length - end.length) : 0;
  const groups = [...start, ...Array.from({ length: gap }, () => "0"), ...end];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** The one way of writing an IPv6 address; what is none stays as it is. */
function canonical(ip: string): string {
  try {
    return new SocketAddress({ address: ip, family: "ipv6" }).address;
  } catch {
    return ip;
  }
}
