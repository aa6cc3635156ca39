import { quietReactAria } from "@souk/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRouter, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LanguageProvider, loadLanguage } from "./lib/i18n.tsx";
import { readLocale } from "./lib/preferences.ts";
import { parseSearch, stringifySearch } from "./lib/search-params.ts";
import { queryClient } from "./lib/trpc.ts";
import { NotFound } from "./parts/not-found.tsx";
import { routeTree } from "./routeTree.gen.ts";
import "./lib/route-data.ts";
import "./styles.css";

const router = createRouter({
  routeTree,
  basepath: "/admin",
  parseSearch,
  stringifySearch,
  // What a page's reading of its address leaves out isn't handed to it by another way.
  search: { strict: true },
  defaultPreload: "intent",
  defaultPendingMs: 300,
  scrollRestoration: true,
  defaultNotFoundComponent: () => <NotFound />,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** Cursors of a table's earlier pages, first page first. */
    trail?: string[];
  }
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  quietReactAria();
  const language = await loadLanguage(readLocale());
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider start={language}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
