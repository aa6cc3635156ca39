import { BUILT_IN_STAFF, can, permissionsOf, type Permission, type StaffRoleView } from "@souk/contracts";
import { CheckIcon, MinusIcon } from "@souk/ui";
import { Fragment } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ScrollBox } from "../../parts/scroll-box.tsx";
import { areasOf } from "../../parts/permission-areas.ts";

interface Column {
  id: string;
  name: string;
  permissions: readonly Permission[];
}

/** What each role may do, by area: the built-in ones, then those that staff composed. */
export function RoleMatrix({ composed }: { composed: readonly StaffRoleView[] }) {
  const { m } = useI18n();
  const roles: Column[] = [
    ...BUILT_IN_STAFF.map((role) => ({
      id: role,
      name: m.common.roles[role],
      permissions: permissionsOf(role),
    })),
    ...composed,
  ];
  return (
    <section className="mt-12">
      <h2 className="text-lg">{m.staff.matrixTitle}</h2>
      <p className="mt-1 mb-4 text-muted">{m.staff.matrixText}</p>
      <ScrollBox label={m.staff.matrixTitle}>
        <table className="w-full border-separate border-spacing-0 text-sm">
          <caption className="sr-only">{m.staff.matrixTitle}</caption>
          <thead>
            <tr className="h-10 text-xs text-muted">
              <th scope="col" className="hairline-b text-start font-medium">
                {m.staff.permission}
              </th>
              {roles.map(({ id, name }) => (
                <th key={id} scope="col" className="hairline-b min-w-24 px-3 text-center font-medium">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areasOf(m.staff.roles.areas).map(({ name, permissions }) => (
              <Fragment key={name}>
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={roles.length + 1}
                    className="pt-5 pb-1 text-start text-xs font-medium text-muted"
                  >
                    {name}
                  </th>
                </tr>
                {permissions.map((permission) => (
                  <Row key={permission} permission={permission} roles={roles} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

function Row({ permission, roles }: { permission: Permission; roles: readonly Column[] }) {
  const { m } = useI18n();
  return (
    <tr className="h-(--row-h) hover:bg-wash">
      <th scope="row" className="hairline-b min-w-48 text-start font-normal">
        {m.staff.permissions[permission]}
      </th>
      {roles.map((role) => (
        <td key={role.id} className="hairline-b text-center">
          {can(role, permission) ? (
            <CheckIcon size={18} label={m.staff.may} className="mx-auto text-palm" />
          ) : (
            <MinusIcon size={18} label={m.staff.mayNot} className="mx-auto text-faint" />
          )}
        </td>
      ))}
    </tr>
  );
}
