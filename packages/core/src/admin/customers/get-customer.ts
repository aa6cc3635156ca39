import { can, type CustomerView, LocalizedText, SavedAddress } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { addressSelect } from "../../account/list-addresses.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { customerImpersonations } from "../../impersonation/past-impersonations.ts";
import { kindsOf } from "../../mail/preferences/my-preferences.ts";
import { customerCredit, customerOrders, customerPrivacy } from "./customer-parts.ts";
import { customerWishlist } from "./customer-wishlist.ts";
import { stateOf } from "./customer-state.ts";
import { customerMerges, whyGone } from "./merge/merged-into.ts";
import { customerVoice } from "./customer-voice.ts";

const select = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  twoFactorEnabled: true,
  disabledAt: true,
  locale: true,
  createdAt: true,
  addresses: {
    where: { deletedAt: null },
    orderBy: [{ isDefault: "desc" }, { createdAt: "asc" }],
    select: addressSelect,
  },
  groups: {
    orderBy: { group: { code: "asc" } },
    select: { group: { select: { id: true, code: true, name: true } } },
  },
  customerNotes: {
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, text: true, actorName: true, createdAt: true },
  },
} as const satisfies Prisma.UserSelect;

/** Everything about one customer that the reader may see. CUSTOMER_MERGED, NOT_FOUND. */
export async function getCustomer(ctx: StaffContext, { id }: { id: string }): Promise<CustomerView> {
  return readCustomer(ctx.db, ctx, id);
}

/** The same within a transaction. */
export async function readCustomer(tx: Tx, ctx: StaffContext, id: string): Promise<CustomerView> {
  const user = await tx.user.findFirst({ where: { id, role: "CUSTOMER", deletedAt: null }, select });
  if (!user) throw await whyGone(tx, id);
  const { name, email, emailVerified, locale } = user;
  return {
    id,
    name,
    email,
    emailVerified,
    locale,
    state: stateOf(user),
    secondFactor: user.twoFactorEnabled,
    createdAt: user.createdAt.toISOString(),
    ...(await signedIn(tx, ctx, id)),
    addresses: user.addresses.map((address) => SavedAddress.parse(address)),
    groups: user.groups.map(({ group }) => ({ ...group, name: LocalizedText.parse(group.name) })),
    notes: user.customerNotes.map((note) => ({ ...note, createdAt: note.createdAt.toISOString() })),
    wishlist: await customerWishlist(tx, id),
    orders: can(ctx.staff, "orders.read") ? await customerOrders(tx, id) : null,
    credit: can(ctx.staff, "payments.read") ? await customerCredit(tx, id) : null,
    ...(await customerVoice(tx, ctx, id)),
    mails: await kindsOf(tx, email),
    impersonations: await customerImpersonations(tx, ctx, id),
    merges: await customerMerges(tx, id),
    privacy: can(ctx.staff, "privacy.read") ? await customerPrivacy(tx, id) : null,
  };
}

/** On how many devices they are signed in, and when one of them was last heard of. */
async function signedIn(
  tx: Tx,
  { clock }: StaffContext,
  userId: string,
): Promise<Pick<CustomerView, "sessions" | "lastSeenAt">> {
  const { _count, _max } = await tx.session.aggregate({
    where: { userId, expiresAt: { gt: clock.now() } },
    _count: { id: true },
    _max: { updatedAt: true },
  });
  return { sessions: _count.id, lastSeenAt: _max.updatedAt?.toISOString() ?? null };
}
