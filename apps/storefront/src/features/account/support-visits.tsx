import type { SecurityMessages } from "@souk/i18n/security";
import { useQuery } from "@tanstack/react-query";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";

/** When staff saw the shop as this customer; nothing where they never did. */
export function SupportVisits({ words: { visits } }: { words: SecurityMessages }) {
  const { format } = usePastCartI18n();
  const { data = [] } = useQuery(trpc.identity.supportVisits.queryOptions());
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="visits-title" className="mt-10">
      <h2 id="visits-title" className="text-lg">
        {visits.title}
      </h2>
      <p className="mt-1 mb-3 text-muted">{visits.lead}</p>
      <ul>
        {data.map(({ id, from, to }) => (
          <li key={id} className="hairline-b py-3">
            {visits.lasted(format.dateTime(from), format.dateTime(to))}
          </li>
        ))}
      </ul>
    </section>
  );
}
