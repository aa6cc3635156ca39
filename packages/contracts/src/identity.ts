import { z } from "zod";
import { AddressInput, AddressView } from "./address.ts";
import { Impersonating } from "./impersonation.ts";
import { Email, Id, text } from "./primitives.ts";

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

export const Me = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  /** Of a composed role. */
  roleName: z.string().nullable(),
  permissions: z.array(Permission),
  /** The role asks for a second factor that the account doesn't have: until then it has no rights. */
  secondFactorMissing: z.boolean(),
  /** Absent: it is the customer, not one of the staff in their place. */
  impersonation: Impersonating.exactOptional(),
});
export type Me = z.infer<typeof Me>;

export const SavedAddress = AddressView.extend({ id: Id, isDefault: z.boolean() });
export type SavedAddress = z.infer<typeof SavedAddress>;
export const SaveAddressInput = z.object({
  id: Id.optional(),
  address: AddressInput,
  isDefault: z.boolean().default(false),
});
export type SaveAddressInput = z.infer<typeof SaveAddressInput>;

/** What its owner may correct of an account; its address has a way of its own. */
export const SaveProfileInput = z.object({ name: text(1, 120) });
export type SaveProfileInput = z.infer<typeof SaveProfileInput>;

/** Length alone is asked for, as NIST and ASVS advise; 128 keeps hashing bounded. */
export const Password = z.string().min(8).max(128);

export const StaffMember = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  staffRole: z.object({ id: Id, name: z.string() }).nullable(),
  disabled: z.boolean(),
  secondFactor: z.boolean(),
  createdAt: z.string(),
  lastSeenAt: z.string().nullable(),
});
export type StaffMember = z.infer<typeof StaffMember>;

/** A built-in role, or STAFF and the composed one. */
const roleFields = { role: Role, staffRoleId: Id.nullish() };
const named = ({ role, staffRoleId }: { role: Role; staffRoleId?: string | null | undefined }): boolean =>
  (role === "STAFF") === Boolean(staffRoleId);
const STAFF_WANTS_ROLE = {
  message: "STAFF goes with a staffRoleId, no other role does",
  path: ["staffRoleId"],
};

export const AddStaffFields = z.object({ name: text(1, 120), email: Email, password: Password });
export const AddStaffInput = AddStaffFields.extend({
  ...roleFields,
  role: Role.exclude(["CUSTOMER"]),
}).refine(named, STAFF_WANTS_ROLE);
export const SetRoleInput = z.object({ userId: Id, ...roleFields }).refine(named, STAFF_WANTS_ROLE);
export const SetDisabledInput = z.object({ userId: Id, disabled: z.boolean() });

/** A role that staff composed. */
export const StaffRoleView = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  permissions: z.array(Permission),
  /** Whoever has it must set a second factor up. */
  secondFactor: z.boolean(),
  version: z.int(),
  members: z.array(z.object({ id: Id, name: z.string() })),
});
export type StaffRoleView = z.infer<typeof StaffRoleView>;
export const SaveStaffRoleInput = z.object({
  /** Absent: a new one. */
  id: Id.optional(),
  name: text(1, 60),
  description: text(0, 300),
  permissions: z.array(Permission).min(1).max(PERMISSIONS.length),
  secondFactor: z.boolean().default(false),
  version: z.int().nonnegative().default(0),
});
export type SaveStaffRoleInput = z.infer<typeof SaveStaffRoleInput>;
