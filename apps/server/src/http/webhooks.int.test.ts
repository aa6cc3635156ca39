import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp } from "../testing/test-app.ts";

const secret = "whsec_of_the_tests";
const app = await testApp({
  stripe: { secretKey: "sk_test_souk", webhookSecret: secret, apiUrl: "http://127.0.0.1:9", timeoutMs: 500 },
});
beforeAll(() => app.db.providerEvent.deleteMany());
afterAll(() => app.close());

const event = (id: string, type = "payment_intent.succeeded") =>
  JSON.stringify({ id, object: "event", type, data: { object: { id: "pi_1", object: "payment_intent" } } });

/** No Origin and no cookie, as a provider's server sends it. */
function post(body: string, signature?: string): Promise<Response> {
  const headers = signature === undefined ? {} : { "stripe-signature": signature };
  return app.request("/webhooks/stripe", { method: "POST", body, headers: { ...headers, origin: "" } });
}
function sign(body: string, { age = 0, by = secret } = {}): string {
  const at = Math.floor(Date.now() / 1000) - age;
  return `t=${at},v1=${createHmac("sha256", by).update(`${at}.${body}`).digest("hex")}`;
}
const stored = () =>
  app.db.providerEvent.findMany({ select: { externalId: true, repeats: true, type: true } });

test("a message is stored when Stripe signed it, lately, and else refused", async () => {
  const body = event("evt_1");
  expect((await post(body)).status).toBe(400);
  expect((await post(body, "t=1,v1=nonsense")).status).toBe(400);
  expect((await post(body, sign(body, { by: "whsec_of_another" }))).status).toBe(400);
  expect((await post(body, sign(body, { age: 301 }))).status).toBe(400);
  expect((await post(event("evt_2"), sign(body))).status).toBe(400);
  expect((await post("not json", sign("not json"))).status).toBe(400);
  expect(await stored()).toEqual([]);
  expect((await post(body, sign(body))).status).toBe(200);
  expect((await post(body, sign(body, { age: 200 }))).status).toBe(200);
  expect(await stored()).toEqual([{ externalId: "evt_1", repeats: 1, type: "payment_intent.succeeded" }]);
});

test("a type that nobody knows is answered 200, too; another provider's door isn't there", async () => {
  const body = event("evt_9", "capybara.born");
  expect((await post(body, sign(body))).status).toBe(200);
  expect((await app.request("/webhooks/test_gateway", { method: "POST", body })).status).toBe(404);
  expect((await app.request("/webhooks/paypal", { method: "POST", body })).status).toBe(404);
});

test("a message of a megabyte is refused before it is read", async () => {
  const body = "x".repeat(1024 * 1024);
  expect((await post(body, sign(body))).status).toBe(413);
});
