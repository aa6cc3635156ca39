import {
  type Permission,
  permissionsOf,
  Role,
  SECOND_FACTOR_SETTING,
  SecondFactorRoles,
} from "@souk/contracts";
import type { Db } from "@souk/db";

interface Whose {
  role?: unknown;
  staffRoleId?: string | null | undefined;
  twoFactorEnabled?: boolean | null | undefined;
  /** The session was opened by a passkey, which wants the device and its owner: two factors. */
  byPasskey: boolean;
}

interface Rights {
  roleName: string | null;
  permissions: Permission[];
  secondFactorRequired: boolean;
  secondFactorMissing: boolean;
}

/**
 * What a role allows and asks for is read on each call: a right that is lost is lost on the next one. Whoever lacks the
 * second factor that the role asks for has no rights at all: codes are asked for at every sign-in, a passkey counts in the
 * sessions that it opened.
 */
export async function rightsOf(db: Db, user: Whose): Promise<Rights> {
  const role = Role.parse(user.role);
  const { name, permissions, secondFactor } =
    role === "STAFF" ? await composedRole(db, user.staffRoleId) : await builtInRole(db, role);
  const secondFactorMissing = secondFactor && user.twoFactorEnabled !== true && !user.byPasskey;
  return {
    roleName: name,
    permissions: secondFactorMissing ? [] : permissions,
    secondFactorRequired: secondFactor,
    secondFactorMissing,
  };
}

async function composedRole(db: Db, id: string | null | undefined) {
  const found = await db.staffRole.findUnique({
    where: { id: id ?? "" },
    select: { name: true, permissions: true, secondFactor: true },
  });
  return {
    name: found?.name ?? null,
    permissions: permissionsOf("STAFF", found?.permissions),
    secondFactor: found?.secondFactor ?? false,
  };
}

async function builtInRole(db: Db, role: Exclude<Role, "STAFF">) {
  const permissions = permissionsOf(role);
  if (role === "CUSTOMER") return { name: null, permissions, secondFactor: false };
  const key = SECOND_FACTOR_SETTING;
  const setting = await db.setting.findUnique({ where: { key }, select: { value: true } });
  const { roles } = SecondFactorRoles.parse(setting?.value ?? {});
  return { name: null, permissions, secondFactor: roles.includes(role) };
}
