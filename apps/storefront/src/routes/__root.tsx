import { Announcer } from "@souk/ui";
import { createRootRoute, Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useLayoutEffect } from "react";
import { CrashPage } from "../features/shell/crash-page.tsx";
import { I18nProvider, messagesOf } from "../lib/i18n.ts";
import { impersonation } from "../lib/impersonation.ts";
import { applyLocale, localeOfPath, preferredLocale } from "../lib/locale.ts";
import { NotFound } from "../parts/not-found.tsx";

// Of staff alone, so nobody else fetches it.
const ImpersonationBar = lazy(() => import("../features/impersonation/impersonation-bar.tsx"));

export const Route = createRootRoute({
  beforeLoad: async ({ location }) => {
    const locale = localeOfPath(location.pathname) ?? preferredLocale();
    return { locale, messages: await messagesOf(locale) };
  },
  component: Root,
  notFoundComponent: Nowhere,
  errorComponent: CrashPage,
});

/** Outside of any language; under one, the shop's own frame is around it. */
function Nowhere() {
  return (
    <main>
      <NotFound />
    </main>
  );
}

function Root() {
  const locale = Route.useRouteContext({ select: (context) => context.locale });
  const messages = Route.useRouteContext({ select: (context) => context.messages });
  useLayoutEffect(() => applyLocale(locale), [locale]);
  return (
    <I18nProvider locale={locale} messages={messages}>
      {impersonation === null ? null : (
        <Suspense>
          <ImpersonationBar />
        </Suspense>
      )}
      <Outlet />
      <Announcer />
    </I18nProvider>
  );
}
