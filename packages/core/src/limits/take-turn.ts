import { DomainError } from "@souk/contracts";
import { limitAddress, type LimitName, returnTurn, type Takers, takeTurn as take } from "@souk/db";
import type { Core } from "../context.ts";

/** Counts a turn before anything is looked at, so that a hundred at once are counted, too. TOO_MANY_REQUESTS. */
export async function takeTurn<Name extends LimitName>(
  { db }: Pick<Core, "db">,
  name: Name,
  takers: Takers<Name>,
): Promise<void> {
  const { allowed, retryAfterSeconds } = await take(db, name, takers);
  if (!allowed) throw new DomainError("TOO_MANY_REQUESTS", { retryAfterSeconds });
}

/** Takes a turn back that turned out to be an honest one. */
export async function giveTurnBack<Name extends LimitName>(
  { db }: Pick<Core, "db">,
  name: Name,
  takers: Partial<Takers<Name>>,
): Promise<void> {
  await returnTurn(db, name, takers);
}

/** The network of a call; null where it isn't known. */
export function networkOf({ ip }: { ip: string | null }): string | null {
  return ip === null ? null : limitAddress(ip);
}
