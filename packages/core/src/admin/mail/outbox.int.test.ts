import { MAIL_TEMPLATES } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { StaffContext } from "../../context.ts";
import { queueMail } from "../../mail/queue-mail.ts";
import { queueSecretMail } from "../../mail/queue-secret-mail.ts";
import { sendMail } from "../../mail/send-mail.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { smtpMail } from "../../ports/smtp-mail.ts";
import { smtpReceiver } from "../../ports/smtp-server.fixture.ts";
import { getMail, mailHtml } from "./get-mail.ts";
import { outbox } from "./outbox.ts";
import { previewMail } from "./preview-mail.ts";
import { resendMail } from "./resend-mail.ts";
import { revealMail } from "./reveal-mail.ts";

const { db, pool } = await testDb();
let staff: StaffContext;

beforeEach(async () => {
  await pool.query("DELETE FROM pgboss.job");
  await db.mailMessage.deleteMany();
  staff = await staffContext(db, "ADMIN");
});

const queued = async (key: string, to = "stock@souk.example"): Promise<{ id: string }> => {
  await queueMail(db, { key, template: "low_stock", to, locale: "en", data: { items: [] } });
  return db.mailMessage.findUniqueOrThrow({ where: { key }, select: { id: true } });
};

describe("the outbox", () => {
  test("is paged and searched by recipient, template and state", async () => {
    for (const key of ["a", "b", "c"]) await queued(key);
    await queued("d", "Salma@souk.example");
    const first = await outbox(staff, { limit: 3 });
    const rest = await outbox(staff, { limit: 3, cursor: first.nextCursor ?? "" });
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(4);
    expect((await outbox(staff, { recipient: "salma", limit: 9 })).items).toHaveLength(1);
    expect((await outbox(staff, { recipient: "s_lma", limit: 9 })).items).toEqual([]);
    expect((await outbox(staff, { state: "SENT", limit: 9 })).items).toEqual([]);
    expect((await outbox(staff, { template: "low_stock", limit: 9 })).sends).toBe(false);
  });

  test("a kept mail is queued again under its message id, a sent one under another; both are audited", async () => {
    const mail = await queued("a");
    await expect(resendMail(staff, mail)).rejects.toThrow("ILLEGAL_TRANSITION");
    await sendMail(staff, mail, { isLast: false });
    const kept = await getMail(staff, mail);
    expect(kept.state).toBe("KEPT");
    expect(await mailHtml(staff, mail.id)).toContain("<html");
    expect(await resendMail(staff, mail)).toMatchObject({ state: "QUEUED", messageId: kept.messageId });
    await db.mailMessage.updateMany({ data: { state: "SENT", sentAt: new Date() } });
    expect((await resendMail(staff, mail)).messageId).not.toBe(kept.messageId);
    expect(await db.auditLog.count({ where: { entityId: mail.id, action: "mail.resend" } })).toBe(2);
    const { rowCount } = await pool.query("SELECT 1 FROM pgboss.job WHERE name = 'mail.send'");
    expect(rowCount).toBe(3);
  });

  test("every template has a preview", async () => {
    for (const template of MAIL_TEMPLATES)
      expect((await previewMail(staff, { template, locale: "ar" })).html).toContain('dir="rtl"');
  });
});

const CODE = "ABCD-EFGH-JKLM-NPQR";

async function giftMail(): Promise<{ id: string }> {
  const data = { amount: 5000, currency: "MAD", from: null, message: "{{hello}}", expiresAt: null } as const;
  const mail = { key: "gift_card:1", template: "gift_card", to: "salma@souk.example", locale: "en" } as const;
  await queueSecretMail(staff, db, { ...mail, data, secret: CODE });
  return db.mailMessage.findUniqueOrThrow({ where: { key: mail.key }, select: { id: true } });
}

/** Everything of a mail that the database or staff can show. */
async function shown(id: string): Promise<string> {
  const row = await db.mailMessage.findUniqueOrThrow({ where: { id } });
  const page = await outbox(staff, { limit: 9 });
  return JSON.stringify([row, page, await getMail(staff, { id }), await mailHtml(staff, id)]);
}

describe("a mail that carries a secret", () => {
  test("reaches its reader whole; the database and staff never see it, and once sent nobody can have it", async () => {
    const receiver = await smtpReceiver();
    const mail = smtpMail({ url: receiver.url, from: "shop@souk.example" });
    const gift = await giftMail();
    expect((await getMail(staff, gift)).secret).toBe("SEALED");
    await sendMail({ ...staff, mail }, gift, { isLast: false });
    mail.close();
    await receiver.close();
    expect(receiver.received[0]?.raw).toContain(CODE);
    expect(await shown(gift.id)).not.toContain(CODE);
    expect(await shown(gift.id)).toContain("••••••••");
    expect(await getMail(staff, gift)).toMatchObject({ state: "SENT", secret: "GONE" });
    await expect(resendMail(staff, gift)).rejects.toThrow("MAIL_SECRET_GONE");
  });

  test("kept for want of a mail server, it is shown to a super administrator of a shop being tried out, and that is logged", async () => {
    const tried = { ...staff.config, revealMails: true };
    const owner = await staffContext(db, "SUPER_ADMIN", { config: tried });
    const admin = { ...staff, config: tried };
    const gift = await giftMail();
    await sendMail(staff, gift, { isLast: false });
    expect(await shown(gift.id)).not.toContain(CODE);
    expect(await getMail(admin, gift)).toMatchObject({ state: "KEPT", secret: "SEALED", revealable: false });
    await expect(revealMail(admin, gift)).rejects.toThrow("FORBIDDEN");
    await expect(revealMail({ ...owner, config: staff.config }, gift)).rejects.toThrow("FORBIDDEN");
    expect((await getMail(owner, gift)).revealable).toBe(true);
    expect(await revealMail(owner, gift)).toEqual({ secret: CODE, url: null });
    const logged = await db.auditLog.findMany({ where: { entityId: gift.id } });
    expect(logged).toMatchObject([{ action: "mail.reveal", actorId: owner.staff.id }]);
    expect(JSON.stringify(logged)).not.toContain(CODE);
  });
});
