import { quietReactAria } from "@souk/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { parsePageData, seed } from "./lib/seed.ts";
import { reloadOnStaleChunk } from "./lib/stale-chunk.ts";
import { applyRememberedTheme } from "./lib/theme.ts";
import { queryClient } from "./lib/trpc.ts";
import { fetchFirstPage, router } from "./router.ts";
import "./styles.css";

reloadOnStaleChunk();
quietReactAria();
applyRememberedTheme();
fetchFirstPage();
seed(queryClient, parsePageData(document.getElementById("souk-data")?.textContent));

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
