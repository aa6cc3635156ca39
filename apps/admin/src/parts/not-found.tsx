import { Link } from "@tanstack/react-router";
import { buttonClass, EmptyState } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

/** No such page, or no such record (then level 2, inside the page). */
export function NotFound({ level = 1 }: { level?: 1 | 2 }) {
  const { m } = useI18n();
  return (
    <div className={level === 1 ? "admin-width py-7" : ""}>
      <EmptyState
        level={level}
        title={m.common.notFoundTitle}
        action={
          <Link to="/" className={buttonClass({ variant: "secondary" })}>
            {m.common.toOverview}
          </Link>
        }
      >
        {m.common.notFound}
      </EmptyState>
    </div>
  );
}
