import { adminRouter } from "@souk/api";
import { BuiltInRole, PERMISSIONS, type Permission, permissionsOf } from "@souk/contracts";
import { expect, test } from "vitest";
import { answeredStatus } from "./testing/answered-status.ts";
import { type ProcedureDefinition, proceduresOf } from "./testing/procedures-of.ts";
import { testApp } from "./testing/test-app.ts";

/** For who isn't signed in yet: they have no permission because they have nothing to give. */
const OPEN = new Set(["session.me", "session.providers", "session.askToReset", "session.resetPassword"]);
/** One's own account, whoever one is. */
const OWN = new Set([
  "session.security",
  "session.accounts",
  "session.disconnect",
  "session.passkeys",
  "session.renamePasskey",
  "session.removePasskey",
  "session.list",
  "session.end",
]);

const { request, signedInAs, asNewBrowser, db } = await testApp();

const procedures = proceduresOf(adminRouter);

/** The guard speaks before the input is looked at, so an empty input tells a refusal from a pass. */
async function statusOf({ path, type }: Pick<ProcedureDefinition, "path" | "type">): Promise<number> {
  const address = `/trpc/admin/${path}`;
  const answer =
    type === "mutation"
      ? await request(address, {
          method: "POST",
          body: "{}",
          headers: { "content-type": "application/json" },
        })
      : await request(`${address}?input=%7B%7D`);
  return answeredStatus(answer);
}

test("every staff procedure names its permission", () => {
  const without = procedures
    .filter(({ path, meta }) => !meta && !OPEN.has(path) && !OWN.has(path))
    .map(({ path }) => path);
  expect(without).toEqual([]);
  expect(procedures.length).toBeGreaterThan(20);
});

test("nobody signed in: 401 everywhere", async () => {
  asNewBrowser();
  for (const procedure of procedures.filter(({ path }) => !OPEN.has(path)))
    expect(await statusOf(procedure), procedure.path).toBe(401);
});

/** The procedures that answer otherwise than who holds these rights, and no more, should hear. */
async function wrongFor(permissions: readonly Permission[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const procedure of procedures) {
    if (!procedure.meta) continue;
    const status = await statusOf(procedure);
    const { permission } = procedure.meta;
    // Null: whoever has any right gets as far as the use case, which asks for its own.
    const may = permission === null ? permissions.length > 0 : permissions.includes(permission);
    if (may ? ![200, 400, 404].includes(status) : status !== 403) wrong.push(`${procedure.path}: ${status}`);
  }
  return wrong;
}

test.each(BuiltInRole.options)("%s reaches what the role may, and nothing else", async (role) => {
  asNewBrowser();
  await signedInAs(role);
  expect(await wrongFor(permissionsOf(role))).toEqual([]);
});

/** Signed in with a role that staff composed of these rights. */
async function signedInWith(permissions: readonly Permission[]): Promise<string> {
  asNewBrowser();
  const { id } = await signedInAs("CUSTOMER");
  const role = { name: `Role of ${id}`, permissions: [...permissions] };
  await db.user.update({ where: { id }, data: { role: "STAFF", staffRole: { create: role } } });
  return id;
}

// Two halves that leave no right untried, given and not given.
test.each([0, 1])("a composed role reaches what it was given, and nothing else (half %d)", async (half) => {
  const permissions = PERMISSIONS.filter((_, at) => at % 2 === half);
  await signedInWith(permissions);
  expect(await wrongFor(permissions)).toEqual([]);
});

test("a record's timeline is for who may read the record, whatever else they may", async () => {
  const timeline = async (entity: string, entityId: string): Promise<number> => {
    const input = encodeURIComponent(JSON.stringify({ entity, entityId, limit: 5 }));
    const answer = await request(`/trpc/admin/audit.timeline?input=${input}`);
    await answer.body?.cancel();
    return answer.status;
  };
  await signedInWith(["settings.read"]);
  expect([await timeline("settings", "shop"), await timeline("brand", "b1")]).toEqual([200, 403]);
  await signedInWith(["products.read"]);
  expect([await timeline("settings", "shop"), await timeline("brand", "b1")]).toEqual([403, 200]);
});

test("a right taken from a composed role is lost on the next call, one given counts on it", async () => {
  const id = await signedInWith(["orders.read", "products.read"]);
  const orders = { path: "orders.list", type: "query" } as const;
  const jobs = { path: "jobs.queues", type: "query" } as const;
  const give = (permissions: Permission[]) =>
    db.staffRole.updateMany({ where: { users: { some: { id } } }, data: { permissions } });
  expect([await statusOf(orders), await statusOf(jobs)]).toEqual([200, 403]);
  await give(["products.read", "jobs.read"]);
  expect([await statusOf(orders), await statusOf(jobs)]).toEqual([403, 200]);
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
  const reserved = PERMISSIONS.filter((permission) => !permissionsOf("ADMIN").includes(permission));
  expect(reserved.toSorted()).toEqual(["products.delete", "staff.read", "staff.write"]);
});
