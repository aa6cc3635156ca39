import { adminRouter } from "@souk/api";
import { can, PERMISSIONS, ROLES, type Role } from "@souk/contracts";
import { expect, test } from "vitest";
import { proceduresOf } from "./testing/procedures-of.ts";
import { testApp } from "./testing/test-app.ts";

/** For who isn't signed in yet: they have no permission because they have nothing to give. */
const OPEN = new Set(["session.me", "session.askToReset", "session.resetPassword"]);

const { request, signedInAs, asNewBrowser, db } = await testApp();

const procedures = proceduresOf(adminRouter);

/** The guard speaks before the input is looked at, so an empty input tells a refusal from a pass. */
async function statusOf({ path, type }: { path: string; type: "query" | "mutation" }): Promise<number> {
  const address = `/trpc/admin/${path}`;
  const answer =
    type === "query"
      ? await request(`${address}?input=%7B%7D`)
      : await request(address, {
          method: "POST",
          body: "{}",
          headers: { "content-type": "application/json" },
        });
  await answer.body?.cancel();
  return answer.status;
}

test("every staff procedure names its permission", () => {
  const without = procedures.filter(({ path, meta }) => !meta && !OPEN.has(path)).map(({ path }) => path);
  expect(without).toEqual([]);
  expect(procedures.length).toBeGreaterThan(20);
});

test("nobody signed in: 401 everywhere", async () => {
  asNewBrowser();
  for (const procedure of procedures.filter(({ path }) => !OPEN.has(path)))
    expect(await statusOf(procedure), procedure.path).toBe(401);
});

test.each(ROLES)("%s reaches what the role may, and nothing else", async (role: Role) => {
  asNewBrowser();
  await signedInAs(role);
  for (const procedure of procedures) {
    if (!procedure.meta) continue;
    const status = await statusOf(procedure);
    if (can(role, procedure.meta.permission))
      expect([200, 400, 404], `${procedure.path} as ${role}`).toContain(status);
    else expect(status, `${procedure.path} as ${role}`).toBe(403);
  }
});

test("a lost role and a disabled account are refused on the next call", async () => {
  asNewBrowser();
  const { id } = await signedInAs("ADMIN");
  const list = { path: "orders.list", type: "query" } as const;
  expect(await statusOf(list)).toBe(200);
  await db.user.update({ where: { id }, data: { role: "CUSTOMER" } });
  expect(await statusOf(list)).toBe(403);
  await db.user.update({ where: { id }, data: { role: "ADMIN", disabledAt: new Date() } });
  expect(await statusOf(list)).toBe(401);
});

test("only SUPER_ADMIN deletes products and manages staff", () => {
  const reserved = PERMISSIONS.filter((permission) => !can("ADMIN", permission));
  expect(reserved.toSorted()).toEqual(["products.delete", "staff.read", "staff.write"]);
});
