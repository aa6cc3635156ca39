import { Card } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Facts } from "../../parts/facts.tsx";

/** How often people called or wrote by the links of the shop. */
export function ClicksCard() {
  const { m, format } = useI18n();
  const words = m.contact.clicks;
  const { data } = useQuery(trpc.contact.clicks.queryOptions());
  if (!data) return null;
  return (
    <Card title={words.title} className="mt-8 max-w-md">
      {data.length === 0 ? <p className="text-muted">{words.none}</p> : null}
      <Facts
        items={data.map(({ way, place, count }) => ({
          name: words.one(words.ways[way], words.places[place]),
          value: <span className="tnum">{format.number(count)}</span>,
        }))}
      />
      <p className="mt-3 text-sm text-muted">{words.off}</p>
    </Card>
  );
}
