import { cx, SearchIcon, SidebarIcon, SoukMark, useCurrentInView } from "@souk/ui";
import { Link, useLocation } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { UnreadThreads } from "./unread-threads.tsx";
import { navGroupsFor, type NavItem } from "./nav.ts";

const item =
  "relative flex h-9 w-full items-center gap-3 rounded-md px-2.5 text-body font-medium text-muted no-underline transition-colors hover:bg-wash hover:text-ink " +
  "data-[status=active]:bg-primary-soft data-[status=active]:text-primary";

interface LinksProps {
  narrow?: boolean | undefined;
  onGo?: (() => void) | undefined;
}

/** The pages this role may open, in parts. */
export function NavLinks({ narrow = false, onGo }: LinksProps) {
  const { m } = useI18n();
  const staff = useStaff();
  const column = useCurrentInView<HTMLElement>(useLocation({ select: ({ pathname }) => pathname }));
  return (
    <nav ref={column} aria-label={m.shell.menu} className="flex flex-col gap-4">
      {navGroupsFor(staff).map(({ id, items }) => (
        <div key={id} className={narrow && id !== "top" ? "hairline-t pt-3" : undefined}>
          {id === "top" ? null : (
            <h2
              id={`nav-${id}`}
              className={narrow ? "sr-only" : "px-2.5 pb-1 text-xs font-medium text-muted"}
            >
              {m.shell.navGroups[id]}
            </h2>
          )}
          <ul aria-labelledby={id === "top" ? undefined : `nav-${id}`} className="flex flex-col gap-0.5">
            {items.map((one) => (
              <NavLink key={one.id} item={one} narrow={narrow} onGo={onGo} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function NavLink({ item: one, narrow, onGo }: LinksProps & { item: NavItem }) {
  const { m } = useI18n();
  const { id, to, icon: Icon } = one;
  return (
    <li>
      <Link
        to={to}
        activeOptions={{ exact: to === "/", includeSearch: false }}
        onClick={onGo}
        title={narrow ? m.shell.nav[id] : undefined}
        className={item}
      >
        <Icon />
        <span className={narrow ? "sr-only" : "truncate"}>{m.shell.nav[id]}</span>
        {id === "support" ? <UnreadThreads narrow={narrow} /> : null}
      </Link>
    </li>
  );
}

interface RailProps {
  narrow: boolean;
  onToggle: () => void;
  onSearch: () => void;
}

/** The menu at the start of the page; hidden on a phone. */
export function Rail({ narrow, onToggle, onSearch }: RailProps) {
  const { m } = useI18n();
  const toggle = narrow ? m.shell.expand : m.shell.collapse;
  return (
    <div
      className={cx(
        "no-print sticky top-0 hidden h-dvh shrink-0 flex-col gap-3 border-e border-hairline bg-sand p-3 lg:flex",
        narrow ? "w-16" : "w-(--rail-w)",
      )}
    >
      <Link to="/" className="flex h-10 items-center rounded-md px-1.5 no-underline">
        <SoukMark size={28} {...(narrow ? {} : { name: m.common.brand })} />
        {narrow ? <span className="sr-only">{m.shell.nav.overview}</span> : null}
      </Link>
      <button
        type="button"
        onClick={onSearch}
        title={narrow ? m.shell.palette.open : undefined}
        className="flex h-9 items-center gap-2.5 rounded-md border border-edge bg-surface px-2.5 text-sm text-muted hover:border-ink"
      >
        <SearchIcon size={18} />
        <span className={narrow ? "sr-only" : "flex-1 text-start"}>{m.shell.palette.open}</span>
        {narrow ? null : <kbd className="ltr font-sans text-xs text-faint">Ctrl K</kbd>}
      </button>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <NavLinks narrow={narrow} />
      </div>
      <AccountMenu narrow={narrow} />
      <button
        type="button"
        onClick={onToggle}
        aria-label={toggle}
        title={toggle}
        className="flex h-9 items-center gap-3 rounded-md px-2.5 text-sm text-muted hover:bg-wash hover:text-ink"
      >
        <SidebarIcon size={18} className="mirror" />
        {narrow ? null : <span>{toggle}</span>}
      </button>
    </div>
  );
}
