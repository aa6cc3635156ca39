import { stopLink } from "@souk/core/mail/stop-link";
import { expect, test } from "vitest";
import { ORIGIN, testApp } from "../testing/test-app.ts";

const { request, db, deps, make } = await testApp();
const pressed = (path: string) =>
  request(path, { method: "POST", body: "List-Unsubscribe=One-Click", headers: { origin: "" } });

test("a mail program ends mails with the key in the address alone; without it nothing changes", async () => {
  const { variant } = await make.product({ variants: [{ stock: 0 }] });
  const data = { variantId: variant.id, email: "salma@souk.test", locale: "en" };
  const { id } = await db.stockAlert.create({ data });
  const cancelledAt = async () => (await db.stockAlert.findUniqueOrThrow({ where: { id } })).cancelledAt;
  const link = stopLink(deps.core, { wish: "stock", id, locale: "en" }).replace(ORIGIN, "");
  expect((await pressed(`${link.slice(0, -1)}!`)).status).toBe(204);
  expect(await cancelledAt()).toBeNull();
  expect((await pressed(link)).status).toBe(204);
  expect(await cancelledAt()).not.toBeNull();
  expect((await pressed("/en/track")).status).toBe(403);
});
