import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { problemOf, trpc } from "../../lib/trpc.ts";
import { liveShop } from "./live-client.ts";

const AGAIN_MS = 5000;
const TOO_MANY_MS = 30_000;

/**
 * While the page is before somebody's eyes, what changes in a thread, or in any, is read again as it happens; whoever
 * comes back to it reads everything. Says whether it hears of changes.
 */
export function useLiveThreads(): boolean {
  const client = useQueryClient();
  const [hears, setHears] = useState(true);
  useEffect(() => {
    let stop = (): void => {};
    const follow = (): void => {
      stop();
      if (document.visibilityState === "hidden") return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const hearing = liveShop.support.live.subscribe(undefined, {
        onData: ({ number }) => {
          setHears(true);
          void client.invalidateQueries({ queryKey: trpc.support.list.pathKey() });
          void client.invalidateQueries({ queryKey: trpc.support.unread.pathKey() });
          void client.invalidateQueries({
            queryKey: number === null ? trpc.support.get.pathKey() : trpc.support.get.queryKey({ number }),
          });
        },
        onError: (error) => {
          setHears(false);
          const code = problemOf(error)?.code;
          if (code === "SIGN_IN_REQUIRED")
            void client.invalidateQueries({ queryKey: trpc.account.me.queryKey() });
          else timer = setTimeout(follow, code === "TOO_MANY_REQUESTS" ? TOO_MANY_MS : AGAIN_MS);
        },
      });
      stop = () => {
        clearTimeout(timer);
        hearing.unsubscribe();
      };
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      stop();
    };
  }, [client]);
  return hears;
}
