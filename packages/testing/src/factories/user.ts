import type { Db, Role } from "@souk/db";

export type UserSpec = {
  readonly role?: Role;
  /** Of role STAFF. */
  readonly staffRoleId?: string;
  readonly name?: string;
  readonly email?: string;
  readonly disabled?: boolean;
  /** True unless told. */
  readonly emailVerified?: boolean;
};

export type MadeUser = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};

/** A user without a password: what a test of a rule needs; to sign in, go through @souk/auth. */
export async function makeUser(db: Db, number: number, spec: UserSpec): Promise<MadeUser> {
  return db.user.create({
    data: {
      name: spec.name ?? `User ${number}`,
      email: spec.email ?? `user${number}@example.test`,
      emailVerified: spec.emailVerified ?? true,
      role: spec.role ?? "CUSTOMER",
      staffRoleId: spec.staffRoleId ?? null,
      disabledAt: spec.disabled === true ? new Date() : null,
    },
    select: { id: true, name: true, email: true, role: true },
  });
}
