import { can, type Me, type Permission, type Role } from "@souk/contracts";
import { createContext, useContext } from "react";
import { useI18n } from "./i18n.tsx";

const StaffContext = createContext<Me | null>(null);
export const StaffProvider = StaffContext.Provider;

/** The signed-in member of staff; stays known while an ended session is opened again. */
export function useStaff(): Me {
  const staff = useContext(StaffContext);
  if (!staff) throw new Error("useStaff outside of the staff's pages");
  return staff;
}

/** What the interface offers; the API refuses by itself. */
export function useCan(permission: Permission): boolean {
  return can(useStaff(), permission);
}

/** How a role is called: a composed one by the name that staff gave it. */
export function useRoleName(): (of: { role: Role; name: string | null | undefined }) => string {
  const { m } = useI18n();
  return ({ role, name }) => (role === "STAFF" && name ? name : m.common.roles[role]);
}
