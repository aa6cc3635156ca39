import { DomainError } from "@souk/contracts";
import { limitAddress, returnAttempt, takeAttempt } from "@souk/db";
import type { ShopperContext } from "../context.ts";

const QUARTER_HOUR = 900;
/** Codes that nobody made, tried by one shopper. */
const PER_SHOPPER = { limit: 10, seconds: QUARTER_HOUR };
/** The same from one network, however many carts it opens: an office may share one. */
const PER_NETWORK = { limit: 50, seconds: QUARTER_HOUR };

type Guessing = Pick<ShopperContext, "db" | "shopper">;

/** Counts a try before the code is looked at, so that a hundred at once are counted, too. TOO_MANY_REQUESTS. */
export async function beforeGuess(ctx: Guessing): Promise<void> {
  for (const [key, window] of keysOf(ctx)) {
    const { allowed, retryAfterSeconds } = await takeAttempt(ctx.db, key, window);
    if (!allowed) throw new DomainError("TOO_MANY_REQUESTS", { retryAfterSeconds });
  }
}

/** A code that is there was no guess. */
export async function afterHit(ctx: Guessing): Promise<void> {
  for (const [key] of keysOf(ctx)) await returnAttempt(ctx.db, key);
}

function keysOf({ shopper: { userId, tokenHash, ip } }: Guessing): [string, typeof PER_SHOPPER][] {
  const who = userId ?? tokenHash;
  return [
    ...(who === null ? [] : [[`code:of:${who}`, PER_SHOPPER] satisfies [string, typeof PER_SHOPPER]]),
    ...(ip === null
      ? []
      : [[`code:from:${limitAddress(ip)}`, PER_NETWORK] satisfies [string, typeof PER_SHOPPER]]),
  ];
}
