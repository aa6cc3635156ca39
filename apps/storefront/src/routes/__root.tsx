import { createRootRoute, Outlet } from "@tanstack/react-router";
import { CrashPage } from "../features/shell/crash-page.tsx";
import { I18nProvider, messagesOf } from "../lib/i18n.ts";
import { applyLocale, localeOfPath, preferredLocale } from "../lib/locale.ts";
import { NotFound } from "../parts/not-found.tsx";
import { Announcer } from "@souk/ui";

export const Route = createRootRoute({
  beforeLoad: async ({ location }) => {
    const locale = localeOfPath(location.pathname) ?? preferredLocale();
    return { locale, messages: await messagesOf(locale) };
  },
  loader: ({ context }) => applyLocale(context.locale),
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: CrashPage,
});

function Root() {
  const locale = Route.useRouteContext({ select: (context) => context.locale });
  const messages = Route.useRouteContext({ select: (context) => context.messages });
  return (
    <I18nProvider locale={locale} messages={messages}>
      <Outlet />
      <Announcer />
    </I18nProvider>
  );
}
