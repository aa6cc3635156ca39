import { hashOfSecretToken, newSecretToken } from "@souk/db";
import type { Core, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { isShut } from "./links.ts";

const DAY_MS = 86_400_000;
/** A client that isn't heard of for so long signs in again. */
const REFRESH_DAYS = 30;

export interface TokenSession {
  sessionId: string;
  refreshToken: string;
}

type Clocked = Pick<Core, "db" | "clock">;

/** Turns a session that was just opened into one of tokens: what a cookie would carry opens nothing from then on. */
export async function beginTokens({ db, clock }: Clocked, cookieToken: string): Promise<TokenSession> {
  return runTx(db, async (tx) => {
    const { id } = await tx.session.update({
      where: { token: hashOfSecretToken(cookieToken) },
      data: { token: newSecretToken().hash },
      select: { id: true },
    });
    return nextOf(tx, id, clock.now());
  });
}

/**
 * Gives the next token for one that wasn't used before. A used one was copied by somebody: its session ends, whoever of
 * the two is honest. Null for that, for one that is over and where the account was shut.
 */
export async function rotateTokens(
  { db, clock }: Clocked,
  refreshToken: string,
): Promise<TokenSession | null> {
  const tokenHash = hashOfSecretToken(refreshToken);
  return runTx(db, async (tx) => {
    const now = clock.now();
    const token = await tx.refreshToken.findUnique({
      where: { tokenHash },
      select: { sessionId: true, expiresAt: true },
    });
    if (!token || token.expiresAt <= now) return null;
    // By itself: a rival may have ended it since the token was read.
    const session = await tx.session.findUnique({ where: { id: token.sessionId }, select: ofOwner });
    if (!session || isShut(session.user)) return null;
    const { count } = await tx.refreshToken.updateMany({
      where: { tokenHash, usedAt: null },
      data: { usedAt: now },
    });
    if (count > 0) return nextOf(tx, token.sessionId, now);
    await tx.session.deleteMany({ where: { id: token.sessionId } });
    return null;
  });
}

const ofOwner = { user: { select: { disabledAt: true, deletedAt: true } } } as const;

/** Ends the session of a token, used or not; nothing where there is none. */
export async function endTokens({ db }: Pick<Core, "db">, refreshToken: string): Promise<void> {
  const tokenHash = hashOfSecretToken(refreshToken);
  await db.session.deleteMany({ where: { refreshTokens: { some: { tokenHash } } } });
}

async function nextOf(tx: Tx, sessionId: string, now: Date): Promise<TokenSession> {
  const { token: refreshToken, hash: tokenHash } = newSecretToken();
  const expiresAt = new Date(now.getTime() + REFRESH_DAYS * DAY_MS);
  await tx.refreshToken.create({ data: { tokenHash, sessionId, expiresAt }, select: { tokenHash: true } });
  await tx.session.update({ where: { id: sessionId }, data: { expiresAt }, select: { id: true } });
  return { sessionId, refreshToken };
}
