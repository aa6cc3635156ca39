import type { ShopRouter } from "@souk/api";
import { createTRPCClient, TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";

/**
 * Subscriptions by the browser's own EventSource, which begins anew by itself when the line is cut. tRPC's own link does
 * more than is wanted here, and whatever names it brings it into the script that every page loads.
 */
const eventSourceLink: TRPCLink<ShopRouter> =
  () =>
  ({ op }) =>
    observable((observer) => {
      const source = new EventSource(`/trpc/shop/${op.path}`);
      const fail = (error: Parameters<typeof TRPCClientError.from>[0]): void => {
        source.close();
        observer.error(TRPCClientError.from(error));
      };
      source.addEventListener("connected", () => observer.next({ result: { type: "started" } }));
      source.addEventListener("message", ({ data }: MessageEvent<string>) =>
        observer.next({ result: { type: "data", data: JSON.parse(data) } }),
      );
      source.addEventListener("serialized-error", ({ data }: MessageEvent<string>) =>
        fail({ error: JSON.parse(data) }),
      );
      source.addEventListener("error", () => {
        if (source.readyState === EventSource.CLOSED) fail(new Error("the stream was refused"));
      });
      return () => source.close();
    });

/** Loaded with the pages of messages alone. */
export const liveShop = createTRPCClient<ShopRouter>({ links: [eventSourceLink] });
