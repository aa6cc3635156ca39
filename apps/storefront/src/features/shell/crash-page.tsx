import { Button, StarMark } from "@souk/ui";
import { useEffect, useState } from "react";
import { messagesOf } from "../../lib/i18n.ts";
import { localeOfPath, preferredLocale } from "../../lib/locale.ts";
import type { ShopMessages } from "@souk/i18n/shop";

/**
 * The last net under every page. It stands outside of the language's provider, which may be what broke. Under an address
 * that can't be read there is no page, and loading it again changes nothing.
 */
export function CrashPage({ error }: { error: unknown }) {
  const lost = error instanceof URIError;
  const locale = localeOfPath(window.location.pathname) ?? preferredLocale();
  const [m, setMessages] = useState<ShopMessages | null>(null);
  useEffect(() => {
    messagesOf(locale).then(setMessages, () => setMessages(null));
  }, [locale]);
  return (
    <main className="shop-width grid min-h-[70vh] place-content-center justify-items-center gap-3 py-16 text-center">
      <StarMark size={44} look="line" className="text-clay" />
      <h1 className="text-2xl">
        {lost ? m?.common.notFound : (m?.common.crashed ?? "Something broke on this page")}
      </h1>
      <p className="max-w-md text-muted">{lost ? m?.common.notFoundHelp : m?.common.crashedHelp}</p>
      <div className="mt-4 flex flex-wrap justify-center gap-3">
        {lost ? null : (
          <Button onClick={() => window.location.reload()}>{m?.common.reload ?? "Load again"}</Button>
        )}
        <Button variant={lost ? "primary" : "secondary"} onClick={() => window.location.assign(`/${locale}`)}>
          {m?.common.toHome ?? "Go to the start page"}
        </Button>
      </div>
    </main>
  );
}
