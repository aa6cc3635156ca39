import { type CreateApiKeyInput, type CreatedApiKey, KEY_MARK, KEY_PERMISSIONS } from "@souk/contracts";
import { hashOfSecretToken, newSecretToken } from "@souk/db";
import { v7 as newId } from "uuid";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { demandRight } from "../demand-right.ts";
import { listKeys } from "./list-keys.ts";

const SHOWN = KEY_MARK.length + 6;
const DAY_MS = 86_400_000;

/**
 * Makes a key that may some of what its maker may. The key itself is answered once: its hash is kept. FORBIDDEN for a
 * right that who asks doesn't hold.
 */
export async function createKey(ctx: StaffContext, input: CreateApiKeyInput): Promise<CreatedApiKey> {
  const permissions = KEY_PERMISSIONS.filter((permission) => input.permissions.includes(permission));
  for (const permission of permissions) demandRight(ctx.staff, permission);
  const id = newId();
  const secret = `${KEY_MARK}${newSecretToken().token}`;
  const expiresAt = new Date(ctx.clock.now().getTime() + input.days * DAY_MS);
  const prefix = secret.slice(0, SHOWN);
  await runTx(ctx.db, async (tx) => {
    await tx.apiKey.create({
      data: {
        id,
        ownerId: ctx.staff.id,
        name: input.name,
        prefix,
        keyHash: hashOfSecretToken(secret),
        permissions,
        expiresAt,
      },
      select: { id: true },
    });
    const after = { name: input.name, prefix, permissions, expiresAt: expiresAt.toISOString() };
    await audit(tx, ctx, { action: "api-key.create", entity: "api-key", entityId: id, after });
  });
  return { secret, keys: await listKeys(ctx) };
}
