import { z } from "zod";
import { isCommonPassword } from "./common-password.ts";
import { AddressInput, AddressView } from "./address.ts";
import { Impersonating } from "./impersonation.ts";
import { Permission, PERMISSIONS, Role } from "./permissions.ts";
import { Email, Id, text } from "./primitives.ts";

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

/** Length alone is asked for, and that nobody guesses it at once, as NIST and ASVS advise; 128 keeps hashing bounded. */
export const Password = z
  .string()
  .min(8)
  .max(128)
  .refine((password) => !isCommonPassword(password), "commonPassword");

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
