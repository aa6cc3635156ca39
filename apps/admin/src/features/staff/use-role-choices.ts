import { BuiltInRole, type Role } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";

export interface RoleChoice {
  /** A built-in role's name, or a composed one's id. */
  value: string;
  label: string;
  help: string;
}

/** The roles that can be given: those built in, then those that staff composed. */
export function useRoleChoices(builtIn: readonly BuiltInRole[]): RoleChoice[] {
  const { m } = useI18n();
  const { data } = useQuery(trpc.staff.roles.queryOptions());
  return [
    ...builtIn.map((role) => ({ value: role, label: m.common.roles[role], help: m.staff.roleHelp[role] })),
    ...(data ?? []).map(({ id, name, description, permissions }) => ({
      value: id,
      label: name,
      help: description || m.staff.roles.rights(permissions.length),
    })),
  ];
}

/** A choice as the API takes it. */
export function roleOfChoice(choice: string): { role: Role; staffRoleId: string | null } {
  const builtIn = BuiltInRole.safeParse(choice);
  return builtIn.success ? { role: builtIn.data, staffRoleId: null } : { role: "STAFF", staffRoleId: choice };
}
