import { DomainError, LINK_MINUTES, type LinkPurpose, type Locale } from "@souk/contracts";
import { type Prisma, hashOfSecretToken, newSecretToken } from "@souk/db";
import type { Core, Tx } from "../context.ts";
import { queueSecretMail } from "../mail/queue-secret-mail.ts";

export const ownerSelect = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  role: true,
  locale: true,
  disabledAt: true,
  deletedAt: true,
} as const satisfies Prisma.UserSelect;
export type Owner = Prisma.UserGetPayload<{ select: typeof ownerSelect }>;

export function isShut({ disabledAt, deletedAt }: Pick<Owner, "disabledAt" | "deletedAt">): boolean {
  return disabledAt !== null || deletedAt !== null;
}

interface NewLink {
  owner: Owner;
  purpose: LinkPurpose;
  /** Where it goes. */
  to: string;
  /** The address that the account is to have, where it is about that. */
  newEmail?: string;
  locale: Locale;
}

/** Makes a link and mails it. An earlier one of its purpose works no more. */
export async function mailLink(
  core: Pick<Core, "config" | "clock">,
  tx: Tx,
  { owner, purpose, to, newEmail = to, locale }: NewLink,
): Promise<void> {
  const { token, hash } = newSecretToken();
  const now = core.clock.now();
  const expiresAt = new Date(now.getTime() + LINK_MINUTES[purpose] * 60_000);
  const made = { tokenHash: hash, email: to, expiresAt, createdAt: now };
  await tx.accountLink.upsert({
    where: { userId_purpose: { userId: owner.id, purpose } },
    create: { ...made, userId: owner.id, purpose },
    update: made,
    select: { purpose: true },
  });
  // The hash names the link: one mail each.
  const key = `${purpose.toLowerCase()}:${hash.slice(0, 32)}`;
  await queueSecretMail(core, tx, {
    key,
    to,
    locale,
    secret: token,
    ...letters[purpose]({ ...owner, newEmail }),
  });
}

const letters = {
  VERIFY_EMAIL: ({ name }: Told) => ({ template: "verify_email", data: { name } }) as const,
  RESET_PASSWORD: ({ name, role }: Told) =>
    ({ template: "reset_password", data: { name, isStaff: role !== "CUSTOMER" } }) as const,
  SIGN_IN: ({ name }: Told) => ({ template: "sign_in_link", data: { name } }) as const,
  APPROVE_EMAIL: ({ name, newEmail: email }: Told) =>
    ({ template: "approve_email", data: { name, email } }) as const,
  CONFIRM_EMAIL: ({ name, newEmail: email }: Told) =>
    ({ template: "confirm_email", data: { name, email } }) as const,
} satisfies Record<LinkPurpose, unknown>;

type Told = Pick<Owner, "name" | "role"> & { newEmail: string };

export interface TakenLink {
  purpose: LinkPurpose;
  /** Where it was sent. */
  email: string;
  owner: Owner;
}

const linkSelect = {
  purpose: true,
  email: true,
  expiresAt: true,
  user: { select: ownerSelect },
} as const satisfies Prisma.AccountLinkSelect;

/**
 * Takes a link: of many at once the first has it. LINK_EXPIRED for all others, for one that is over, was replaced, is for
 * something else or was never made, and where its account was shut.
 */
export async function takeLink(
  core: Pick<Core, "clock">,
  tx: Tx,
  { token, purposes }: { token: string; purposes: readonly LinkPurpose[] },
): Promise<TakenLink> {
  const tokenHash = hashOfSecretToken(token);
  const link = await tx.accountLink.findUnique({ where: { tokenHash }, select: linkSelect });
  const works = link && purposes.includes(link.purpose) && link.expiresAt > core.clock.now();
  if (!works || isShut(link.user)) throw new DomainError("LINK_EXPIRED", {});
  const { count } = await tx.accountLink.deleteMany({ where: { tokenHash } });
  if (count === 0) throw new DomainError("LINK_EXPIRED", {});
  return { purpose: link.purpose, email: link.email, owner: link.user };
}

/** As takeLink, for what was sent to the address that the account still has: an older one proves nothing. */
export async function takeOwnLink(
  core: Pick<Core, "clock">,
  tx: Tx,
  { token, purpose }: { token: string; purpose: LinkPurpose },
): Promise<Owner> {
  const { owner, email } = await takeLink(core, tx, { token, purposes: [purpose] });
  if (email !== owner.email) throw new DomainError("LINK_EXPIRED", {});
  return owner;
}
