import { z } from "zod";

/** STAFF: whoever has a role that staff composed; what it allows is in the database. */
export const ROLES = ["CUSTOMER", "VIEWER", "ADMIN", "SUPER_ADMIN", "STAFF"] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;
export const BuiltInRole = Role.exclude(["STAFF"]);
export type BuiltInRole = z.infer<typeof BuiltInRole>;
export const BUILT_IN_STAFF = ["VIEWER", "ADMIN", "SUPER_ADMIN"] as const satisfies BuiltInRole[];

export const PERMISSIONS = [
  "overview.read",
  "orders.read",
  "orders.write",
  "orders.refund",
  "customers.read",
  "customers.write",
  "customers.security",
  "customers.merge",
  "segments.read",
  "segments.write",
  "support.read",
  "support.write",
  "customers.impersonate",
  "payments.read",
  "payments.write",
  "products.read",
  "products.write",
  "products.delete",
  "categories.read",
  "categories.write",
  "promotions.read",
  "promotions.write",
  "reviews.read",
  "reviews.write",
  "search.read",
  "search.write",
  "settings.read",
  "settings.write",
  "stock.read",
  "stock.write",
  "jobs.read",
  "jobs.write",
  "privacy.read",
  "privacy.write",
  "staff.read",
  "staff.write",
  "keys.write",
  "audit.read",
] as const;
export const Permission = z.enum(PERMISSIONS);
export type Permission = z.infer<typeof Permission>;

const viewer = [
  "overview.read",
  "orders.read",
  "customers.read",
  "segments.read",
  "support.read",
  "payments.read",
  "products.read",
  "categories.read",
  "promotions.read",
  "reviews.read",
  "search.read",
  "settings.read",
  "stock.read",
  "jobs.read",
] as const satisfies Permission[];
const admin = [
  ...viewer,
  "orders.write",
  "orders.refund",
  "customers.write",
  "customers.security",
  "customers.merge",
  "segments.write",
  "support.write",
  "customers.impersonate",
  "payments.write",
  "products.write",
  "categories.write",
  "promotions.write",
  "reviews.write",
  "search.write",
  "settings.write",
  "stock.write",
  "jobs.write",
  "privacy.read",
  "privacy.write",
  "keys.write",
  "audit.read",
] as const satisfies Permission[];

/** The one place where a built-in role is given what it may do. */
export const rolePermissions = {
  CUSTOMER: [],
  VIEWER: viewer,
  ADMIN: admin,
  SUPER_ADMIN: PERMISSIONS,
} as const satisfies Record<BuiltInRole, readonly Permission[]>;

/** What a role allows; `composed` is what the database holds for a composed one. A right that is no more counts for nothing. */
export function permissionsOf(role: Role, composed: readonly string[] = []): Permission[] {
  if (role !== "STAFF") return [...rolePermissions[role]];
  return PERMISSIONS.filter((permission) => composed.includes(permission));
}

export function can(who: { readonly permissions: readonly Permission[] }, permission: Permission): boolean {
  return who.permissions.includes(permission);
}

/** Roles of older systems: levels of 1 to 10, of which 7 and more are staff. */
export function roleOfLevel(level: number): BuiltInRole {
  if (level >= 10) return "SUPER_ADMIN";
  if (level >= 8) return "ADMIN";
  return level >= 7 ? "VIEWER" : "CUSTOMER";
}
