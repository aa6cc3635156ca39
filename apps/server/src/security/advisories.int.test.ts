import { adminRouter } from "@souk/api";
import type { Permission } from "@souk/contracts";
import { market } from "@souk/core/cart/cart.fixture";
import { newKey } from "@souk/core/checkout/checkout.fixture";
import { createDraft } from "@souk/core/drafts/create-draft";
import { orderDesk } from "@souk/core/orders/orders.fixture";
import { staffOrder } from "@souk/core/orders/staff-order";
import { beforeEach, describe, expect, test } from "vitest";
import { proceduresOf } from "../testing/procedures-of.ts";
import { testApp } from "../testing/test-app.ts";

/**
 * What was found in a peer's shop, tried on this one; each beside the same act by who may, so that a refusal isn't just
 * something that never works. Those that need no server are told in docs/guarantees.md.
 */
const { db, make, request, signedInAs, asNewBrowser } = await testApp();
const desk = await orderDesk(db, make);

const post = (address: string, input: object) =>
  request(address, {
    method: "POST",
    body: JSON.stringify(input),
    headers: { "content-type": "application/json" },
  });
const admin = async (path: string, input: object): Promise<number> =>
  (await post(`/trpc/admin/${path}`, input)).status;

async function signedInWith(permissions: readonly Permission[]): Promise<void> {
  const { id } = await signedInAs("CUSTOMER");
  const role = { name: `Role of ${id}`, permissions: [...permissions] };
  await db.user.update({ where: { id }, data: { role: "STAFF", staffRole: { create: role } } });
}

beforeEach(asNewBrowser);

describe("a refund that reaches another order", () => {
  test("by a line of it is refused; of its own line it is given", async () => {
    await signedInAs("ADMIN");
    const mine = await desk.order("card");
    const other = await desk.order("card");
    const input = async (of: number) => {
      const { lines } = await staffOrder(desk.staff, { number: of });
      return {
        number: mine.number,
        lines: lines.map(({ id: lineId }) => ({ lineId, quantity: 1 })),
        shippingAmount: 0,
        adjustment: 0,
        reason: "",
        restock: false,
        idempotencyKey: newKey(),
      };
    };
    expect(await admin("orders.refund", await input(other.number))).toBe(404);
    for (const { number } of [mine, other])
      expect(await db.refund.count({ where: { payment: { order: { number } } } })).toBe(0);
    expect(await admin("orders.refund", await input(mine.number))).toBe(200);
    expect(await db.refund.count({ where: { payment: { order: { number: other.number } } } })).toBe(0);
  });

  test("and the right to refund is its own: who may change orders alone doesn't", async () => {
    const { number } = await desk.order("card");
    const { lines } = await staffOrder(desk.staff, { number });
    const whole = {
      number,
      lines: lines.map(({ id: lineId }) => ({ lineId, quantity: 1 })),
      shippingAmount: 0,
      adjustment: 0,
      reason: "",
      restock: false,
      idempotencyKey: newKey(),
    };
    await signedInWith(["orders.read", "orders.write"]);
    expect(await admin("orders.refund", whole)).toBe(403);
    asNewBrowser();
    await signedInWith(["orders.read", "orders.refund"]);
    expect(await admin("orders.refund", whole)).toBe(200);
  });
});

describe("staff who manage staff, and an account above their own", () => {
  const MANAGER: readonly Permission[] = ["staff.read", "staff.write", "products.read"];

  async function people() {
    const superAdmin = await make.user({ role: "SUPER_ADMIN" });
    // Not the last one: that would be a reason of its own.
    await make.user({ role: "SUPER_ADMIN" });
    const role = { name: `Reader ${superAdmin.id}`, permissions: ["products.read"] };
    const { id: staffRoleId } = await db.staffRole.create({ data: role, select: { id: true } });
    const below = await make.user({ role: "STAFF", staffRoleId });
    return { superAdmin, below };
  }

  test.each([
    ["staff.setDisabled", { disabled: true }],
    ["staff.setRole", { role: "CUSTOMER", staffRoleId: null }],
    ["staff.resetSecondFactor", {}],
  ])("%s is refused for a super administrator, done for who may less", async (path, rest) => {
    const { superAdmin, below } = await people();
    await signedInWith(MANAGER);
    const read = () => db.user.findUniqueOrThrow({ where: { id: superAdmin.id } });
    const before = await read();
    expect(await admin(path, { userId: superAdmin.id, ...rest })).toBe(403);
    expect(await read()).toEqual(before);
    expect(await admin(path, { userId: below.id, ...rest })).toBe(200);
  });

  test("nobody's password is set by somebody else: no procedure takes an account and a password", () => {
    const setters = proceduresOf(adminRouter).filter(({ inputs }) => {
      const fields = inputs.flatMap((input) =>
        Object.keys("shape" in input && typeof input.shape === "object" ? (input.shape ?? {}) : {}),
      );
      return fields.includes("password") && fields.some((field) => /^(id|userId)$/.test(field));
    });
    // Its id is a passkey of whoever calls, the password that person's own, asked for once more.
    expect(setters.map(({ path }) => path).filter((path) => !/(^|\.)removePasskey$/.test(path))).toEqual([]);
  });

  test.each(["admin/set-user-password", "admin/impersonate-user", "set-password", "reset-password"])(
    "/api/auth/%s isn't there, for a super administrator neither",
    async (path) => {
      const { id } = await signedInAs("SUPER_ADMIN");
      const body = { userId: id, newPassword: "another long one", token: "x" };
      expect((await post(`/api/auth/${path}`, body)).status).toBe(404);
    },
  );
});

test("a draft is changed by nobody who isn't signed in as staff", async () => {
  const { variant } = await make.product();
  const { number } = await createDraft(desk.staff, market);
  const add = { number, change: { kind: "ADD", variantId: variant.id, quantity: 1 } };
  const lines = () => db.cartLine.count({ where: { variantId: variant.id } });
  const others = [
    ["drafts.get", { number }],
    ["drafts.send", { number, mail: false, days: 7 }],
    ["drafts.delete", { number }],
  ] as const;
  for (const [status, who] of [
    [401, async () => {}],
    [403, async () => void (await signedInAs("CUSTOMER"))],
  ] as const) {
    asNewBrowser();
    await who();
    expect(await admin("drafts.change", add)).toBe(status);
    for (const [path, input] of others.slice(1)) expect(await admin(path, input)).toBe(status);
    expect(await lines()).toBe(0);
  }
  asNewBrowser();
  await signedInAs("ADMIN");
  expect(await admin("drafts.change", add)).toBe(200);
  expect(await lines()).toBe(1);
});
