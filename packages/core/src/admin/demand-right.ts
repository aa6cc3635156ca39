import { can, DomainError, type Permission } from "@souk/contracts";

/** FORBIDDEN unless they hold it. */
export function demandRight(
  who: { readonly permissions: readonly Permission[] },
  permission: Permission,
): void {
  if (!can(who, permission)) throw new DomainError("FORBIDDEN", { permission });
}
