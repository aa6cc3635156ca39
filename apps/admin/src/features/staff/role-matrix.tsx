import { can, PERMISSIONS, StaffRole } from "@souk/contracts";
import { CheckIcon, MinusIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { ScrollBox } from "../../parts/scroll-box.tsx";

/** What each role may do, read from the one table that also decides. */
export function RoleMatrix() {
  const { m } = useI18n();
  const { options } = StaffRole;
  return (
    <section className="mt-12">
      <h2 className="text-lg">{m.staff.matrixTitle}</h2>
      <p className="mt-1 mb-4 text-muted">{m.staff.matrixText}</p>
      <ScrollBox label={m.staff.matrixTitle}>
        <table className="w-full max-w-3xl border-separate border-spacing-0 text-sm">
          <caption className="sr-only">{m.staff.matrixTitle}</caption>
          <thead>
            <tr className="h-10 text-xs text-muted">
              <th scope="col" className="hairline-b text-start font-medium">
                {m.staff.permission}
              </th>
              {options.map((role) => (
                <th key={role} scope="col" className="hairline-b px-3 text-center font-medium">
                  {m.common.roles[role]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PERMISSIONS.map((permission) => (
              <tr key={permission} className="h-(--row-h) hover:bg-wash">
                <th scope="row" className="hairline-b text-start font-normal">
                  {m.staff.permissions[permission]}
                </th>
                {options.map((role) => (
                  <td key={role} className="hairline-b text-center">
                    {can(role, permission) ? (
                      <CheckIcon size={18} label={m.staff.may} className="mx-auto text-palm" />
                    ) : (
                      <MinusIcon size={18} label={m.staff.mayNot} className="mx-auto text-faint" />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
