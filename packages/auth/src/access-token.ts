import { createHmac, timingSafeEqual } from "node:crypto";
import type { Db } from "@souk/db";
import { z } from "zod";
import { accountSelect } from "./live-account.ts";

/** Short, for nothing of it is stored: only its session is looked up. */
export const ACCESS_SECONDS = 15 * 60;

const FORM = /^sat_([0-9a-f-]{36})\.(\d{1,12})\.([\w-]{43})$/;
const Id = z.uuid();

function macOf(secret: string, sessionId: string, until: string): string {
  return createHmac("sha256", secret).update(`access:${sessionId}:${until}`).digest("base64url");
}

/** Says for a quarter of an hour which session sent it. */
export function newAccessToken(secret: string, sessionId: string, now: number): string {
  const until = String(Math.floor(now / 1000) + ACCESS_SECONDS);
  return `sat_${sessionId}.${until}.${macOf(secret, sessionId, until)}`;
}

/** The session's id; null for a token that isn't ours or is over. */
function sessionOfAccessToken(secret: string, token: string, now: number): string | null {
  const [, sessionId = "", until = "", mac = ""] = FORM.exec(token) ?? [];
  if (!Id.safeParse(sessionId).success || Number(until) * 1000 <= now) return null;
  const expected = Buffer.from(macOf(secret, sessionId, until));
  const given = Buffer.from(mac);
  return given.length === expected.length && timingSafeEqual(given, expected) ? sessionId : null;
}

/** What a client without cookies sends with each request. */
export function bearerOf(headers: Headers): string | null {
  const [, token = ""] = /^Bearer (\S{1,200})$/i.exec(headers.get("authorization") ?? "") ?? [];
  return token.startsWith("sat_") ? token : null;
}

/** The session that an access token is for, while it lasts. Whatever cookies come along aren't looked at. */
export async function sessionOfBearer({ db, secret }: { db: Db; secret: string }, token: string) {
  const now = new Date();
  const id = sessionOfAccessToken(secret, token, now.getTime());
  if (id === null) return null;
  return db.session.findUnique({
    where: { id, expiresAt: { gt: now } },
    select: { id: true, passkeyId: true, user: { select: accountSelect } },
  });
}
