import { asDomainError } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { loadOrder } from "../mail/load-order.ts";
import { orderTable } from "../orders/order-table.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { address, cashOrder, orderOf } from "./checkout.fixture.ts";
import { getCheckout } from "./get-checkout.ts";
import { placeOrder } from "./place-order.ts";
import { setAddress } from "./set-address.ts";
import { setPickup } from "./set-pickup.ts";

const { db } = await testDb();
const make = factories(db);
const { core, moves } = await orderDesk(db, make);

const place = {
  name: "Souk Maârif",
  line1: "112, rue Ibn Mounir",
  postalCode: "20330",
  city: "Casablanca",
  country: "MA",
  phone: "+212 522 000 112",
  hours: { en: "Mon–Sat 9:30–19:30", fr: "Lun–sam 9 h 30–19 h 30" },
};
const shop = { ...place, hours: "Mon–Sat 9:30–19:30" };
const who = { email: "salma@example.test", fullName: "Salma Idrissi", phone: "+212 600 000 000" };
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => asDomainError(error)?.code ?? error,
  );

beforeAll(async () => {
  const zones = await db.shippingZone.findMany({ select: { id: true, countries: true } });
  const zone = (of: string) => zones.find(({ countries }) => countries.includes(of))?.id ?? "";
  const rates = { create: [{ currency: "MAD", maxWeightGrams: 50_000, amount: 0 }] };
  const method = { kind: "PICKUP" as const, label: { en: "Pick-up" }, minDays: 0, maxDays: 1, rates };
  const home = zone("MA") || (zones[0]?.id ?? "");
  await db.shippingMethod.create({ data: { ...method, zoneId: home, code: "pickup", pickup: place } });
  // In a zone in which it does not lie: nobody could be sent there.
  const lost = await db.shippingZone.create({ data: { code: "lost", countries: ["CA"] } });
  await db.shippingMethod.create({ data: { ...method, zoneId: lost.id, code: "elsewhere", pickup: place } });
});

async function shopper() {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000 } }] });
  const ctx = browser(core);
  await addLine(ctx, { ...market, variantId: variant.id, quantity: 2 });
  return ctx;
}

describe("pick-up in store", () => {
  it("is offered with its place and hours, before any address is given", async () => {
    const ctx = await shopper();
    const { pickups } = await getCheckout(ctx, market);
    expect(pickups).toMatchObject([{ code: "pickup", amount: 0, pickup: shop }]);
    const french = await getCheckout(ctx, { ...market, locale: "fr" });
    expect(french.pickups[0]?.pickup?.hours).toBe("Lun–sam 9 h 30–19 h 30");
  });

  it("needs no address: name, phone and e-mail make an order, which waits at the place and is paid there", async () => {
    const ctx = await shopper();
    const view = await setPickup(ctx, { ...market, ...who, methodCode: "pickup", billingAddress: null });
    expect(view).toMatchObject({
      shippingMethodCode: "pickup",
      shippingAddress: { fullName: who.fullName, line1: place.line1 },
    });
    expect(view.cart.total).toBe(20_000);
    const { number } = orderOf(await placeOrder(ctx, cashOrder({ ctx, total: 20_000 })));
    const placed = await db.order.findUniqueOrThrow({ where: { number }, select: { id: true } });
    const { order } = await loadOrder(core, placed.id, "en");
    expect(order).toMatchObject({ pickup: shop, shippingTotal: 0, isPaid: false });
    expect((await staffOrder(core, { number })).billingAddress).toMatchObject({
      fullName: who.fullName,
      line1: "",
    });
    await moves.CONFIRMED(number);
    await moves.PROCESSING(number);
    await moves.SHIPPED(number);
    const { state, payments } = await moves.DELIVERED(number);
    expect([state, payments.map((payment) => payment.state)]).toEqual(["DELIVERED", ["CAPTURED"]]);
    const input = { sort: "placed", direction: "desc", limit: 5 } as const;
    expect((await orderTable(core, input)).items).toMatchObject([{ number, pickedUp: true }]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("has the billing address that is given", async () => {
    const ctx = await shopper();
    const input = { ...market, ...who, methodCode: "pickup", billingAddress: address };
    const { billingAddress } = await setPickup(ctx, input);
    expect(billingAddress).toMatchObject({ line1: address.line1, city: address.city });
  });

  it("is forgotten when an address is given; unknown and misplaced places are refused", async () => {
    const ctx = await shopper();
    const asked = (methodCode: string) =>
      setPickup(ctx, { ...market, ...who, methodCode, billingAddress: null });
    expect(await codeOf(asked("elsewhere"))).toBe("SHIPPING_UNAVAILABLE");
    expect(await codeOf(asked("standard"))).toBe("SHIPPING_UNAVAILABLE");
    expect((await getCheckout(ctx, market)).shippingAddress).toBeNull();
    expect(await codeOf(asked("pickup"))).toBe("done");
    const brought = { ...market, email: who.email, shippingAddress: address, billingAddress: null };
    expect(await setAddress(ctx, brought)).toMatchObject({ shippingMethodCode: null });
  });
});
