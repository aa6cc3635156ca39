import {
  type CustomerView,
  DomainError,
  Locale,
  MergeCounts,
  type MergeCustomersInput,
  type MergeSide,
} from "@souk/contracts";
import type { StaffContext, Tx } from "../../../context.ts";
import { queueMail } from "../../../mail/queue-mail.ts";
import { refreshRatings } from "../../../reviews/refresh-ratings.ts";
import { runTx } from "../../../transaction.ts";
import { audit } from "../../audit/audit.ts";
import { readCustomer } from "../get-customer.ts";
import { countMerge } from "./count-merge.ts";
import { lockBoth } from "./lock-both.ts";
import { maskEmail } from "./mask-email.ts";
import { refusalOfBoth } from "./merge-preview.ts";
import { moveAll } from "./move-all.ts";
import { type PartyRow, readParty } from "./read-party.ts";

/** Many orders are many rows. */
const LIMITS = { timeout: 60_000 };

interface Pair {
  kept: PartyRow;
  gone: PartyRow;
}

/**
 * Joins an account into another: all that it had is the other's, whoever could sign in to it can't any more, and it is
 * gone but for the record of it. Nothing takes it back. CUSTOMERS_NOT_MERGEABLE, CUSTOMER_MERGED, NOT_FOUND.
 */
export function mergeCustomers(ctx: StaffContext, input: MergeCustomersInput): Promise<CustomerView> {
  return runTx(
    ctx.db,
    async (tx) => {
      await lockBoth(tx, input);
      const pair = { kept: await readParty(tx, input.keptId), gone: await readParty(tx, input.goneId) };
      const refusal = await refusalOfBoth(tx, pair);
      if (refusal) throw new DomainError("CUSTOMERS_NOT_MERGEABLE", refusal);
      await join(tx, ctx, { ...pair, input });
      return readCustomer(tx, ctx, input.keptId);
    },
    LIMITS,
  );
}

async function join(tx: Tx, ctx: StaffContext, { input, ...pair }: Pair & { input: MergeCustomersInput }) {
  const { keptId, goneId } = input;
  const { moved } = await countMerge(tx, input);
  const counts = MergeCounts.parse(
    Object.fromEntries(moved.map(({ kind, count, same }) => [kind, count - same])),
  );
  const rated = await tx.productReview.findMany({ where: { userId: goneId }, select: { productId: true } });
  await moveAll(tx, ctx, input);
  if (input.name === "GONE")
    await tx.user.update({ where: { id: keptId }, data: { name: pair.gone.name }, select: { id: true } });
  await tx.user.delete({ where: { id: goneId }, select: { id: true } });
  await writeDown(tx, ctx, { ...pair, counts });
  await tellBoth(tx, pair);
  // A review of what both had reviewed is gone with its stars.
  if (rated.length > 0) await refreshRatings(tx, ctx, [...new Set(rated.map(({ productId }) => productId))]);
}

/** The old id leads to the account that stays, and the log of both says what happened. */
async function writeDown(
  tx: Tx,
  ctx: StaffContext,
  { kept, gone, counts }: Pair & { counts: MergeCounts },
): Promise<void> {
  const { name: fromName, email: fromEmail } = gone;
  const actor = { actorId: ctx.staff.id, actorName: ctx.staff.name, createdAt: ctx.clock.now() };
  await tx.customerMerge.create({
    data: { fromId: gone.id, intoId: kept.id, fromName, fromEmail, moved: counts, ...actor },
    select: { fromId: true },
  });
  const entry = { entity: "customer" } as const;
  await audit(tx, ctx, {
    ...entry,
    action: "customer.merge",
    entityId: kept.id,
    after: { merged: { id: gone.id, name: fromName, email: fromEmail }, moved: counts },
  });
  await audit(tx, ctx, {
    ...entry,
    action: "customer.merged",
    entityId: gone.id,
    after: { into: kept.id },
  });
}

/** Each owner is told, at the address of the account, of the other one. */
async function tellBoth(tx: Tx, { kept, gone }: Pair): Promise<void> {
  await tell(tx, { to: kept, other: gone, side: "KEPT", key: gone.id });
  await tell(tx, { to: gone, other: kept, side: "GONE", key: gone.id });
}

interface Told {
  to: PartyRow;
  other: PartyRow;
  side: MergeSide;
  key: string;
}

async function tell(tx: Tx, { to, other, side, key }: Told): Promise<void> {
  await queueMail(tx, {
    key: `accounts_joined:${key}:${side.toLowerCase()}`,
    to: to.email,
    locale: Locale.parse(to.locale),
    template: "accounts_joined",
    data: { name: to.name, other: maskEmail(other.email), side },
  });
}
