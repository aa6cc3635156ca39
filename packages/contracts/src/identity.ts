import { z } from "zod";
import { AddressInput, AddressView } from "./address.ts";
import { Email, Id, text } from "./primitives.ts";

export const ROLES = ["CUSTOMER", "VIEWER", "ADMIN", "SUPER_ADMIN"] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;
export const StaffRole = Role.exclude(["CUSTOMER"]);
export type StaffRole = z.infer<typeof StaffRole>;

export const PERMISSIONS = [
  "overview.read",
  "orders.read",
  "orders.write",
  "orders.refund",
  "payments.read",
  "payments.write",
  "products.read",
  "products.write",
  "products.delete",
  "categories.read",
  "categories.write",
  "promotions.read",
  "promotions.write",
  "search.read",
  "search.write",
  "settings.read",
  "settings.write",
  "stock.read",
  "stock.write",
  "jobs.read",
  "jobs.write",
  "staff.read",
  "staff.write",
  "audit.read",
] as const;
export const Permission = z.enum(PERMISSIONS);
export type Permission = z.infer<typeof Permission>;

const viewer = [
  "overview.read",
  "orders.read",
  "payments.read",
  "products.read",
  "categories.read",
  "promotions.read",
  "search.read",
  "settings.read",
  "stock.read",
  "jobs.read",
] as const satisfies Permission[];
const admin = [
  ...viewer,
  "orders.write",
  "orders.refund",
  "payments.write",
  "products.write",
  "categories.write",
  "promotions.write",
  "search.write",
  "settings.write",
  "stock.write",
  "jobs.write",
  "audit.read",
] as const satisfies Permission[];

/** The one place where a role is given what it may do. */
export const rolePermissions = {
  CUSTOMER: [],
  VIEWER: viewer,
  ADMIN: admin,
  SUPER_ADMIN: PERMISSIONS,
} as const satisfies Record<Role, readonly Permission[]>;

export function can(role: Role, permission: Permission): boolean {
  const granted: readonly Permission[] = rolePermissions[role];
  return granted.includes(permission);
}

export const Me = z.object({ id: Id, name: z.string(), email: z.string(), role: Role });
export type Me = z.infer<typeof Me>;

export const SavedAddress = AddressView.extend({ id: Id, isDefault: z.boolean() });
export type SavedAddress = z.infer<typeof SavedAddress>;
export const SaveAddressInput = z.object({
  id: Id.optional(),
  address: AddressInput,
  isDefault: z.boolean().default(false),
});
export type SaveAddressInput = z.infer<typeof SaveAddressInput>;

/** Length alone is asked for, as NIST and ASVS advise; 128 keeps hashing bounded. */
export const Password = z.string().min(8).max(128);

export const StaffMember = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  disabled: z.boolean(),
  createdAt: z.string(),
  lastSeenAt: z.string().nullable(),
});
export type StaffMember = z.infer<typeof StaffMember>;
export const AddStaffInput = z.object({
  name: text(1, 120),
  email: Email,
  role: StaffRole,
  password: Password,
});
export const SetRoleInput = z.object({ userId: Id, role: Role });
export const SetDisabledInput = z.object({ userId: Id, disabled: z.boolean() });
