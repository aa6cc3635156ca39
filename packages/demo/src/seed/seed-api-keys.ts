import { KEY_MARK, type KeyPermission } from "@souk/contracts";
import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit, minutesAfter } from "./kit.ts";
import { STAFF } from "./people.ts";

interface DemoKey {
  /** Of STAFF. */
  by: 0 | 1;
  name: string;
  signs: string;
  permissions: KeyPermission[];
  /** Days ago. */
  made: number;
  days: number;
  usedMinutesAgo: number | null;
  revokedDaysAgo: number | null;
}

const KEYS: readonly DemoKey[] = [
  {
    by: 0,
    name: "ERP",
    signs: "Hq7vTd",
    permissions: ["orders.read", "orders.write", "products.read", "stock.read", "stock.write"],
    made: 120,
    days: 365,
    usedMinutesAgo: 4,
    revokedDaysAgo: null,
  },
  {
    by: 1,
    name: "Tableau de bord des ventes",
    signs: "b2XnKe",
    permissions: ["orders.read"],
    made: 21,
    days: 90,
    usedMinutesAgo: 190,
    revokedDaysAgo: null,
  },
  {
    by: 1,
    name: "Import des fournisseurs",
    signs: "Zr_9pL",
    permissions: ["products.read", "products.write"],
    made: 75,
    days: 30,
    usedMinutesAgo: 46 * 1440,
    revokedDaysAgo: null,
  },
  {
    by: 0,
    name: "Old warehouse scanner",
    signs: "w0FcYs",
    permissions: ["stock.read", "stock.write"],
    made: 200,
    days: 365,
    usedMinutesAgo: null,
    revokedDaysAgo: 120,
  },
];

/** Keys as staff see them. None opens anything: in the place of its hash stands what no key has for one. */
export async function seedApiKeys(tx: Tx, { dice, now }: Kit): Promise<void> {
  for (const { by, name, signs, permissions, made, days, usedMinutesAgo, revokedDaysAgo } of KEYS) {
    const { id: ownerId } = await tx.user.findUniqueOrThrow({
      where: { email: STAFF[by].email },
      select: { id: true },
    });
    const createdAt = daysBefore(now, made);
    const id = dice.id(createdAt);
    await tx.apiKey.create({
      data: {
        id,
        ownerId,
        name,
        prefix: `${KEY_MARK}${signs}`,
        keyHash: `no key: ${id}`,
        permissions,
        createdAt,
        expiresAt: daysBefore(now, made - days),
        lastUsedAt: usedMinutesAgo === null ? null : minutesAfter(now, -usedMinutesAgo),
        revokedAt: revokedDaysAgo === null ? null : daysBefore(now, revokedDaysAgo),
      },
      select: { id: true },
    });
  }
}
