import { Link } from "@tanstack/react-router";
import { buttonClass, EmptyState, LockIcon } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";
import { useRoleName, useStaff } from "../lib/staff.tsx";

/** In place of a page that the role may not open. */
export function NotAllowed({ level = 1 }: { level?: 1 | 2 }) {
  const { m } = useI18n();
  const { role, roleName } = useStaff();
  const nameOf = useRoleName();
  return (
    <div className={level === 1 ? "admin-width py-7" : ""}>
      <EmptyState
        level={level}
        title={m.common.notAllowedTitle}
        icon={<LockIcon size={40} />}
        action={
          <Link to="/" className={buttonClass({ variant: "secondary" })}>
            {m.common.toOverview}
          </Link>
        }
      >
        {m.common.notAllowed(nameOf({ role, name: roleName }))}
      </EmptyState>
    </div>
  );
}
