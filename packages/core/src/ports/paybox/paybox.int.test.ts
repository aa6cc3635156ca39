import { generateKeyPairSync, sign } from "node:crypto";
import { factories, testDb } from "@souk/testing";
import { type FakeProvider, spawnProvider } from "@souk/testing/providers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { market } from "../../cart/cart.fixture.ts";
import { makeShipping, newKey, orderOf, readyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { resumePayment } from "../../checkout/resume-payment.ts";
import { sweep } from "../../checkout/sweep.ts";
import type { Core, StaffContext } from "../../context.ts";
import { checkInvariants } from "../../inventory/invariants.ts";
import { refundOrder } from "../../orders/refund-order.ts";
import { staffOrder } from "../../orders/staff-order.ts";
import { chargeBook } from "../../payments/charge-book.ts";
import { leavingForm } from "../../payments/leaving-form.ts";
import { storeEvent } from "../../payments/store-event.ts";
import { type PaymentProvider, paymentProviders } from "../payment.ts";
import { payboxProvider } from "./paybox-provider.ts";

const { db } = await testDb();
const make = factories(db);
const keys = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const hmacSecret = "0123456789abcdef".repeat(8);
let fake: FakeProvider;
let provider: PaymentProvider;
let core: Core & { later(ms: number): void };
let staff: StaffContext;
beforeAll(async () => {
  await makeShipping(db);
  fake = await spawnProvider("paybox", { HMAC_SECRET: hmacSecret, PRIVATE_KEY: keys.privateKey });
  provider = payboxProvider(
    {
      site: "1999888",
      rank: "32",
      identifier: "107904482",
      hmacSecret,
      publicKey: keys.publicKey,
      pageUrl: `${fake.origin}/cgi/page`,
      apiUrl: `${fake.origin}/PPPS.php`,
      origin: "https://shop.test",
    },
    chargeBook(db),
  );
  core = shopCore(db, { payments: paymentProviders(provider) });
  staff = await staffContext(db, "ADMIN", core);
});
afterAll(() => fake.stop());

async function begin() {
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  const { ctx, total } = await readyShopper(core, [[variant.id, 2]]);
  const payment = { method: "paybox" as const };
  const input = { ...market, idempotencyKey: newKey(), expectedTotal: total, payment };
  const result = await placeOrder(ctx, input);
  const { id } = await db.payment.findFirstOrThrow({ where: { idempotencyKey: input.idempotencyKey } });
  return { ctx, input, result, id };
}

/** What the shopper's browser does with the form; answers with where it is sent to. */
async function choose(id: string, choice: "pay" | "refuse" | "back", over: Record<string, string> = {}) {
  const leaving = await leavingForm(core, { provider: "paybox", paymentId: id });
  const fields = leaving?.form?.fields.map(([name, value]) => [name, over[name] ?? value]) ?? [];
  const body = new URLSearchParams([...fields, ["choice", choice]]);
  const answer = await fetch(leaving?.form?.action ?? "", { method: "POST", body, redirect: "manual" });
  return { status: answer.status, to: answer.headers.get("location") };
}

const part = (adjustment: number) => ({
  lines: [],
  shippingAmount: 0,
  adjustment,
  reason: "",
  restock: false,
  idempotencyKey: newKey(),
});

function told(reference: string, error: string, key = keys.privateKey): string {
  const words = `Mt=23500&Ref=${reference}&Auto=XXXXXX&Erreur=${error}&Trans=1&Appel=2`;
  return `${words}&Sign=${encodeURIComponent(sign("sha1", Buffer.from(words), key).toString("base64"))}`;
}
const notice = (query: string) =>
  provider.readNotice?.({ body: "", query, header: () => undefined, now: new Date() }) ?? null;

describe("paying on a bank's page behind Paybox", () => {
  test("goes out by a sealed form and ends in one order, taken at the bank once", async () => {
    const { ctx, input, result, id } = await begin();
    expect(result).toEqual({ status: "action_required", url: `https://shop.test/pay/paybox/${id}` });
    expect((await choose(id, "pay", { PBX_TOTAL: "1" })).status).toBe(403);
    expect(await resumePayment(ctx, input)).toEqual(result);
    expect((await choose(id, "pay")).to).toContain(`attempt=${input.idempotencyKey}`);
    const answers = await Promise.all([1, 2, 3].map(() => resumePayment(ctx, input)));
    expect(new Set(answers.map((answer) => orderOf(answer).number)).size).toBe(1);
    expect(await leavingForm(core, { provider: "paybox", paymentId: id })).toEqual({
      form: null,
      locale: "en",
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("refused is declined once the bank has said so, signed; left is left open", async () => {
    const { ctx, input, result, id } = await begin();
    expect((await choose(id, "back")).to).toBe("https://shop.test/en/checkout");
    expect(await resumePayment(ctx, input)).toEqual(result);
    await choose(id, "refuse");
    expect(await resumePayment(ctx, input)).toEqual(result);
    const said = notice(told(id, "00105"));
    expect(said).toMatchObject({ type: "payment.refused", paymentId: id });
    if (said) await storeEvent(core, "paybox", said);
    expect(await resumePayment(ctx, input)).toEqual({ status: "declined", reason: "card_declined" });
  });

  test("nobody else can say how it ended", async () => {
    const { id } = await begin();
    const other = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    expect(notice(told(id, "00000", other.privateKey))).toBeNull();
    expect(notice(told(id, "00000").replace("Mt=23500", "Mt=1"))).toBeNull();
    expect(notice("Mt=1&Ref=x&Erreur=00000")).toBeNull();
    expect(notice(told(id, "00000"))).toMatchObject({ type: "payment.accepted" });
  });

  test("paid after the hold has run out is given back by the sweep", async () => {
    const { id } = await begin();
    await choose(id, "pay");
    await db.payment.update({ where: { id }, data: { cartVersion: { increment: 5 } } });
    core.later(20 * 60_000);
    await sweep(core);
    expect(await db.payment.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "VOIDED" });
    expect(await provider.find(id, AbortSignal.timeout(5000))).toMatchObject({ state: "voided" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is refunded in parts, each once, also when the answer was lost", async () => {
    const { ctx, input, id } = await begin();
    await choose(id, "pay");
    const { number } = orderOf(await resumePayment(ctx, input));
    await refundOrder(staff, { number, ...part(3500) });
    await fake.misbehave({ path: "TYPE=00014", how: "drop after", times: 1 });
    await expect(refundOrder(staff, { number, ...part(1000) })).rejects.toMatchObject({
      code: "PAYMENT_UNAVAILABLE",
    });
    core.later(10_000);
    await sweep(core);
    expect(await staffOrder(staff, { number })).toMatchObject({ refunded: 4500 });
    const ledger = JSON.stringify(await fake.ask("/_ledger"));
    expect(ledger).toContain(`"reference":"${id}","amount":23500,"status":"Capturé","refunded":4500`);
    expect(await checkInvariants(db)).toEqual([]);
  });
});
