import { createRouter } from "@tanstack/react-router";
import { expectHeading } from "./lib/navigation-focus.ts";
import { routeTree } from "./routeTree.gen.ts";

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  // What a page's reading of its address leaves out isn't handed to it by another way.
  search: { strict: true },
  defaultPreload: "intent",
  // The query cache decides what is fresh, not the router.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 400,
});

router.subscribe("onBeforeNavigate", ({ pathChanged, fromLocation, toLocation }) => {
  if (pathChanged && fromLocation) expectHeading(toLocation.pathname);
});

/** Fetches the first page's own chunks beside its language's, not after it. */
export function fetchFirstPage(): void {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname);
  for (const route of routes) {
    // What fails here is asked for, and told, again when the page is shown.
    router.loadRouteChunk(route)?.catch(() => undefined);
  }
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
