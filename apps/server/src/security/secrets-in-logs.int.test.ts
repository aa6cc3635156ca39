import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashPassword } from "@souk/auth";
import { makeShipping } from "@souk/core/checkout/checkout.fixture";
import { setPassword } from "@souk/core/identity/credentials";
import { freePort } from "@souk/db/embedded";
import type { Role } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { spawnServer, type Spawned } from "../testing/spawn-server.ts";
import { address, browserOf, canary, market, signUp } from "./canaries.fixture.ts";
import { workAsStaff } from "./staff-canaries.fixture.ts";

/**
 * Words that stand nowhere else go through what people do, well and badly, on a server of its own that says all it can;
 * none may stand in what it wrote, nor in the audit log.
 */
const { db, pool, url } = await testDb();
const make = factories(db);
const dataDir = await mkdtemp(join(tmpdir(), "souk-canaries-"));
let server: Spawned;

beforeAll(async () => {
  await makeShipping(db);
  const port = String(await freePort());
  const own = { PORT: port, SOUK_ORIGIN: `http://127.0.0.1:${port}`, SOUK_DATA_DIR: dataDir };
  server = await spawnServer({ ...own, DATABASE_URL: url, LOG_LEVEL: "trace" });
  await server.ready();
});
afterAll(async () => {
  server.child.kill("SIGKILL");
  await server.ended();
  await rm(dataDir, { recursive: true, force: true });
});

/** What staff were told once, and nobody may read again. */
let told: string[] = [];

const browser = () => browserOf(server.origin);
type Send = ReturnType<typeof browser>;

async function makeAccount(email: string, role: Role): Promise<string> {
  const { id } = await db.user.create({ data: { name: "Canary", email, role }, select: { id: true } });
  await setPassword(db, id, await hashPassword(canary.password));
  return id;
}

async function signUpAndIn(send: Send): Promise<void> {
  const { email, password } = canary;
  const signIn = (body: object) => send("/api/auth/sign-in/email", body);
  expect((await signIn({ email, password })).status).toBe(401);
  expect((await send("/trpc/shop/identity.signUp", signUp(email))).status).toBe(200);
  await makeAccount(email, "CUSTOMER");
  expect((await signIn({ email, password: canary.wrong })).status).toBe(401);
  expect((await signIn({ email, password })).status).toBe(200);
}

async function changeEverything(send: Send): Promise<void> {
  const { email, password, next, token } = canary;
  await send("/trpc/shop/identity.askForLink", { purpose: "SIGN_IN", email, locale: "en" });
  await send("/api/auth/sign-in/link", { token });
  await send(`/en/reset-password?token=${token}`);
  await send(`/en/pay/${token}`);
  await send("/api/auth/token", { email, password: canary.wrong });
  await send("/api/auth/token/refresh", { refreshToken: token });
  await send("/trpc/shop/account.me", undefined, { authorization: `Bearer ${token}` });
  await send("/trpc/admin/orders.list", undefined, { authorization: `Bearer ${canary.key}` });
  await send("/api/auth/change-password", { currentPassword: canary.wrong, newPassword: next });
  const changed = await send("/api/auth/change-password", { currentPassword: password, newPassword: next });
  expect(changed.status).toBe(200);
  await send("/api/auth/two-factor/enable", { password: next });
  await send("/api/auth/two-factor/verify-totp", { code: "000000", token });
}

/** Into each form that takes a text of theirs. */
async function write(send: Send): Promise<void> {
  const { email, text, wrong } = canary;
  const shop = (path: string, input: object) => send(`/trpc/shop/${path}`, input);
  const message = { subject: text, text, fileIds: [], key: crypto.randomUUID() };
  expect((await shop("support.open", message)).status).toBe(200);
  expect((await shop("account.saveAddress", { address, isDefault: true })).status).toBe(200);
  const letter = { name: address.fullName, email, text, topic: "OTHER", orderNumber: null, homepage: "" };
  const { token } = canary;
  const key = { idempotencyKey: crypto.randomUUID(), locale: "en" };
  expect((await shop("contact.send", { ...letter, ...key, token })).status).toBe(200);
  for (const password of [wrong, canary.next])
    await shop("identity.changeEmail", { email: "canary-other-7f3a@souk.example", password, locale: "en" });
  await shop("privacy.askForErasure", { password: wrong, locale: "en" });
}

