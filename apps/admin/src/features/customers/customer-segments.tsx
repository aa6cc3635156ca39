import { Card, linkClass } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";

/** The segments that a customer is in now: asked for apart, for they are worked out. */
export function CustomerSegments({ id }: { id: string }) {
  const { m } = useI18n();
  const query = useQuery(trpc.segments.ofCustomer.queryOptions({ id }));
  return (
    <Card title={m.segments.ofCustomer}>
      <QueryView query={query} skeleton={<p className="text-muted">{m.segments.counting}</p>}>
        {(segments) =>
          segments.length === 0 ? (
            <p className="text-muted">{m.segments.none}</p>
          ) : (
            <ul>
              {segments.map((segment) => (
                <li key={segment.id}>
                  <Link to="/segments" search={{ id: segment.id }} className={linkClass("plain")}>
                    <bdi>{segment.name}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Card>
  );
}
