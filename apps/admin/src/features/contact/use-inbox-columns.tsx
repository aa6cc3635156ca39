import type { ContactRow } from "@souk/contracts";
import { type Column, linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Name } from "../../parts/name.tsx";
import { ContactStatePill } from "./contact-state.tsx";

export function useInboxColumns(): Column<ContactRow>[] {
  const { m, format } = useI18n();
  const words = m.contact;
  return [
    {
      id: "who",
      header: words.column.who,
      render: ({ id, name, email, state, topic, excerpt }) => (
        <>
          <Link
            to="/contact/$id"
            params={{ id }}
            className={linkClass("plain", state === "NEW" ? "font-semibold" : "font-medium")}
          >
            <Name className="max-w-48">{name}</Name>
          </Link>
          <span className="ltr block max-w-48 truncate text-sm text-muted max-sm:hidden">{email}</span>
          <span className="block text-sm sm:hidden">{words.topics[topic]}</span>
          <span dir="auto" className="line-clamp-2 text-sm wrap-anywhere text-muted sm:hidden">
            {excerpt}
          </span>
        </>
      ),
    },
    {
      id: "message",
      header: words.column.message,
      className: "max-sm:hidden",
      render: ({ topic, excerpt }) => (
        <>
          <span className="block">{words.topics[topic]}</span>
          <span dir="auto" className="line-clamp-2 max-w-md text-sm wrap-anywhere text-muted">
            {excerpt}
          </span>
        </>
      ),
    },
    {
      id: "state",
      header: words.column.state,
      render: ({ state }) => <ContactStatePill state={state} />,
    },
    {
      id: "assignee",
      header: words.column.assignee,
      className: "max-md:hidden",
      render: ({ assignee }) =>
        assignee === null ? (
          <span className="text-muted">{words.nobody}</span>
        ) : (
          <Name className="max-w-40">{assignee.name}</Name>
        ),
    },
    {
      id: "when",
      header: words.column.when,
      className: "max-sm:hidden md:whitespace-nowrap",
      render: ({ createdAt }) => <time dateTime={createdAt}>{format.dateTime(createdAt)}</time>,
    },
  ];
}