async function buy(send: Send): Promise<void> {
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  const mutate = (procedure: string, input: object) =>
    send(`/trpc/shop/${procedure}`, { ...market, ...input });
  expect((await mutate("cart.addLine", { variantId: variant.id, quantity: 1 })).status).toBe(200);
  const addressed = { email: canary.email, shippingAddress: address, billingAddress: null };
  expect((await mutate("checkout.setAddress", addressed)).status).toBe(200);
  expect((await mutate("checkout.setShipping", { methodCode: "standard" })).status).toBe(200);
  const card = { number: canary.card, expiry: "12/40", cvc: "737" };
  const { token } = z
    .object({ token: z.string() })
    .parse(await (await send("/test-gateway/tokens", card)).json());
  const order = { idempotencyKey: crypto.randomUUID(), expectedTotal: 1, payment: { method: "card", token } };
  await mutate("checkout.place", order);
}

/** What is no input at all: JSON that ends early, wrong types, and too much of it. */
async function sendBadly(send: Send): Promise<void> {
  const { email, password, text } = canary;
  const half = JSON.stringify({ email, password }).slice(0, -2);
  for (const path of [
    "/api/auth/sign-in/email",
    "/api/auth/token",
    "/trpc/shop/identity.signUp",
    "/webhooks/stripe",
  ]) {
    await send(path, half);
    await send(path, { email: { email }, password: [password], text });
    await send(path, { email, password }, { "content-type": "text/plain" });
    await send(path, { email, password }, { origin: `https://${text}.example` });
  }
  await send(`/trpc/shop/identity.nothing?input=${text}`, { email });
  await send(`/nothing?email=${email}&token=${canary.token}`);
}

/** Each table in turn isn't there for a moment, so that what asks for it breaks; the answers. */
async function breakEverything(send: Send): Promise<Record<string, number>> {
  const { password, token } = canary;
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  await send("/trpc/shop/cart.addLine", { ...market, variantId: variant.id, quantity: 1 });
  const addressed = { ...market, shippingAddress: address, billingAddress: null };
  const seen: Record<string, number> = {};
  for (const table of ["User", "Session", "AccountLink", "Cart"]) {
    // Somebody new each time: too many tries would be refused before anything breaks.
    const email = `canary-${table.toLowerCase()}-7f3a@souk.example`;
    await pool.query(`ALTER TABLE "${table}" RENAME TO "Away"`);
    const answers = {
      password: await send("/api/auth/sign-in/email", { email, password }),
      link: await send("/api/auth/sign-in/link", { token }),
      token: await send("/api/auth/token", { email, password }),
      signUp: await send("/trpc/shop/identity.signUp", signUp(email)),
      address: await send("/trpc/shop/checkout.setAddress", { ...addressed, email }),
    };
    for (const [what, { status }] of Object.entries(answers)) seen[`${what} without ${table}`] = status;
    await pool.query(`ALTER TABLE "Away" RENAME TO "${table}"`);
  }
  return seen;
}

function expectSilent(written: string): void {
  const words = [...Object.values(canary), ...told, address.fullName, address.line1, "7f3a"];
  expect(written.split("\n").filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
}

describe("what people hand over stands in no log", () => {
  test("of a server that does what it was asked", async () => {
    const send = browser();
    await signUpAndIn(send);
    await changeEverything(send);
    await write(send);
    await buy(send);
    await sendBadly(browser());
    const staff = browser();
    const email = "canary-staff-7f3a@souk.example";
    await makeAccount(email, "SUPER_ADMIN");
    const signedIn = await staff("/api/auth/sign-in/email", { email, password: canary.password });
    expect(signedIn.status).toBe(200);
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const customer = await makeAccount("canary-customer-7f3a@souk.example", "CUSTOMER");
    told = await workAsStaff(staff, customer, variant.id);
    expect(told.filter((one) => one.length > 11)).toHaveLength(4);
    // It does say what it does: else this would be silence.
    await expect.poll(() => server.output()).toContain('"path":"/trpc/shop/checkout.place"');
    expectSilent(server.output());
  });

  test("of one whose database breaks under it", async () => {
    const seen = await breakEverything(browser());
    expect(seen).toMatchObject({
      "password without User": 500,
      "token without User": 500,
      "link without AccountLink": 500,
      "address without Cart": 500,
    });
    await expect.poll(() => server.output()).toContain("unexpected error");
    expectSilent(server.output());
  });

  test("of what staff did", async () => {
    const { rows } = await pool.query(`SELECT row_to_json(a)::text AS row FROM "AuditLog" a`);
    const written = z.array(z.object({ row: z.string() })).parse(rows);
    expect(written.length).toBeGreaterThan(8);
    const { email, password, next, token, card, key } = canary;
    for (const { row } of written)
      for (const word of [email, password, next, token, card, key, ...told]) expect(row).not.toContain(word);
  });
});
