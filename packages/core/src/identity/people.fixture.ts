import { asDomainError } from "@souk/contracts";
import { factories, type TestDb } from "@souk/testing";
import { testCore } from "../admin/staff-context.fixture.ts";
import type { Core } from "../context.ts";
import { unseal } from "../mail/seal.ts";
import { sendLink } from "./send-link.ts";

export const codeOf = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => "done",
    (error: unknown) => asDomainError(error)?.code ?? String(error),
  );

/** People with accounts, the mails they get, and a clock that can be set. */
export function identityScene({ db, pool }: TestDb) {
  const make = factories(db);
  let now = new Date();
  const core: Core & { ip: string } = {
    ...testCore(db, { clock: { now: () => now } }),
    ip: "203.0.113.4",
  };
  /** Somebody with a password and a session, and a sign-in way from elsewhere. */
  async function person(emailVerified = true) {
    const { id, email } = await make.user({ emailVerified });
    await db.account.create({
      data: { userId: id, providerId: "credential", accountId: id, password: "hash-of-9" },
    });
    await db.account.create({ data: { userId: id, providerId: "github", accountId: id } });
    const expiresAt = new Date(Date.now() + 86_400_000);
    await db.session.create({ data: { userId: id, token: `token-${id}`, expiresAt } });
    return { id, email, ctx: { ...core, customer: { id, name: "Salma", email } } };
  }

  /** Does the jobs that are there, then gives what the newest mail of a template carries. */
  async function linkOf(template: string, to?: string): Promise<string> {
    await work();
    const mail = await db.mailMessage.findFirstOrThrow({
      where: { template, ...(to !== undefined && { recipient: to }) },
      orderBy: { id: "desc" },
    });
    return unseal(core.config.secret, mail.key, mail.sealed ?? "");
  }

  async function work(): Promise<void> {
    const { rows } = await pool.query(`DELETE FROM pgboss.job WHERE name = 'accounts.link' RETURNING data`);
    for (const { data } of rows) await sendLink(core, data);
  }

  async function begin(): Promise<void> {
    now = new Date();
    await pool.query(`DELETE FROM pgboss.job; DELETE FROM "MailMessage"; DELETE FROM "RateLimit"`);
  }
  return { core, person, linkOf, work, begin, later: (ms: number) => (now = new Date(Date.now() + ms)) };
}
