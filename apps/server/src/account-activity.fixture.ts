import { SECURITY_CHANGES } from "@souk/contracts";
import { address } from "@souk/core/checkout/checkout.fixture";
import { tellOwner } from "@souk/core/identity/credentials";
import { ownerSelect } from "@souk/core/identity/links";
import { z } from "zod";
import type { ShopThings } from "./authorization/shop-things.fixture.ts";
import type { TestApp } from "./testing/test-app.ts";

const Book = z.object({ result: z.object({ data: z.array(z.object({ id: z.string() })) }) });

/** Makes a call of the shop's router, which must succeed. */
export type Change = (path: string, input?: object) => Promise<Response>;

/** Changes of the kinds that a customer makes by a call each. */
export async function changeAccount(change: Change, password: string): Promise<void> {
  await change("account.saveProfile", { name: "Another Name" });
  const added = await change("account.saveAddress", { address, isDefault: true });
  const [{ id } = { id: "" }] = Book.parse(await added.json()).result.data;
  await change("account.saveAddress", { id, address: { ...address, city: "Rabat" }, isDefault: true });
  await change("account.deleteAddress", { id });
  const mail = { kind: "support_reply", locale: "en" };
  await change("mails.setPreference", { ...mail, wanted: false });
  await change("mails.setPreference", { ...mail, wanted: true });
  await change("mails.setLocale", { locale: "fr" });
  await change("wishlist.share", { name: "", renew: false });
  await change("wishlist.unshare");
  await change("privacy.askForExport", { locale: "en" });
  await change("privacy.askForErasure", { locale: "en", password });
  await change("privacy.takeBackErasure");
}

/** What comes about by others, by orders and by other ways in: as those leave it in their tables. */
export async function happenTo(
  { db }: TestApp,
  things: ShopThings,
  { change, userId }: { change: Change; userId: string },
): Promise<void> {
  const owner = await db.user.findUniqueOrThrow({ where: { id: userId }, select: ownerSelect });
  // Where each way in is changed, its owner gets a mail by this.
  for (const told of SECURITY_CHANGES) await tellOwner(db, owner, told);
  await things.returned(userId);
  await things.review(userId);
  await change("orders.cancel", await things.order(userId));
  await db.giftCard.create({
    data: {
      ownerId: userId,
      currency: "MAD",
      balance: 500,
      initial: 0,
      movements: { create: { kind: "ADJUSTED", amount: 500, reason: "Secret of the house" } },
    },
  });
  const fromId = crypto.randomUUID();
  const merged = { fromId, fromName: "Old Name", fromEmail: "old.address@example.test" };
  await db.customerMerge.create({ data: { ...merged, intoId: userId, moved: {}, actorName: "Staff" } });
}
