import { PERMISSIONS, type Permission } from "@souk/contracts";

/** "orders" of "orders.write". */
export type Area = AreaOf<Permission>;
type AreaOf<P> = P extends `${infer Name}.${string}` ? Name : never;

/** The rights by what they are about, in their own order; an area without words in `names` doesn't compile. */
export function areasOf(names: Record<Area, string>): { name: string; permissions: Permission[] }[] {
  return Object.entries(names).map(([area, name]) => ({
    name,
    permissions: PERMISSIONS.filter((permission) => permission.startsWith(`${area}.`)),
  }));
}
