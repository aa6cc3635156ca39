import { expect, test } from "vitest";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db } = await testApp();

const address = {
  line1: "1 rue des Tests",
  city: "Rabat",
  country: "MA",
  phone: "+212600000000",
};

async function placed(number: number, fullName: string): Promise<void> {
  await db.order.create({
    data: {
      number,
      email: "buyer@example.test",
      locale: "en",
      currency: "MAD",
      subtotal: 23_450,
      shippingTotal: 0,
      total: 23_450,
      shippingMethodCode: "standard",
      shippingLabel: "Standard",
      addresses: { create: { kind: "SHIPPING", fullName, ...address } },
    },
  });
}

const download = (query: string) => request(`/api/admin/orders/export?${query}`);
const filter = (value: object) => `filter=${encodeURIComponent(JSON.stringify(value))}`;

test("orders are exported as filtered, for who may read them, and no formula gets into the file", async () => {
  await placed(7001, "=HYPERLINK(1)");
  await placed(7002, "Salma");
  asNewBrowser();
  expect((await download("")).status).toBe(401);
  await signedInAs("CUSTOMER");
  expect((await download("")).status).toBe(403);
  asNewBrowser();
  await signedInAs("VIEWER");
  const csv = await download("format=csv");
  expect(csv.headers.get("content-disposition")).toMatch(/souk-orders-.*\.csv/);
  const text = await csv.text();
  expect(text).toContain("7001");
  expect(text).toContain(",PENDING,'=HYPERLINK(1),");
  expect(text).toContain("234.50");
  const one = await (await download(`format=csv&${filter({ query: "7002" })}`)).text();
  expect(one.trim().split("\r\n")).toHaveLength(2);
  const book = new Uint8Array(await (await download("format=xlsx")).arrayBuffer());
  expect(new TextDecoder().decode(book.slice(0, 2))).toBe("PK");
  for (const bad of ["format=pdf", filter({ state: "LOST" }), "filter=nonsense"])
    expect((await download(bad)).status).toBe(400);
});
