import { LocalizedText, type MergeParty, type MergeRefusal } from "@souk/contracts";
import { personalData, type Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../../context.ts";
import { isOwn } from "../../../privacy/own-rows.ts";
import { stateOf } from "../customer-state.ts";
import { whyGone } from "./merged-into.ts";

const Found = z.array(z.unknown());
const select = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  locale: true,
  role: true,
  disabledAt: true,
  deletedAt: true,
  createdAt: true,
  groups: {
    orderBy: { group: { code: "asc" } },
    select: { group: { select: { id: true, code: true, name: true } } },
  },
} as const satisfies Prisma.UserSelect;
export type PartyRow = Prisma.UserGetPayload<{ select: typeof select }>;

/** One of two accounts. CUSTOMER_MERGED for one that was joined into another meanwhile, NOT_FOUND. */
export async function readParty(tx: Tx, id: string): Promise<PartyRow> {
  const user = await tx.user.findUnique({ where: { id }, select });
  if (!user) throw await whyGone(tx, id);
  return user;
}

/** What stands against joining this account with another, or null. */
export async function refusalOf(
  tx: Tx,
  { id, email, role, deletedAt }: PartyRow,
): Promise<MergeRefusal | null> {
  if (role !== "CUSTOMER") return "STAFF";
  if (deletedAt !== null) return "ERASED";
  const open = await tx.privacyRequest.count({ where: { state: "OPEN", OR: [{ userId: id }, { email }] } });
  if (open > 0) return "PRIVACY_REQUEST";
  return (await isPaying(tx, id)) ? "PAYMENT_UNDER_WAY" : null;
}

/** Its cart must stay as it is until the provider has said how the payment ended. */
async function isPaying(tx: Tx, userId: string): Promise<boolean> {
  const model = personalData.find((one) => one.model === "Payment");
  if (!model) throw new Error("Payment is nobody's");
  const found = await tx.$queryRaw`SELECT 1 FROM "Payment" t
    WHERE t."state" IN ('INITIATED', 'ACTION_REQUIRED') AND ${isOwn(model, { userId, email: null }, "t")} LIMIT 1`;
  return Found.parse(found).length > 0;
}

/** As staff compare it with the other. */
export async function toParty(tx: Tx, row: PartyRow): Promise<MergeParty> {
  const { id, name, email, createdAt, groups } = row;
  const { _count, _max } = await tx.order.aggregate({
    where: { userId: id, deletedAt: null },
    _count: { id: true },
    _max: { placedAt: true },
  });
  return {
    id,
    name,
    email,
    state: stateOf(row),
    createdAt: createdAt.toISOString(),
    orders: _count.id,
    lastOrderAt: _max.placedAt?.toISOString() ?? null,
    groups: groups.map(({ group }) => ({ ...group, name: LocalizedText.parse(group.name) })),
  };
}
