import type { Impersonating } from "@souk/contracts";
import { loadImpersonationMessages } from "@souk/i18n/impersonation";
import { Button, EyeIcon } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { leaveImpersonation } from "../../lib/impersonation.ts";
import { useMe } from "../../lib/me.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { useWords } from "../../lib/use-words.ts";

/** Above every page while one of the staff sees the shop as a customer: as whom, by whom, for how long, and the way out. */
export default function ImpersonationBar() {
  const words = useWords("impersonation", loadImpersonationMessages);
  const me = useMe().data;
  const left = useMinutesLeft(me?.impersonation);
  const end = useMutation({
    mutationFn: () => shop.impersonation.end.mutate(),
    // What can't be ended is over, or is soon: this tab at least shows no more of it.
    onSettled: leaveImpersonation,
  });
  const bar = useHeightForOthers();
  if (!words || !me?.impersonation) return null;
  return (
    <section
      ref={bar}
      aria-label={words.label}
      className="no-print sticky top-0 z-40 border-b-2 border-ink/40 bg-saffron-fill text-on-saffron"
    >
      <div className="shop-width flex items-center gap-3 py-2">
        <EyeIcon size={22} className="hidden shrink-0 sm:block" />
        <div className="min-w-0 flex-1 text-sm leading-snug">
          <p className="font-semibold wrap-anywhere">{words.as(me.name)}</p>
          <p className="wrap-anywhere">
            {words.by(me.impersonation.staffName)} · <span className="tabular-nums">{words.left(left)}</span>
          </p>
          <p className="hidden text-xs md:block">{words.limits}</p>
        </div>
        <Button
          variant="secondary"
          size="sm"
          className="shrink-0 bg-surface"
          pending={end.isPending}
          onClick={() => end.mutate()}
        >
          {words.end}
        </Button>
      </div>
    </section>
  );
}

/** What else sticks to the top of the page stays below the bar. */
function useHeightForOthers(): (bar: HTMLElement | null) => (() => void) | undefined {
  return useCallback((bar) => {
    if (!bar) return undefined;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => style.setProperty("--bar-height", `${bar.offsetHeight}px`));
    watch.observe(bar);
    return () => watch.disconnect();
  }, []);
}

const minutesTo = (endsAt: string): number =>
  Math.max(0, Math.ceil((Date.parse(endsAt) - Date.now()) / 60_000));

/** Whole minutes, the one that has begun among them; once none is left the server says that it is over. */
function useMinutesLeft(impersonating: Impersonating | undefined): number {
  const client = useQueryClient();
  const [, turn] = useState(0);
  const endsAt = impersonating?.endsAt;
  useEffect(() => {
    if (endsAt === undefined) return undefined;
    const timer = window.setInterval(() => {
      turn((turns) => turns + 1);
      if (minutesTo(endsAt) === 0) void client.invalidateQueries({ queryKey: trpc.account.me.queryKey() });
    }, 5000);
    return () => window.clearInterval(timer);
  }, [endsAt, client]);
  return endsAt === undefined ? 0 : minutesTo(endsAt);
}
