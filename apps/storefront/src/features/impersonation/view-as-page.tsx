import type { ImpersonationMessages } from "@souk/i18n/impersonation";
import { Banner, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { enterImpersonation } from "../../lib/impersonation.ts";
import { useI18n } from "../../lib/i18n.ts";
import { shop } from "../../lib/trpc.ts";
import { PageHeading } from "../../parts/page-heading.tsx";

/** Where staff come in from the admin, and where they are left when it is over. */
export function ViewAsPage({ words }: { words: ImpersonationMessages }) {
  const token = useLocation().hash.replace(/^#/, "");
  return (
    <div className="mx-auto w-[min(34rem,calc(100%-2rem))] py-16">
      {token === "" ? <Over words={words} /> : <Opening words={words} token={token} />}
    </div>
  );
}

function Opening({ words, token }: { words: ImpersonationMessages; token: string }) {
  const { locale } = useI18n();
  // A query, though it changes something: it is asked once, however often this is drawn.
  const { data, error } = useQuery({
    queryKey: ["view-as", token],
    queryFn: () => shop.impersonation.open.mutate({ token }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
  useEffect(() => {
    if (data) enterImpersonation(data.id, locale);
  }, [data, locale]);
  return (
    <>
      <PageHeading title={words.label} className="mb-6 text-2xl">
        {words.label}
      </PageHeading>
      {error ? (
        <Banner tone="warning" role="alert">
          {words.failed}
        </Banner>
      ) : (
        <output className="block">
          <p className="mb-4 text-muted">{words.opening}</p>
          <Skeleton height="8rem" />
        </output>
      )}
    </>
  );
}

function Over({ words }: { words: ImpersonationMessages }) {
  const { locale } = useI18n();
  return (
    <>
      <PageHeading title={words.overTitle} className="mb-4 text-2xl">
        {words.overTitle}
      </PageHeading>
      <p className="mb-6 text-muted">{words.over}</p>
      <a href={`/${locale}`} className={linkClass("text")}>
        {words.toShop}
      </a>
    </>
  );
}
