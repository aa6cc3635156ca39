import { asDomainError, type DraftChange } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { market } from "../cart/cart.fixture.ts";
import { address, cardToken, makeShipping, newKey, orderOf, shopCore } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { loadOrder } from "../mail/load-order.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { changeDraft } from "./change-draft.ts";
import { completeDraft } from "./complete-draft.ts";
import { createDraft } from "./create-draft.ts";
import { asDraft } from "./draft-shopper.ts";
import { getDraft } from "./get-draft.ts";
import { draftOfLink } from "./pay-link.ts";
import { sendDraft } from "./send-draft.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
const staff = await staffContext(db, "ADMIN", core);

const place = {
  name: "Souk Maârif",
  line1: "112, rue Ibn Mounir",
  postalCode: "20330",
  city: "Casablanca",
  country: "MA",
  phone: "+212 522 000 112",
  hours: { en: "Mon–Sat 9:30–19:30" },
};
const stop = { ...place, hours: "Mon–Sat 9:30–19:30" };
const who = { email: "salma@example.test", fullName: "Salma Idrissi", phone: "+212 600 000 000" };
const pickup = { kind: "PICKUP", methodCode: "pickup", ...who, billingAddress: null } as const;
const abroad = { ...address, country: "FR", city: "Lyon" } as const;

beforeAll(async () => {
  await makeShipping(db);
  const { id: zoneId } = await db.shippingZone.findFirstOrThrow({ where: { code: "ma" } });
  const rates = { create: [{ currency: "MAD", maxWeightGrams: 50_000, amount: 500 }] };
  const method = { kind: "PICKUP" as const, label: { en: "Pick-up" }, minDays: 0, maxDays: 1, rates };
  await db.shippingMethod.create({ data: { ...method, zoneId, code: "pickup", pickup: place } });
  const standard = { create: { code: "standard", name: { en: "Standard" }, isDefault: true } };
  await db.taxZone.create({
    data: {
      code: "fr",
      name: { en: "France" },
      countries: ["FR"],
      rates: { create: [{ name: { en: "TVA" }, basisPoints: 2000, class: standard }] },
    },
  });
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => asDomainError(error)?.code ?? error,
  );

/** Two units at 100.00 in a draft, before anybody is named. */
async function filled() {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000 } }] });
  const { number } = await createDraft(staff, market);
  const change = (wanted: DraftChange) => changeDraft(staff, { number, change: wanted });
  return { number, change, draft: await change({ kind: "ADD", variantId: variant.id, quantity: 2 }) };
}

async function payAtLink(number: number, expectedTotal: number) {
  const { url } = await sendDraft(staff, { number, mail: true, days: 7 });
  const { id } = await draftOfLink(core, url.split("/pay/")[1] ?? "", { late: false });
  const payment = { method: "card" as const, token: await cardToken(core) };
  const input = { ...market, idempotencyKey: newKey(), expectedTotal, payment };
  return orderOf(await placeOrder(asDraft(core, id), input)).number;
}

describe("a draft that is picked up", () => {
  it("is offered the places, costs what the place does, and is paid at its link: the order waits there", async () => {
    const { number, change, draft } = await filled();
    expect(draft.pickups).toMatchObject([{ code: "pickup", amount: 500, pickup: stop }]);
    const picked = await change(pickup);
    expect(picked).toMatchObject({
      email: who.email,
      shippingMethodCode: "pickup",
      shippingAddress: { fullName: who.fullName, company: place.name, line1: place.line1 },
      billingAddress: { fullName: who.fullName, line1: "" },
      cart: { total: 20_500, shippingTotal: 500 },
    });
    const order = await payAtLink(number, 20_500);
    expect(await staffOrder(staff, { number: order })).toMatchObject({
      state: "PAID",
      total: 20_500,
      pickup: stop,
      email: who.email,
    });
    const { id } = await db.order.findUniqueOrThrow({ where: { number: order }, select: { id: true } });
    expect((await loadOrder(core, id, "en")).order).toMatchObject({ pickup: stop, shippingTotal: 500 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is taxed where the place is, not where it was to be brought before", async () => {
    const { change } = await filled();
    const customer = { kind: "CUSTOMER", email: who.email, billingAddress: null } as const;
    const taxOf = ({ cart }: Awaited<ReturnType<typeof change>>) => cart.taxTotal + cart.taxIncluded;
    expect(taxOf(await change({ ...customer, shippingAddress: abroad }))).toBeGreaterThan(0);
    expect(taxOf(await change(pickup))).toBe(0);
  });

  it("says that its place is forgotten when it is to be brought", async () => {
    const { change } = await filled();
    const picked = await change(pickup);
    expect(picked.forgotten).toBeNull();
    const customer = { kind: "CUSTOMER", email: who.email, billingAddress: null } as const;
    const brought = await change({ ...customer, shippingAddress: address });
    expect(brought).toMatchObject({ forgotten: { label: "Pick-up", why: "BROUGHT" } });
  });

  it("has the billing address that its customer wants, and is the account's whose e-mail it is", async () => {
    const { change } = await filled();
    const user = await make.user();
    const picked = await change({ ...pickup, email: user.email, billingAddress: address });
    expect(picked).toMatchObject({ account: user.name, billingAddress: { line1: address.line1 } });
  });

  it("is marked as ordered with what is paid there", async () => {
    const { number, change } = await filled();
    await change(pickup);
    const paid = { number, method: "cash_on_delivery", received: false, expectedTotal: 20_500 } as const;
    const { orderNumber } = await completeDraft(staff, paid);
    expect(await staffOrder(staff, { number: orderNumber ?? 0 })).toMatchObject({
      state: "PENDING",
      pickup: stop,
    });
    expect(await codeOf(change(pickup))).toBe("ILLEGAL_TRANSITION");
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("knows who comes: a place is not chosen as a way of sending, nor what is no place", async () => {
    const { number, change } = await filled();
    expect(await codeOf(change({ ...pickup, methodCode: "standard" }))).toBe("SHIPPING_UNAVAILABLE");
    const customer = { kind: "CUSTOMER", email: who.email, billingAddress: null } as const;
    await change({ ...customer, shippingAddress: address });
    expect(await codeOf(change({ kind: "SHIPPING", methodCode: "pickup" }))).toBe("SHIPPING_UNAVAILABLE");
    expect(await getDraft(staff, { number })).toMatchObject({ shippingMethodCode: null });
    await change(pickup);
    const brought = await change({ ...customer, shippingAddress: address });
    expect(brought).toMatchObject({ shippingMethodCode: null, shippingAddress: { city: address.city } });
    const log = await db.auditLog.findMany({
      where: { entity: "draft", entityId: String(number), action: "draft.change" },
      orderBy: { id: "asc" },
      select: { after: true },
    });
    expect(log.map(({ after }) => after)).toMatchObject([
      {},
      { place: "Rabat, MA" },
      { place: "Casablanca, MA", shippingMethodCode: "pickup" },
      { place: "Rabat, MA", shippingMethodCode: null },
    ]);
    expect(JSON.stringify(log)).not.toContain(who.fullName);
  });
});
