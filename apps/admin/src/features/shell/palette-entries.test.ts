import { permissionsOf } from "@souk/contracts";
import { loadAdminMessages } from "@souk/i18n/admin";
import { expect, test } from "vitest";
import { navFor } from "./nav.ts";
import { fixedEntries, matches } from "./palette-entries.ts";

const m = await loadAdminMessages.en();
const ids = (role: "VIEWER" | "ADMIN" | "SUPER_ADMIN", text = "") =>
  fixedEntries({ permissions: permissionsOf(role) }, text, m).flatMap(({ entries }) =>
    entries.map(({ id }) => id),
  );

test("menu and palette hold what the role may open, and nothing else", () => {
  const viewers = navFor({ permissions: permissionsOf("VIEWER") }).map(({ id }) => id);
  expect(viewers).toEqual(expect.arrayContaining(["overview", "orders", "products", "attributes", "brands"]));
  for (const reserved of ["staff", "audit"]) expect(viewers).not.toContain(reserved);
  expect(navFor({ permissions: permissionsOf("SUPER_ADMIN") }).map(({ id }) => id)).toContain("staff");
  expect(ids("VIEWER")).not.toContain("new-product");
  expect(ids("ADMIN")).toContain("new-product");
  expect(ids("ADMIN")).not.toContain("page-staff");
});

test("words match without accents, case or order", () => {
  expect(matches("Catégories épuisées", "EPUISEES cat")).toBe(true);
  expect(matches("Orders", "product")).toBe(false);
  expect(ids("ADMIN", "ship")).toEqual(["page-shipping", "to-ship"]);
});
