import { permissionsOf, type Role } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Core, StaffContext } from "../context.ts";
import type { Storage } from "../ports/storage.ts";
import { paymentProviders } from "../ports/payment.ts";
import { SettingsCache } from "../settings/settings-cache.ts";
import { RulesCache } from "../pricing/rules-cache.ts";

/** Storage in a Map, for the tests that don't look at files. */
export function memoryStorage(): Storage & { readonly files: Map<string, Uint8Array<ArrayBuffer>> } {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    async write(name, bytes) {
      files.set(name, new Uint8Array(bytes));
    },
    async open(name) {
      const body = files.get(name);
      return body ? { size: body.byteLength, body } : null;
    },
    read: async (name) => files.get(name) ?? null,
    exists: async (name) => files.has(name),
    async remove(name) {
      files.delete(name);
    },
  };
}

const refuse = (): never => {
  throw new Error("the admin's use cases have no business with this port");
};

/** A core over a real database, as the tests of the admin's use cases want it. */
export function testCore(db: Db, over: Partial<Core> = {}): Core {
  return {
    db,
    reader: { read: refuse },
    clock: { now: () => new Date() },
    rules: new RulesCache(2000),
    payments: paymentProviders(),
    storage: memoryStorage(),
    mail: null,
    settings: new SettingsCache(db),
    documents: { invoice: refuse, label: refuse },
    hashPassword: async (password) => `hash-of-${password.length}`,
    verifyPassword: async ({ hash, password }) => hash === `hash-of-${password.length}`,
    config: {
      origin: "https://shop.test",
      secret: "a secret of thirty-two characters",
      reservationMinutes: 15,
      paymentTimeoutMs: 1000,
      taxRateBasisPoints: 2000,
    },
    ...over,
  };
}

let people = 0;

/** Somebody of the staff, stored, and the context of a call by him. */
export async function staffContext(
  db: Db,
  role: Role = "SUPER_ADMIN",
  over: Partial<Core> = {},
): Promise<StaffContext> {
  people += 1;
  const user = await db.user.create({
    data: { name: `Staff ${people}`, email: `staff${people}@souk.test`, role },
    select: { id: true, name: true, email: true, role: true },
  });
  return {
    ...testCore(db, over),
    staff: { ...user, permissions: permissionsOf(role), ip: "203.0.113.7", userAgent: "test" },
  };
}
