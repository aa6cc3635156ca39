import { shopRouter } from "@souk/api";
import { collectData } from "@souk/core/privacy/collect-data";
import { describe, expect, test } from "vitest";
import { impersonator, refusalOf } from "../testing/impersonate.ts";
import { proceduresOf } from "../testing/procedures-of.ts";
import { testApp } from "../testing/test-app.ts";

/** The changes that staff may make in a customer's place; whoever adds one says here that it was thought about. */
const STAFF_MAY = new Set([
  "account.saveAddress",
  "account.deleteAddress",
  "cart.addLine",
  "cart.setQuantity",
  "cart.acceptChanges",
  "cart.applyCode",
  "cart.removeCode",
  "cart.saveLine",
  "cart.restoreSaved",
  "cart.dropSaved",
  "checkout.setAddress",
  "checkout.setPickup",
  "checkout.setShipping",
  "orders.reorder",
  "impersonation.end",
]);

const app = await testApp();
const { db, make, request, signedInAs } = app;
const as = impersonator(app);
// A stream can carry no header: in such a tab it is the staff member's own.
const procedures = proceduresOf(shopRouter).filter(({ type }) => type !== "subscription");
const customer = await make.user();
await signedInAs("ADMIN");
const opened = () => as.open(customer.id);
const customersData = () => collectData(db, { userId: customer.id, email: customer.email });

describe("one of the staff who sees the shop as a customer", () => {
  test("may make the changes that say so, and no other", async () => {
    const mutations = procedures.filter(({ type }) => type === "mutation");
    expect(mutations.length).toBeGreaterThan(40);
    expect(
      mutations
        .filter(({ mayStaff }) => mayStaff)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([...STAFF_MAY].toSorted());
  });

  test.each(procedures.map(({ path, type }) => [path, type] as const))("%s (%s)", async (path, type) => {
    const tab = await opened();
    const may = type === "query" || STAFF_MAY.has(path);
    const before = may ? null : await customersData();
    const answer = type === "query" ? await tab.query(path) : await tab.mutate(path);
    const refusal = await refusalOf(answer);
    if (may) {
      expect([200, 400, 404], `${path}: ${refusal}`).toContain(answer.status);
      return;
    }
    expect(answer.status).toBe(403);
    expect(refusal).toBe("IMPERSONATION_REFUSED");
    expect(await customersData()).toEqual(before);
  });

  test("is nobody once it is over: neither the customer nor themselves", async () => {
    const tab = await opened();
    await tab.mutate("impersonation.end");
    for (const { path, type } of procedures) {
      const answer = type === "query" ? await tab.query(path) : await tab.mutate(path);
      const refusal = await refusalOf(answer);
      if (type === "mutation")
        expect(refusal, path).toBe(STAFF_MAY.has(path) ? "IMPERSONATION_OVER" : "IMPERSONATION_REFUSED");
      // What is open to all stays open; what asks who it is has no answer.
      else if (refusal !== null && answer.status === 401) expect(refusal, path).toBe("IMPERSONATION_OVER");
    }
    for (const path of ["account.me", "cart.get", "orders.mine", "identity.security"])
      expect(await refusalOf(await tab.query(path)), path).toBe("IMPERSONATION_OVER");
  });

  test("reaches no endpoint of sign-ins, passwords, second factors and tokens from there", async () => {
    const tab = await opened();
    const paths = [
      "change-password",
      "sign-out",
      "two-factor/enable",
      "two-factor/disable",
      "token",
      "passkey/x",
    ];
    for (const path of paths) {
      const answer = await tab.post(`/api/auth/${path}`);
      expect(answer.status, path).toBe(403);
      expect(await answer.json()).toMatchObject({ code: "IMPERSONATION_REFUSED" });
    }
    // The same from another tab of that browser is the staff member's own.
    const own = await request("/api/auth/get-session");
    expect(await own.json()).not.toBeNull();
  });
});
