import { can, type Me, type Permission } from "@souk/contracts";
import { createContext, useContext } from "react";

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
  return can(useStaff().role, permission);
}
