import { MAIL_CONSENTS, type OptionalMail } from "@souk/contracts";
import { columns, type MailPreference, Prisma } from "@souk/db";
import type { Tx } from "../../context.ts";

const p = columns<MailPreference>("p");

/** Nobody is asked about what comes until they say no; all else wants a yes before. */
export const isWantedUnasked = (kind: OptionalMail): boolean => MAIL_CONSENTS[kind] === undefined;

export type Reader = { readonly email: string } | { readonly userId: string };

/**
 * Whether somebody wants mails of a kind: an account by its address of now, a guest by theirs. A single cart's reminder
 * may be asked for besides, by its tick.
 */
export async function wantsMail(tx: Pick<Tx, "user" | "mailPreference">, who: Reader, kind: OptionalMail) {
  const email = "email" in who ? who.email : await addressOf(tx, who.userId);
  if (email === null) return false;
  const said = await tx.mailPreference.findUnique({
    where: { email_kind: { email, kind } },
    select: { wanted: true },
  });
  return said?.wanted ?? isWantedUnasked(kind);
}

/** The same as a condition on an address in a statement. */
export function wantsMailSql(email: Prisma.Sql, kind: OptionalMail): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT ${p.wanted} FROM "MailPreference" p WHERE ${p.email} = ${email}
    AND ${p.kind} = ${kind}), ${isWantedUnasked(kind)}::boolean)`;
}

async function addressOf(tx: Pick<Tx, "user">, id: string): Promise<string | null> {
  const user = await tx.user.findFirst({
    where: { id, disabledAt: null, deletedAt: null },
    select: { email: true },
  });
  return user?.email ?? null;
}
