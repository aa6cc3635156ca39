import type { LoggedEntry } from "@souk/contracts";
import { nameIn } from "@souk/i18n";
import { linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.tsx";

/** What the entry is about: its name today or, once it is gone, the one that stands in the entry; a link where the record has a page. */
export function RecordLink({ entry }: { entry: LoggedEntry }) {
  const { m, locale } = useI18n();
  const { entity, entityId, name } = entry;
  const number = Number(entityId);
  const kind = m.audit.entities[entity];
  if (entity === "order" && Number.isInteger(number)) return <ToOrder number={number} />;
  const called = name ? nameIn(name, locale) : writtenName(entry);
  if (called === "") return <ToRecord entry={entry}>{kind}</ToRecord>;
  return (
    <>
      <ToRecord entry={entry}>
        <bdi>{called}</bdi>
      </ToRecord>
      <span className="block text-sm text-muted">{kind}</span>
    </>
  );
}

function writtenName({ before, after }: LoggedEntry): string {
  const written = before?.["name"] ?? after?.["name"];
  return typeof written === "string" ? written : "";
}

function ToOrder({ number }: { number: number }) {
  const { m } = useI18n();
  return (
    <Link to="/orders/$number" params={{ number }} className={linkClass("plain")}>
      {m.orders.order(number)}
    </Link>
  );
}

/** Pages of records by their ids; nothing is behind the link of one that is gone for good. */
const PAGES = {
  product: "/products/$id",
  stock: "/products/$id",
  customer: "/customers/$id",
  promotion: "/promotions/$id",
} as const;
const hasPage = (entity: string): entity is keyof typeof PAGES => Object.hasOwn(PAGES, entity);

function ToRecord({
  entry: { entity, entityId: id, name },
  children,
}: {
  entry: LoggedEntry;
  children: ReactNode;
}) {
  const look = linkClass("plain", "wrap-anywhere");
  if (entity === "category")
    return (
      <Link to="/categories" search={{ id }} className={look}>
        {children}
      </Link>
    );
  if (!name || !hasPage(entity)) return children;
  return (
    <Link to={PAGES[entity]} params={{ id }} className={look}>
      {children}
    </Link>
  );
}
