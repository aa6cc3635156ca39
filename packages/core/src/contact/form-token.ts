import { createHmac, timingSafeEqual } from "node:crypto";

/** People need longer than this from the opening of the form to the sending, programs don't. */
export const FILL_MS = 4000;
/** An older form is given a new token when it is sent, so that one token isn't a key for ever. */
const OLD_MS = 24 * 3600_000;

const TOKEN = /^([0-9a-z]{1,10})\.([A-Za-z0-9_-]{32})$/;

/** Says when the form was opened: the time and what only the shop can have made of it. Nothing is stored. */
export function formToken(secret: string, openedAt: Date): string {
  const time = openedAt.getTime().toString(36);
  return `${time}.${markOf(secret, time)}`;
}

function markOf(secret: string, time: string): string {
  return createHmac("sha256", secret).update(`contact:${time}`).digest("base64url").slice(0, 32);
}

/**
 * FORGED: nothing that a form of ours holds. EARLY: sent `waitMs` too soon. STALE: the form was opened long ago, or its
 * token isn't sealed with this secret. It may have been with the one before, so it isn't a program's for that: whoever
 * made it up gains what opening a form gives anybody. Instances' clocks may differ by moments: a token of the future is
 * early.
 */
export type FormAge =
  | { age: "FORGED" }
  | { age: "EARLY"; waitMs: number }
  | { age: "STALE" }
  | { age: "RIGHT" };

export function ageOf(secret: string, token: string, now: Date): FormAge {
  const [, time, mark] = TOKEN.exec(token) ?? [];
  if (time === undefined || mark === undefined) return { age: "FORGED" };
  if (!timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(secret, time)))) return { age: "STALE" };
  const passed = now.getTime() - Number.parseInt(time, 36);
  if (passed > OLD_MS) return { age: "STALE" };
  return passed < FILL_MS ? { age: "EARLY", waitMs: Math.min(FILL_MS - passed, FILL_MS) } : { age: "RIGHT" };
}
