import { loadAdminMessages } from "@souk/i18n/admin";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { LanguageProvider } from "../lib/i18n.tsx";
import { queryClient } from "../lib/trpc.ts";

/** Draws a part as the app does: in English, with the query client. */
export async function renderWithWords(part: ReactNode): Promise<RenderResult> {
  const messages = await loadAdminMessages.en();
  return render(
    <QueryClientProvider client={queryClient}>
      <LanguageProvider start={{ locale: "en", messages }}>{part}</LanguageProvider>
    </QueryClientProvider>,
  );
}
