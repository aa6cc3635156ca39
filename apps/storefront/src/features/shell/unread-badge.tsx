import { loadSupportMessages } from "@souk/i18n/support";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";
import { useWords } from "../../lib/use-words.ts";

const EVERY_MS = 60_000;

/** How many messages wait for the customer: asked for with the page, whenever somebody comes back to it, and once a minute. */
export default function UnreadBadge() {
  const { data } = useQuery(
    trpc.support.unread.queryOptions(undefined, {
      staleTime: 15_000,
      refetchInterval: EVERY_MS,
      refetchOnWindowFocus: true,
    }),
  );
  const unread = data?.unread ?? 0;
  const words = useWords("support", loadSupportMessages, unread > 0);
  if (unread === 0) return null;
  return (
    <span className="tnum grid h-4.5 min-w-4.5 place-items-center rounded-full bg-clay-fill px-1 text-[0.6875rem] leading-none font-semibold text-on-clay">
      <span aria-hidden>{unread > 99 ? "99+" : unread}</span>
      <span className="sr-only">{words?.unread(unread)}</span>
    </span>
  );
}
