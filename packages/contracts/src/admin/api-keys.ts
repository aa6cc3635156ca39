import { z } from "zod";
import { Permission, PERMISSIONS } from "../permissions.ts";
import { Id, text } from "../primitives.ts";

/** What no key may ever do, whatever its maker may: make keys, change who may what, or be somebody else. */
export const KeyPermission = Permission.exclude([
  "keys.write",
  "staff.write",
  "customers.impersonate",
  "customers.merge",
]);
export type KeyPermission = z.infer<typeof KeyPermission>;
export const KEY_PERMISSIONS: readonly KeyPermission[] = KeyPermission.options;

export const MAX_KEY_DAYS = 365;
/** What a key begins with, so that it is known for one wherever it turns up. */
export const KEY_MARK = "souk_key_";

export const ApiKeyView = z.object({
  id: Id,
  name: z.string(),
  /** The first signs of the key: enough to tell it from others. */
  prefix: z.string(),
  permissions: z.array(Permission),
  owner: z.object({ id: Id, name: z.string() }),
  state: z.enum(["ACTIVE", "EXPIRED", "REVOKED"]),
  createdAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
});
export type ApiKeyView = z.infer<typeof ApiKeyView>;

export const CreateApiKeyInput = z.object({
  name: text(1, 60),
  permissions: z.array(KeyPermission).min(1).max(PERMISSIONS.length),
  days: z.int().min(1).max(MAX_KEY_DAYS),
});
export type CreateApiKeyInput = z.infer<typeof CreateApiKeyInput>;
/** `secret` is shown this once. */
export const CreatedApiKey = z.object({ secret: z.string(), keys: z.array(ApiKeyView) });
export type CreatedApiKey = z.infer<typeof CreatedApiKey>;
