import { MAIL_TEMPLATES } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { StaffContext } from "../../context.ts";
import { queueMail } from "../../mail/queue-mail.ts";
import { sendMail } from "../../mail/send-mail.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { getMail, mailHtml } from "./get-mail.ts";
import { outbox } from "./outbox.ts";
import { previewMail } from "./preview-mail.ts";
import { resendMail } from "./resend-mail.ts";

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
