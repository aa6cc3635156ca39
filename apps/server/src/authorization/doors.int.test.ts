import { BuiltInRole, PERMISSIONS, type Permission, permissionsOf } from "@souk/contracts";
import { expect, test } from "vitest";
import { createApp } from "../app.ts";
import { testApp } from "../testing/test-app.ts";
import { NOWHERE } from "./row-makers.ts";

/** What staff send and fetch as files, beside the router: each door with the rights that open it, all of them. */
const DOORS: Record<string, readonly Permission[]> = {
  "GET /api/admin/audit/export": ["audit.read"],
  "GET /api/admin/documents/:id": ["orders.read"],
  "GET /api/admin/export": ["products.read"],
  "GET /api/admin/import-template": ["products.read"],
  "GET /api/admin/imports/:id/problems": ["products.read"],
  "GET /api/admin/mail-attachments/:id": ["jobs.read"],
  "GET /api/admin/mail/:id": ["jobs.read"],
  "GET /api/admin/mail/preview/:template/:locale": ["jobs.read"],
  "GET /api/admin/orders/export": ["orders.read"],
  "GET /api/admin/promotions/:id/codes": ["promotions.read"],
  "GET /api/admin/reviews/photos/:id/:size": ["reviews.read"],
  "GET /api/admin/segments/:id/export": ["segments.read", "customers.read"],
  "GET /api/admin/shipments/:id/label": ["orders.read"],
  "GET /api/admin/stocktakes/:number/sheet": ["stock.read"],
  "GET /api/admin/support/:number/files/:id": ["support.read"],
  "POST /api/admin/imports": ["products.write"],
  "POST /api/admin/media": ["products.write"],
  "POST /api/admin/stocktakes/:number/counts": ["stock.write"],
  "POST /api/admin/support/:number/files": ["support.write"],
};

const { db, deps, request, signedInAs, asNewBrowser } = await testApp();

const parts: Record<string, string> = {
  ":id": NOWHERE,
  ":number": "2000000000",
  ":template": "sign_up",
  ":locale": "en",
  ":size": "small",
};

async function statusOf(door: string): Promise<number> {
  const [method = "", path = ""] = door.split(" ");
  const address = path.replaceAll(/:\w+/g, (name) => parts[name] ?? name);
  const answer = await request(address, { method });
  await answer.body?.cancel();
  return answer.status;
}

/** The doors that answer otherwise than who holds these rights, and no more, should hear. */
async function wrongFor(permissions: readonly Permission[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [door, rights] of Object.entries(DOORS)) {
    const status = await statusOf(door);
    const may = rights.every((right) => permissions.includes(right));
    if (may ? ![200, 400, 404].includes(status) : status !== 403) wrong.push(`${door}: ${status}`);
  }
  return wrong;
}

async function signedInWith(permissions: readonly Permission[]): Promise<void> {
  asNewBrowser();
  const { id } = await signedInAs("CUSTOMER");
  const role = { name: `Role of ${id}`, permissions: [...permissions] };
  await db.user.update({ where: { id }, data: { role: "STAFF", staffRole: { create: role } } });
}

test("each door that the server has for staff has its right here, and none is here that isn't there", () => {
  const doors = createApp(deps)
    .routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/admin/"))
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(doors)].toSorted()).toEqual(Object.keys(DOORS).toSorted());
});

test("nobody signed in: 401 everywhere", async () => {
  asNewBrowser();
  for (const door of Object.keys(DOORS)) expect(await statusOf(door), door).toBe(401);
});

test.each(BuiltInRole.options)("%s opens what the role may, and nothing else", async (role) => {
  asNewBrowser();
  await signedInAs(role);
  expect(await wrongFor(permissionsOf(role))).toEqual([]);
});

// One right each, and all but one: neither is a door opened by another right, nor by something beside it.
const rights = [...new Set(Object.values(DOORS).flat())];
test.each(rights)("%s opens its own doors, and they open by nothing else", async (right) => {
  await signedInWith([right]);
  expect(await wrongFor([right])).toEqual([]);
  const others = PERMISSIONS.filter((one) => one !== right);
  await signedInWith(others);
  expect(await wrongFor(others)).toEqual([]);
});

test.each(["disabled", "revoked"] as const)("a %s account opens none on the next call", async (how) => {
  asNewBrowser();
  const { id } = await signedInAs("ADMIN");
  expect(await statusOf("GET /api/admin/orders/export")).toBe(200);
  if (how === "revoked") await db.session.deleteMany({ where: { userId: id } });
  else await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
  for (const door of Object.keys(DOORS)) expect(await statusOf(door), door).toBe(401);
});
