import type { RetentionName } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Core } from "../../context.ts";
import { forgetSearches } from "../../search/log/forget-searches.ts";
import { forgetCarts } from "./forget-carts.ts";
import { forgetSignIns } from "./forget-sign-ins.ts";
import { retentionPeriods } from "./retention-periods.ts";

const DAY = 86_400_000;

/** Does away with what was of use the last time before `before`. A period of contracts without a line doesn't compile. */
const forget: { readonly [Name in RetentionName]: (db: Db, before: Date) => Promise<unknown> } = {
  SIGN_INS: forgetSignIns,
  SEARCHES: forgetSearches,
  GUEST_CARTS: (db, before) => forgetCarts(db, before, { ofGuests: true }),
  ACCOUNT_CARTS: (db, before) => forgetCarts(db, before, { ofGuests: false }),
  GUEST_SAVED: async (db, before) => {
    const old = { userId: null, createdAt: { lt: before } };
    await db.savedLine.deleteMany({ where: old });
    await db.wishlistItem.deleteMany({ where: old });
  },
  STOCK_ALERTS: (db, before) =>
    db.stockAlert.deleteMany({
      where: { OR: [{ notifiedAt: { lt: before } }, { cancelledAt: { lt: before } }] },
    }),
  STOCK_WAITS: (db, before) => db.stockAlert.deleteMany({ where: { createdAt: { lt: before } } }),
  // What became of each file stays.
  IMPORT_ROWS: (db, before) =>
    db.importRow.deleteMany({
      where: {
        job: { createdAt: { lt: before }, state: { in: ["DONE", "CANCELLED", "FAILED", "UNDONE"] } },
      },
    }),
  // A FAILED one waits for staff.
  PAYMENT_EVENTS: (db, before) =>
    db.providerEvent.deleteMany({
      where: { receivedAt: { lt: before }, state: { in: ["PROCESSED", "IGNORED"] } },
    }),
  FRAUD_TRACES: (db, before) => db.$executeRaw`
    UPDATE "Payment" SET "addressHash" = NULL, "cardFingerprint" = NULL
     WHERE "createdAt" < ${before}::timestamp AND ("addressHash" IS NOT NULL OR "cardFingerprint" IS NOT NULL)`,
  // What was changed, by whom and when stays.
  AUDIT_ORIGINS: (db, before) => db.$executeRaw`
    UPDATE "AuditLog" SET "ip" = NULL, "userAgent" = NULL
     WHERE "createdAt" < ${before}::timestamp AND ("ip" IS NOT NULL OR "userAgent" IS NOT NULL)`,
  ACCOUNT_EVENTS: (db, before) => db.accountEvent.deleteMany({ where: { createdAt: { lt: before } } }),
  IMPERSONATIONS: (db, before) => db.impersonation.deleteMany({ where: { createdAt: { lt: before } } }),
  LOOSE_FILES: async (db, before) => {
    const old = { createdAt: { lt: before } };
    await db.supportFile.deleteMany({ where: { entryId: null, ...old } });
    await db.reviewPhoto.deleteMany({ where: { reviewId: null, ...old } });
  },
  // Whoever writes in it once more takes it out again.
  THREAD_ARCHIVE: (db, before) => db.$executeRaw`
    UPDATE "SupportThread" SET "archivedAt" = now() AT TIME ZONE 'UTC'
     WHERE "closedAt" < ${before}::timestamp AND "archivedAt" IS NULL`,
  THREADS: (db, before) => db.supportThread.deleteMany({ where: { closedAt: { lt: before } } }),
  BLOCKED_CONTENT: (db, before) => db.cspReport.deleteMany({ where: { lastSeenAt: { lt: before } } }),
  // Not by the client: it would say that staff touched them just now.
  CONTACT_ARCHIVE: (db, before) => db.$executeRaw`
    UPDATE "ContactMessage" SET "state" = 'ARCHIVED'
     WHERE "updatedAt" < ${before}::timestamp AND "state" <> 'ARCHIVED'`,
  CONTACT_MESSAGES: (db, before) => db.contactMessage.deleteMany({ where: { updatedAt: { lt: before } } }),
  PRIVACY_REQUESTS: (db, before) => db.privacyRequest.deleteMany({ where: { closedAt: { lt: before } } }),
  // Those that are yet to be sent stay.
  MAILS: (db, before) =>
    db.mailMessage.deleteMany({
      where: { createdAt: { lt: before }, state: { in: ["SENT", "KEPT", "FAILED"] } },
    }),
};

/**
 * Forgets all whose days are over. Throws an AggregateError after all else was done when some couldn't be.
 */
export async function forgetOld(core: Pick<Core, "db" | "clock">): Promise<void> {
  const errors: unknown[] = [];
  for (const { name, days } of await retentionPeriods(core)) {
    const before = new Date(core.clock.now().getTime() - days * DAY);
    try {
      await forget[name](core.db, before);
    } catch (error) {
      errors.push(new Error(`${name} isn't forgotten`, { cause: error }));
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} kinds weren't forgotten`);
}
