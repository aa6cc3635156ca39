import { randomUUID } from "node:crypto";
import { Prisma } from "@souk/db";
import type { Factories, TestDb } from "@souk/testing";
import { z } from "zod";
import type { AddressInput } from "@souk/contracts";
import { askForStock } from "../inventory/alerts/ask-for-stock.ts";
import { saveAddress } from "../account/save-address.ts";
import { audit } from "../admin/audit/audit.ts";
import { addContactNote } from "../admin/contact/note-contact.ts";
import { replyContact } from "../admin/contact/reply-contact.ts";
import { written, writer } from "../contact/contact.fixture.ts";
import { sendContact } from "../contact/send-contact.ts";
import { sendMail } from "../mail/send-mail.ts";
import { setAddress } from "../checkout/set-address.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { cashOrder, orderOf, readyShopper } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { addNote } from "../orders/add-note.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import type { CustomerContext, StaffContext } from "../context.ts";
import { sendFile, sendFileByStaff } from "../support/files/send-file.ts";
import { openThread } from "../support/open-thread.ts";
import { replyToThread } from "../support/staff/answer-thread.ts";
import { addWish } from "../wishlist/add-wish.ts";
import { shareWishlist } from "../wishlist/share-wishlist.ts";
import { runTx } from "../transaction.ts";

/** Letters that stand in nobody else's data. */
export const MARK = "Zyxqua";
export const street: AddressInput = {
  fullName: `${MARK} Benali`,
  line1: `12 ${MARK} Street`,
  line2: `${MARK} floor`,
  company: `${MARK} SARL`,
  city: `${MARK}ville`,
  postalCode: "20000",
  country: "MA",
  phone: "+212600112233",
};

/** A shop with somebody who left traces in every corner of it. */
export async function privacyScene({ db, pool }: TestDb, make: Factories) {
  const desk = await orderDesk(db, make);
  let people = 0;

  /** An order under the address: of an account, or of a guest. */
  async function order(email: string, userId: string | null): Promise<number> {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const shopper = await readyShopper(desk.core, [[variant.id, 2]], userId);
    await setAddress(shopper.ctx, { ...market, email, shippingAddress: street, billingAddress: null });
    return orderOf(await placeOrder(shopper.ctx, cashOrder(shopper))).number;
  }

  /** As far as it goes: delivered. */
  async function finish(number: number): Promise<void> {
    for (const step of ["CONFIRMED", "PROCESSING", "SHIPPED", "DELIVERED"] as const)
      await desk.moves[step](number);
  }

  async function person(emailVerified = true, name = street.fullName) {
    people += 1;
    const email = `${MARK}.${people}@example.test`.toLowerCase();
    const { id } = await make.user({ email, name, emailVerified });
    await db.account.create({
      data: { userId: id, providerId: "credential", accountId: id, password: "hash-of-9" },
    });
    const expiresAt = new Date(Date.now() + 86_400_000);
    const session = {
      token: `token-${id}`,
      ipAddress: "203.0.113.9",
      userAgent: `${name} browser`,
      expiresAt,
    };
    await db.session.create({ data: { userId: id, ...session } });
    return { id, email, ctx: { ...desk.core, customer: { id, name, email } } };
  }

  const found = (needles: readonly string[]) => columnsWith({ db, pool }, needles);
  const traces = (of: { email: string; ctx: CustomerContext }, number: number) =>
    leaveTraces({ db, make, staff: desk.staff }, of, number);
  return { ...desk, order, finish, person, traces, found };
}

/** Every column of every table where something of the person stands: `Order.email`. */
async function columnsWith(
  { db, pool }: Pick<TestDb, "db" | "pool">,
  needles: readonly string[],
): Promise<string[]> {
  const columns = z.array(z.object({ table: z.string(), column: z.string() })).parse(
    (
      await pool.query(`SELECT c.table_name AS table, c.column_name AS column FROM information_schema.columns c
        JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name NOT LIKE '\\_%'
         AND c.data_type IN ('text', 'jsonb', 'character varying', 'character', 'ARRAY', 'bytea')`)
    ).rows,
  );
  const hits: string[] = [];
  for (const { table, column } of columns) {
    const value = Prisma.raw(`"${column}"::text`);
    const any = Prisma.join(
      needles.map((needle) => Prisma.sql`${value} ILIKE ${`%${needle}%`}`),
      " OR ",
    );
    const rows = await db.$queryRaw`SELECT 1 FROM ${Prisma.raw(`"${table}"`)} WHERE ${any} LIMIT 1`;
    if (z.array(z.unknown()).parse(rows).length > 0) hits.push(`${table}.${column}`);
  }
  return hits.toSorted();
}

/** What a shopper and the staff write down in the course of things. */
async function leaveTraces(
  { db, make, staff }: { db: TestDb["db"]; make: Factories; staff: StaffContext },
  { email, ctx }: { email: string; ctx: CustomerContext },
  number: number,
): Promise<void> {
  await db.setting.upsert({
    where: { key: "settings.support" },
    create: { key: "settings.support", value: { email: "help@souk.test" } },
    update: {},
  });
  await saveAddress(ctx, { address: street, isDefault: true });
  const { variant, id: productId } = await make.product({ variants: [{ stock: 0 }] });
  await askForStock({ ...ctx, ip: null, userId: null }, { variantId: variant.id, email, locale: "en" });
  const message = written(staff, { email, name: street.fullName, text: `${MARK} asks where it is` });
  await sendContact(writer(staff, { userId: ctx.customer.id }), message);
  const { id } = await db.contactMessage.findFirstOrThrow({ where: { email }, select: { id: true } });
  await addContactNote(staff, { id, text: `${MARK} rang` });
  await replyContact(staff, { id, replyId: randomUUID(), text: `Dear ${MARK}` });
  // What staff were told is written out: its text is about the customer, though it went to the shop.
  for (const mail of await db.mailMessage.findMany({ where: { template: { startsWith: "contact_" } } }))
    await sendMail(staff, { id: mail.id }, { isLast: true });
  await askWithFile(staff, ctx);
  const photo = { width: 8, height: 4, small: new Uint8Array(8), large: new Uint8Array(8) };
  await db.reviewPhoto.create({ data: { userId: ctx.customer.id, ...photo } });
  await addWish(browser(staff, ctx.customer.id), { currency: "MAD", productId, variantId: null });
  await shareWishlist(ctx, { name: `${MARK}'s wedding`, renew: false });
  await db.mailPreference.create({ data: { email, kind: "support_reply", wanted: true } });
  await addNote(staff, { number, note: `${MARK} rang` });
  await runTx(db, (tx) =>
    audit(tx, staff, {
      action: "customer-group.add",
      entity: "customer-group",
      entityId: "any",
      after: { member: email },
    }),
  );
}

/** A conversation in which both sides sent a file. */
async function askWithFile(staff: StaffContext, ctx: CustomerContext): Promise<void> {
  const bytes = new TextEncoder().encode(`%PDF-1.7 of ${MARK} %%EOF`);
  const { id } = await sendFile(ctx, { bytes, filename: `${MARK} receipt.pdf` });
  const message = { text: `Where does ${MARK} send it?`, fileIds: [id], key: randomUUID() };
  const { number } = await openThread(ctx, { subject: `${MARK} asks`, ...message });
  const answer = await sendFileByStaff(staff, { number, bytes, filename: `for ${MARK}.pdf` });
  const reply = { text: `Here, ${MARK}.`, fileIds: [answer.id], key: randomUUID() };
  await replyToThread(staff, { number, ...reply });
}
