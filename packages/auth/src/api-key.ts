import { KEY_MARK, KEY_PERMISSIONS, type Permission, type Role } from "@souk/contracts";
import { type Db, hashOfSecretToken } from "@souk/db";
import { accountSelect, live } from "./live-account.ts";
import { rightsOf } from "./rights-of.ts";

/** A program that acts for its key's maker. */
export interface KeyHolder {
  id: string;
  /** With the key's name: whatever is written down says that it was the key. */
  name: string;
  email: string;
  role: Role;
  permissions: Permission[];
  secondFactorMissing: boolean;
  keyId: string;
}

const BEARER = /^Bearer\s+(\S+)$/i;
const SEEN_AGAIN_MS = 60_000;

/** The key of a request; null where it has none, and a cookie counts. */
export function apiKeyIn(headers: Headers): string | null {
  const token = BEARER.exec(headers.get("authorization") ?? "")?.[1];
  return token?.startsWith(KEY_MARK) ? token : null;
}

/**
 * Whom a key acts for; null for one that is over, was revoked or was never made. What it may is read on each call: what
 * it was given, of that what its maker may now, and never what no key may.
 */
export async function keyHolder(db: Db, key: string): Promise<KeyHolder | null> {
  const now = new Date();
  const found = await db.apiKey.findUnique({
    where: { keyHash: hashOfSecretToken(key) },
    select: {
      id: true,
      name: true,
      permissions: true,
      expiresAt: true,
      revokedAt: true,
      lastUsedAt: true,
      owner: { select: { ...accountSelect, passkeys: { select: { id: true }, take: 1 } } },
    },
  });
  if (!found || found.revokedAt || found.expiresAt <= now) return null;
  const owner = live(found.owner);
  if (!owner) return null;
  // It was made in a session that gave the second factor: what is asked now is whether its maker still has one.
  const hasPasskey = owner.passkeys.length > 0;
  const { permissions, secondFactorMissing } = await rightsOf(db, { ...owner, byPasskey: hasPasskey });
  await noteUse(db, found, now);
  return {
    id: owner.id,
    name: `${owner.name} · ${found.name}`,
    email: owner.email,
    role: owner.role,
    permissions: KEY_PERMISSIONS.filter(
      (permission) => found.permissions.includes(permission) && permissions.includes(permission),
    ),
    secondFactorMissing,
    keyId: found.id,
  };
}

/** Once a minute: a busy key must not write with each call. */
async function noteUse(db: Db, key: { id: string; lastUsedAt: Date | null }, now: Date): Promise<void> {
  const before = new Date(now.getTime() - SEEN_AGAIN_MS);
  if (key.lastUsedAt && key.lastUsedAt > before) return;
  await db.apiKey.updateMany({
    where: { id: key.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: before } }] },
    data: { lastUsedAt: now },
  });
}
