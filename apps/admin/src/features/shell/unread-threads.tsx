import { cx } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";

const EVERY_MS = 30_000;

/** How many open conversations hold something that nobody of the staff has read. */
export function UnreadThreads({ narrow = false }: { narrow?: boolean | undefined }) {
  const { m } = useI18n();
  const { data } = useQuery({
    ...trpc.support.counts.queryOptions(),
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: true,
  });
  const unread = data?.unread ?? 0;
  if (unread === 0) return null;
  return (
    <span
      className={cx(
        "tnum grid h-4.5 min-w-4.5 place-items-center rounded-full bg-clay-fill px-1 text-[0.6875rem] leading-none font-semibold text-on-clay",
        narrow ? "absolute end-0 top-0" : "ms-auto",
      )}
    >
      <span aria-hidden>{unread > 99 ? "99+" : unread}</span>
      <span className="sr-only">{m.support.unreadThreads(unread)}</span>
    </span>
  );
}
